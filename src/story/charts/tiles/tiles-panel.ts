import { count } from '$lib/data/format';
import { disc } from '$lib/charts/marks';
import { monthAxis, valueAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, Edge, Mark, Style } from '$lib/drawing/drawing-types';
import { RECENT_MONTHS } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { TileTables } from './tile-tables';
import { segments } from '../monthly';
import {
	percentScaleEnd,
	percentOfFirst,
	lineOf,
	nationRates,
	ratesOf,
	yearlyRatesOf,
	chosenRates,
	comparedRates,
	rateScaleEnd
} from './chosen-values';
import { gapsOf } from './gaps';
import { rounded } from './rounded';
import { tilePlaces } from './tile-map';
import { changeEnds, peakLabels, rateEnds, startLabels } from './tiles-ends';
import { SHORT_LABELS, type TilesLayout } from './tiles-layout';
import type { TilesState } from './tiles-states';

/** The large drawing of the chosen jurisdiction. */
type Panel = Pick<
	Drawing,
	'x' | 'y' | 'edges' | 'labelEdges' | 'axisX' | 'axisY' | 'series' | 'labels' | 'obstacles'
> & {
	/** Behind the tiles' marks: the country. In front of them: the chosen jurisdiction. */
	back: Mark[];
	front: Mark[];
};

const fixed = (values: readonly (number | null)[], decimals: number) =>
	values.map((value) => (value === null ? null : rounded(value, decimals)));

/** The edges of the plot, which is above the tiles and in the gap of the north. */
function edgesIn({ width, roomy, titleLines }: TilesLayout) {
	const top = titleLines * 14 + (titleLines > 0 ? 18 : 8);
	const right = width < SHORT_LABELS ? 5.8 : 6.3;
	return {
		edges: [
			['g', 1, roomy ? 36 : 33],
			['b', 0, top],
			['g', right, 0],
			['g', 2, -24]
		],
		// The tiles of the north-east are right of the labels.
		labelEdges: { top: ['b', 0, top - 14] satisfies Edge, right: ['g', 9, -4] satisfies Edge }
	} as const;
}

export const panelOf = (data: TileTables, state: TilesState, layout: TilesLayout): Panel =>
	state === 'change' ? changePanel(data, layout) : ratesPanel(data, layout);

/** The dashes of the lines beside the chosen one. They stand for no uncertainty: ranges are areas. */
const DASHES = ['7 3', '2 3'];
const dashesOf = (i: number) => ({ 'stroke-dasharray': DASHES[i] ?? '' });

