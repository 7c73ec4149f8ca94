import { disc, rule } from '$lib/charts/marks';
import { padded } from '$lib/drawing/compile/padding';
import { monthAxis, valueAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, Mark, SizeClass } from '$lib/drawing/drawing-types';
import { count } from '$lib/data/format';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import { RECENT_MONTHS, STORY_YEAR_END } from '../../tables/selectors';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { segments } from '../monthly';
import { claimOf, countedFor } from './claim';
import { claimLabels, nameLabel, peakLabel, sinceLabels } from './counts-labels';
import type { CountsState } from './states-states';
import { countsEnd, lineOf, newerOf } from './states-values';
import { APPEARS, COUNTS } from './swarm-and-line';

/** The names of the series. */
const REPORTED = 'reported';
const PREDICTED = 'predicted';

/** West Virginia's counts: with the figure that was published, or with how far they have fallen. */
export function countsDrawing(tables: Tables, state: CountsState, { compact }: SizeClass): Drawing {
	const { deaths } = tables.states.westVirginia;
	const isClaim = state === 'west-virginia';
	const padding = paddingOf(isClaim, compact);
	const last = lastMonth(deaths);
	const x: Drawing['x'] = [
		deaths.first,
		isClaim ? STORY_YEAR_END : (newerOf(tables)?.month ?? last)
	];
	const y: Drawing['y'] = [0, countsEnd(tables)];
	return {
		x,
		y,
		units: COUNTS,
		edges: padded(padding),
		by: 'x',
		axisX: monthAxis(x),
		axisY: valueAxis(y, 6, count),
		series: {
			[REPORTED]: { x: deaths.first, y: deaths.reported },
			[PREDICTED]: { x: deaths.first, y: deaths.predicted }
		},
		back: [],
		plot: lineMarks(lineOf(tables, state), state),
		front: [
			...(isClaim ? claimMarks(tables, compact) : fallMarks(tables)),
			...pointMarks(tables, state)
		],
		labels: [
			...(isClaim ? claimLabels(tables, padding.left) : sinceLabels(tables)),
			peakLabel(tables, state),
			nameLabel(tables)
		],
		obstacles: [REPORTED],
		// Farther left, they would be over the labels of the axis.
		labelEdges: { left: ['b', 0, padding.left - 2] },
		...(isClaim ? { follows: 'rates' } : {})
	};
}

/** Around the plot: above it for the figure, or beside its end for how far the counts have fallen. */
const paddingOf = (isClaim: boolean, compact: boolean) => ({
	top: isClaim ? 46 : 12,
	right: 12 + (isClaim ? 0 : compact ? 90 : 162),
	bottom: 26,
	left: compact ? 50 : 62
});

/** The reported deaths, the band up to the predicted ones, and the area below. */
function lineMarks(deaths: Series, state: CountsState): Mark[] {
	const fill = 'var(--accent)';
	const during = APPEARS;
	const band = { type: 'area', high: [PREDICTED], low: [REPORTED], during } as const;
	return [
		{
			type: 'area',
			key: 'area',
			high: [REPORTED],
			during,
			style: { fill, 'fill-opacity': 0.14 }
		},
		{ ...band, key: 'band', style: { fill, 'fill-opacity': 0.3 } },
		...(state === 'since'
			? [
					{
						...band,
						key: 'recent',
						from: lastMonth(deaths) - RECENT_MONTHS,
						style: { fill: 'hatch-accent' }
					}
				]
			: []),
		{
			type: 'line',
			key: 'line',
			series: [REPORTED],
			during,
			style: { stroke: fill, fill: 'none', 'stroke-width': 2.5, 'stroke-linejoin': 'round' }
		},
		// A month on its own has no line, so it is drawn as a point.
		...segments(deaths)
			.flatMap((run) => (run.length === 1 ? run : []))
			.map(({ x, low }): Mark => ({
				type: 'dot',
				key: `month ${x}`,
				at: [x, low],
				r: [1.75],
				during,
				style: { fill }
			}))
	];
}

/** A claim is dashed and hatched, over paper, and stands above CDC's counts of the same months. */
function claimMarks(tables: Tables, compact: boolean): Mark[] {
	const { month, value } = claimOf(tables);
	const { reported, predicted } = countedFor(tables);
	const ring = (key: string, fill: string): Mark => ({
		type: 'dot',
		key,
		at: [month, value],
		r: [compact ? 6 : 7],
		style: { fill, stroke: 'var(--ink)', 'stroke-width': 1.6, 'stroke-dasharray': '3 2' }
	});
	return [
		rule(
			'claim line',
			[month, countsEnd(tables), month, reported],
			'ink',
			{ dash: '2 3' },
			{ by: [0, -3, 0, 0] }
		),
		ring('claim paper', 'var(--paper)'),
		ring('claim', 'hatch-slate'),
		disc('predicted then', [month, predicted], 3.5, { tone: 'accent', hollow: true }),
		disc('reported then', [month, reported], 3.5, { tone: 'accent' })
	];
}

/** We derive the fall, so the path from the peak to the newest month is dotted. */
function fallMarks(tables: Tables): Mark[] {
	const { deaths } = tables.states.westVirginia;
	const { month, value } = highestEstimate(deaths);
	const last = lastMonth(deaths);
	return [
		rule(
			'fall line',
			[month, value, last, value, last, deathsAt(deaths, 'predicted', last)],
			'ink',
			{ width: 1.5, dash: '1.5 3', fill: 'none' },
			{ by: [6, 0, 0, 0, 0, -6] }
		)
	];
}

/** The highest estimate, and a newer release, which the line does not reach. */
function pointMarks(tables: Tables, state: CountsState): Mark[] {
	const { month, value } = highestEstimate(lineOf(tables, state));
	const newer = state === 'since' ? newerOf(tables) : null;
	const hollow = { tone: 'accent', hollow: true } as const;
	return [
		disc('peak', [month, value], 3.5, hollow),
		...(newer ? [disc('newer', [newer.month, newer.predicted], 4, hollow)] : [])
	];
}
