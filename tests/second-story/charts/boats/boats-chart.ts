import { defineChart } from '$lib/chart/define-chart';
import { drawLines } from '$lib/charts/lines/draw-lines';
import { valuesOf } from '$lib/charts/lines/line-values';
import type { Tables } from '../../tables';

type Boats = Tables['boats'][number];

const yearOf = ({ year }: Boats) => year;
const boatsOf = ({ sail, motor }: Boats) => sail + motor;

/** The boats in the harbour, year by year. */
export const boats = defineChart({
	id: 'boats',
	states: ['all', 'newest'],
	default: 'all',
	rows: ({ boats }: Tables) => ({
		columns: [
			{ key: 'year', label: 'Year', unit: 'year' },
			{ key: 'boats', label: 'Boats', unit: 'boats' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: boats.map((row) => [String(row.year), boatsOf(row), 'invented'])
	}),
	dataPoints: ({ boats }) =>
		boats.map((row) => ({
			x: row.year,
			y: boatsOf(row),
			label: String(row.year),
			lines: [`${boatsOf(row)} boats, invented`]
		})),
	draw: ({ boats }, state, size) =>
		drawLines({
			size,
			lines: [{ key: 'boats', ...valuesOf(boats, yearOf, boatsOf) }],
			ticks: 'years',
			y: [0, 100],
			points: boats
				.slice(state === 'newest' ? -1 : boats.length)
				.map((row) => ({ line: 'boats', at: row.year, texts: [`**${boatsOf(row)}** boats`] }))
		}),
	description: {
		subtitle: () => 'Boats at their moorings, each June',
		describe: ({ boats }, state) =>
			`Line chart of the boats in an invented harbour, year by year. ${
				state === 'newest' ? 'The newest year is marked. ' : ''
			}In ${boats[0]?.year} there were ${(boats[0]?.sail ?? 0) + (boats[0]?.motor ?? 0)}.`
	}
});