/** A line of reported rates, with the range up to the predicted ones above it. */
function rateMarks(id: string, series: Series, tone: 'ink' | 'accent', width: number) {
	const colour = `var(--${tone})`;
	const names = { high: [`${id} predicted`], low: [id] };
	const runs = segments(series);
	/** A month without neighbours has no line, so it is drawn as a point. */
	const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
	const points = alone.flatMap(({ x, low }) => [x, rounded(low, 2)]);
	const { first } = series;
	return {
		series: {
			[id]: { x: first, y: fixed(series.reported, 2) },
			[`${id} predicted`]: { x: first, y: fixed(series.predicted, 2) }
		},
		areas: [
			{
				type: 'area',
				key: `range ${id}`,
				...names,
				style: { fill: colour, 'fill-opacity': 0.3 }
			},
			{
				type: 'area',
				key: `recent ${id}`,
				...names,
				from: lastMonth(series) - RECENT_MONTHS,
				style: { fill: tone === 'ink' ? 'hatch-slate' : 'hatch-accent' }
			}
		] as Mark[],
		line: { fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round' },
		points:
			points.length === 0
				? []
				: [
						{
							type: 'rect',
							key: `points ${id}`,
							at: points.flatMap((_, i) =>
								i % 2 === 0 ? points.slice(i, i + 2) : points.slice(i - 1, i + 1)
							),
							by: [-1, -1, 1, 1].map((by) => by * (width / 2 + 0.5)),
							radius: 'full',
							style: { fill: colour }
						} satisfies Mark
					]
	} as const;
}

function ratesPanel(data: TileTables, layout: TilesLayout): Panel {
	const { deaths } = data.states.westVirginia;
	const x = [deaths.first, lastMonth(deaths)] as const;
	const y = [0, rateScaleEnd(data)] as const;
	const { code } = lineOf(data);
	const yearly = yearlyRatesOf(lineOf(data)).length > 0;
	const beside = data.states.beside.map((line, i) => besideMarks(line, i, layout));
	const nation = rateMarks('nation', nationRates(data), 'ink', 1.75);
	const own = rateMarks(`chosen ${code}`, chosenRates(data), 'accent', 2.75);
	const ownLine: Mark = {
		type: 'line',
		key: `chosen ${code}`,
		series: [`chosen ${code}`],
		style: own.line,
		away: tilePlaces.findIndex((place) => place.code === code) + 1
	};
	return {
		...{ x, y },
		...edgesIn(layout),
		axisX: monthAxis(x),
		axisY: valueAxis(y, 4, count),
		series: Object.fromEntries(
			[
				nation.series,
				...(yearly ? [] : [own.series]),
				...beside.map(({ series }) => series)
			].flatMap((each) => Object.entries(each))
		),
		labels: [
			...rateEnds(data, layout),
			// A low panel has no room above the highest point, and neither has one with several lines.
			...(layout.titleLines > 0 && beside.length === 0
				? [...startLabels(data), ...peakLabels(data)]
				: [])
		],
		...(data.states.chosen && !yearly ? { obstacles: [`chosen ${code}`] } : {}),
		back: [
			...nation.areas,
			{ type: 'line', key: 'nation', series: ['nation'], style: nation.line },
			...(yearly ? [] : [...gapMarks(data), ...own.areas]),
			...beside.flatMap(({ back }) => back)
		],
		front: [
			...(yearly
				? ringMarks(lineOf(data), layout)
				: [ownLine, ...own.points, ...comparedMarks(data)]),
			...beside.flatMap(({ front }) => front)
		]
	};
}

/** A jurisdiction beside the chosen one. */
function besideMarks(line: JurisdictionLine, i: number, layout: TilesLayout) {
	if (yearlyRatesOf(line).length > 0)
		return { series: {}, back: [], front: ringMarks(line, layout) };
	const id = `line ${line.code}`;
	const marks = rateMarks(id, ratesOf(line), 'accent', 2);
	const style = { ...marks.line, ...dashesOf(i) };
	return {
		series: marks.series,
		back: marks.areas,
		front: [{ type: 'line', key: id, series: [id], style } satisfies Mark, ...marks.points]
	};
}

/** The months that the title compares, on the line of a jurisdiction that a reader has chosen. */
function comparedMarks(data: TileTables): Mark[] {
	return comparedRates(data).map(([month, rate], i) =>
		disc(`compared ${i} ${lineOf(data).code}`, [month, rounded(rate, 2)], 3.5, {
			tone: 'accent',
			hollow: true
		})
	);
}

/** Dots along the axis where nothing is published of the chosen jurisdiction. */
function gapMarks(data: TileTables): Mark[] {
	const gaps = gapsOf(chosenRates(data));
	if (gaps.length === 0) return [];
	return [
		{
			type: 'path',
			key: `gaps ${lineOf(data).code}`,
			at: gaps.flatMap(({ from, to }) => [from, 1, to, 1]),
			by: [0, -3],
			anchors: 'dp',
			breaks: gaps.slice(1).map((_, i) => 2 * i + 2),
			style: { stroke: 'var(--ink)', 'stroke-width': 1.5, 'stroke-dasharray': '1.5 2.5' }
		}
	];
}

/** The years of a jurisdiction without monthly counts. */
function ringMarks(line: JurisdictionLine, { roomy }: TilesLayout): Mark[] {
	const rings = yearlyRatesOf(line);
	const r = roomy ? 4.5 : 3.5;
	return [
		{
			type: 'rect',
			key: `years ${line.code}`,
			at: rings.flatMap(({ x, y }) => [x, rounded(y, 2), x, rounded(y, 2)]),
			by: [-r, -r, r, r],
			radius: 'full',
			style: { fill: 'var(--paper)', stroke: 'var(--accent)', 'stroke-width': 2 }
		}
	];
}

function changePanel(data: TileTables, layout: TilesLayout): Panel {
	const { code, deaths } = lineOf(data);
	const y = [0, percentScaleEnd(data)] as const;
	const nation = percentOfFirst(data, data.deaths.synthetic_opioids);
	const own = percentOfFirst(data, deaths);
	const known = own.values.some((value) => value !== null);
	const x = [nation.first, lastMonth(deaths)] as const;
	const seriesOf = ({ first, values }: typeof own) => ({ x: first, y: fixed(values, 1) });
	const beside = data.states.beside.flatMap((line, i) => {
		const percents = percentOfFirst(data, line.deaths);
		const isKnown = percents.values.some((value) => value !== null);
		return isKnown
			? [{ id: `change ${line.code}`, series: seriesOf(percents), dashes: dashesOf(i) }]
			: [];
	});
	const line = (id: string, tone: string, width: number, dashes: Style = {}): Mark => ({
		type: 'line',
		key: id,
		series: [id],
		style: {
			fill: 'none',
			stroke: `var(--${tone})`,
			'stroke-width': width,
			'stroke-linejoin': 'round',
			...dashes
		}
	});
	return {
		...{ x, y },
		...edgesIn(layout),
		axisX: monthAxis(x),
		axisY: { ...valueAxis(y, 3, count), unit: 'index' },
		series: {
			nation: seriesOf(nation),
			...(known ? { [`change ${code}`]: seriesOf(own) } : {}),
			...Object.fromEntries(beside.map(({ id, series }) => [id, series]))
		},
		labels: changeEnds(data, layout),
		back: [
			line('nation', 'ink', 1.75),
			...beside.map(({ id, dashes }) => line(id, 'accent', 2, dashes)),
			...(known ? [line(`change ${code}`, 'accent', 2.75)] : []),
			{
				type: 'dot',
				key: 'start',
				at: [x[0], 100],
				r: [5.5],
				style: { fill: 'var(--ink)' }
			}
		],
		front: []
	};
}
