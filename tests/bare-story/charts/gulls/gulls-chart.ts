import { defineChart } from '$lib/chart/define-chart';
import { drawLines } from '$lib/charts/lines/draw-lines';
import { valuesOf } from '$lib/charts/lines/line-values';
import type { Tables } from '../../tables';

/** The gulls on the roof, year by year. */
export const gulls = defineChart({
	id: 'gulls',
	states: ['all', 'newest'],
	default: 'all',
	rows: ({ gulls }: Tables) => ({
		columns: [
			{ key: 'year', label: 'Year', unit: 'year' },
			{ key: 'gulls', label: 'Gulls', unit: 'gulls' },
			{ key: 'status', label: 'Status', unit: '' }
		],
		rows: gulls.map(({ year, gulls }) => [String(year), gulls, 'invented'])
	}),
	dataPoints: ({ gulls }) =>
		gulls.map(({ year, gulls }) => ({
			x: year,
			y: gulls,
			label: String(year),
			lines: [`${gulls} gulls, invented`]
		})),
	draw: ({ gulls }, state, size) =>
		drawLines({
			size,
			lines: [
				{
					key: 'gulls',
					...valuesOf(
						gulls,
						({ year }) => year,
						({ gulls }) => gulls
					)
				}
			],
			ticks: 'years',
			y: [0, 10],
			points: gulls
				.slice(state === 'newest' ? -1 : gulls.length)
				.map(({ year, gulls }) => ({ line: 'gulls', at: year, texts: [`**${gulls}** gulls`] }))
		}),
	description: {
		subtitle: () => 'Gulls on the roof, each May',
		describe: ({ gulls }, state) =>
			`Line chart of the gulls on an invented roof, year by year. ${
				state === 'newest' ? 'The newest year is marked. ' : ''
			}In ${gulls[0]?.year} there were ${gulls[0]?.gulls}.`
	}
});
