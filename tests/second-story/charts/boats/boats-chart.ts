import { lineChart } from '$lib/charts/lines/line-chart';
import type { Tables } from '../../tables';

/** The boats in the harbour, year by year. */
export const boats = lineChart({
	id: 'boats',
	subtitle: 'Boats at their moorings, each June, invented',
	rows: ({ boats }: Tables) => boats,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'boats',
	lines: { boats: { name: 'Boats', value: ({ sail, motor }) => sail + motor } },
	states: {
		all: { y: [0, 100] },
		newest: {
			y: [0, 100],
			dots: [{ line: 'boats', at: 'last', text: (value) => `**${value}** boats` }],
			about: 'The newest year is marked.'
		}
	}
});
