import { change, chart, dots, line, plot, type Field, type View } from '$lib/marks';
import type { Tables } from '../../tables';

type Boats = Tables['boats'][number];

const at = {
	x: ({ year }: Boats) => year,
	y: ({ sail, motor }: Boats) => sail + motor,
	by: ({ year }: Boats) => String(year)
};

const fields: readonly Field<Boats>[] = [
	{ key: 'year', label: 'Year', unit: 'year', of: at.by, say: at.by },
	{
		key: 'boats',
		label: 'Boats',
		unit: 'boats',
		of: at.y,
		say: (row) => `${at.y(row)} boats, invented`
	},
	{ key: 'status', label: 'Status', of: () => 'invented' }
];

const all = ({ boats }: Tables): View => ({
	block: plot(
		{ x: { ticks: 'years' }, y: { ends: [0, 100] } },
		line('boats', boats, { ...at, fields })
	)
});

const newest = (tables: Tables): View =>
	change(all(tables), {
		add: [
			dots('newest', tables.boats.slice(-1), {
				...at,
				r: 5,
				label: (row) => `**${at.y(row)}** boats`
			})
		]
	});

/** The boats in the harbour, year by year. */
export const boats = chart({
	id: 'boats',
	states: { all, newest },
	description: {
		subtitle: () => 'Boats at their moorings, each June',
		describe: ({ boats }, state) =>
			`Line chart of the boats in an invented harbour, year by year. ${
				state === 'newest' ? 'The newest year is marked. ' : ''
			}In ${boats[0]?.year} there were ${(boats[0]?.sail ?? 0) + (boats[0]?.motor ?? 0)}.`
	}
});
