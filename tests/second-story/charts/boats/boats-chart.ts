import { defineChart } from '$lib/chart/define-chart';
import type { Tables } from '../../tables';
import Boats from './Boats.svelte';

/** The boats in the harbour, year by year. */
export const boats = defineChart({
	id: 'boats',
	states: { all: { newest: 0 }, newest: { newest: 1 } },
	default: 'all',
	rows: ({ boats }: Tables) => ({
		columns: [
			{ key: 'year', label: 'Year', unit: 'year' },
			{ key: 'boats', label: 'Boats', unit: 'boats' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: boats.map(({ year, sail, motor }) => [String(year), sail + motor, 'invented'])
	}),
	dataPoints: ({ boats }) =>
		boats.map(({ year, sail, motor }) => ({
			x: year,
			y: sail + motor,
			label: String(year),
			lines: [`${sail + motor} boats, invented`]
		})),
	component: Boats,
	description: {
		subtitle: () => 'Boats at their moorings, each June',
		describe: ({ boats }, state) =>
			`Line chart of the boats in an invented harbour, year by year. ${
				state === 'newest' ? 'The newest year is marked. ' : ''
			}In ${boats[0]?.year} there were ${(boats[0]?.sail ?? 0) + (boats[0]?.motor ?? 0)}.`
	}
});
