import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import type { Annotation, Offset, Point, TextLine } from '$lib/chart/place-annotations';
import { pixelsOf, type Plot } from '$lib/chart/plot';
import { points } from '$lib/chart/series';
import { highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { claimOf, claimText, countedFor } from './claim';
import { valueIn } from './find';
import { countsEnd, newerOf } from './states-layout';
import type { StatesKeyframe } from './states-keyframes';

const range = (reported: number, predicted: number) => `${count(reported)} to ${count(predicted)}`;
const strong = (text: string, size?: number): TextLine => ({ text, bold: true, size });
const soft = (text: string, size?: number): TextLine => ({ text, tone: 'soft', size });
const accent = (text: string): TextLine => ({ text, tone: 'accent', bold: true });

/** Ever further below a point, until the line is clear of the text. */
const BELOW = Array.from({ length: 24 }, (_, i): Offset => [0, 24 + 6 * i]);

/** The published figure, and CDC's counts for the same months. */
function claimAnnotations(data: Tables, plot: Plot, opacity: number): Annotation[] {
	const claim = claimOf(data);
	const { reported, predicted } = countedFor(data);
	const month = parseMonth(claim.published);
	const published = { text: 'as published: ', bold: true, struck: claimText(claim) };
	return [
		{
			id: 'published',
			x: plot.width - 1,
			y: plot.yRange[1],
			texts: [
				soft(`${claim.speakerShort}, ${formatMonth(month)}; not found in CDC’s data`),
				soft(`${claim.speakerShort}, ${shortMonth(month)}; not in CDC’s data`, 12)
			].map((source) => [published, source]),
			offsets: [[-1, -9]],
			rim: false,
			opacity
		},
		{
			id: 'counted',
			x: plot.xScale(claim.month),
			y: plot.yScale(reported),
			texts: [
				[accent(`${count(predicted)} predicted`), accent(`${count(reported)} reported`)],
				[{ ...accent(`CDC: ${range(reported, predicted)}`), size: 12 }]
			],
			offsets: BELOW,
			rim: false,
			leader: 'ink',
			opacity
		}
	];
}

/** The newer release, below the end of the line. */
function newerAnnotation(
	{ month, reported, predicted }: NonNullable<ReturnType<typeof newerOf>>,
	at: Pick<Annotation, 'x' | 'y' | 'opacity'>
): Annotation {
	const newest = strong(range(reported, predicted));
	return {
		id: 'newer',
		...at,
		texts: [
			[newest, soft(`${shortMonth(month)}, newer release`)],
			[newest, soft(`${shortMonth(month)}, new`)]
		],
		offsets: [[9, 14]]
	};
}

/** The fall, the end of the line and the newer release. */
function fallAnnotations(data: Tables, plot: Plot, opacity: number): Annotation[] {
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const [high, low] = [highestEstimate(deaths).value, valueIn(deaths, last)];
	const newer = newerOf(data);
	const lower = strong(`${percent(1 - low / high)} % lower`);
	const end = range(deaths.reported.at(-1) ?? 0, low);
	const x = plot.xRange[1];
	return [
		{
			id: 'fall',
			x,
			y: plot.yScale(high),
			texts: [[lower, soft(`derived: 1 − ${count(low)} ÷ ${count(high)}`)], [lower]],
			offsets: [[9, 9]],
			opacity
		},
		{
			id: 'end',
			x,
			y: plot.yScale(low),
			texts: [[strong(end), soft(shortMonth(last))]],
			offsets: [[9, -6]],
			opacity
		},
		...(newer ? [newerAnnotation(newer, { x, y: plot.yScale(low), opacity })] : [])
	];
}

/** The peak, to its left or above it. */
function peakAnnotation(data: Tables, plot: Plot): Annotation {
	const { deaths } = data.states.westVirginia;
	const { month, value: predicted } = highestEstimate(deaths);
	const reported = deaths.reported[month - deaths.first] ?? 0;
	const date = shortMonth(month);
	const long = `${count(reported)} reported, ${count(predicted)} predicted`;
	const brief = range(reported, predicted);
	return {
		id: 'peak',
		x: plot.xScale(month),
		y: plot.yScale(predicted),
		texts: [
			[strong(long), soft(`the highest: ${date}`)],
			[strong(`${long}, ${date}`)],
			[strong(brief, 12), soft(date, 12)],
			[strong(`${brief}, ${date}`, 12)],
			[strong(brief, 12)]
		],
		offsets: [
			[-9, 0],
			[0, -9]
		]
	};
}

/** What the chart of West Virginia's counts says on its drawing, the most important first. */
export function countsAnnotations(
	data: Tables,
	keyframe: StatesKeyframe,
	plot: Plot
): Annotation[] {
	const end = countsEnd(data);
	return [
		...(keyframe.claim > 0 ? claimAnnotations(data, plot, keyframe.claim) : []),
		...(keyframe.fall > 0 ? fallAnnotations(data, plot, keyframe.fall) : []),
		peakAnnotation(data, plot),
		{
			id: 'name',
			x: plot.xRange[0],
			y: plot.yScale(end * 0.49),
			texts: [[accent(data.states.westVirginia.name)]],
			offsets: [[6, 0]],
			clear: true
		}
	];
}

/** The line and the axis, which the annotations keep clear of. */
export function countsObstacles({ states }: Tables, plot: Plot): Point[][] {
	const { first, reported } = states.westVirginia.deaths;
	const left = plot.xRange[0] - 4;
	const [bottom, top] = plot.yRange;
	return [
		pixelsOf(plot, points(first, reported)),
		[
			[left, bottom],
			[left, top - 5]
		]
	];
}
