import words from '$words/states.json';
import { linesOf } from '$lib/charts/marks';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import type { Offset, TextLine } from '$lib/chart/place-annotations';
import type { Label } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { claimOf, claimText, countedFor } from './claim';
import type { CountsState } from './states-states';
import { countsEnd, lineOf, newerOf } from './states-values';

/** Ever further below a point, until the line is clear of the text. */
const BELOW = Array.from({ length: 24 }, (_, i): Offset => [0, 24 + 6 * i]);

const small = (lines: readonly TextLine[]): TextLine[] =>
	lines.map((line) => ({ ...line, size: 12 }));

/**
 * The published figure, and CDC's counts for the same months.
 * @param left the left edge of the plot: farther left, the figure would be over the labels of the axis
 */
export function claimLabels(tables: Tables, left: number): Label[] {
	const claim = claimOf(tables);
	const { reported, predicted } = countedFor(tables);
	const published = parseMonth(claim.published);
	return [
		{
			id: 'published',
			at: [1, 0],
			anchors: 'bp',
			free: true,
			within: ['b', 1, -left],
			texts: fillMessages(words.published, {
				claim: claimText(claim),
				speaker: claim.speakerShort,
				month: formatMonth(published),
				shortMonth: shortMonth(published)
			}).map((text, i) => {
				const [first, ...source] = linesOf(text);
				return [...(first ? [first] : []), ...(i > 0 ? small(source) : source)];
			}),
			offsets: [[-2, -9]],
			rim: false
		},
		{
			id: 'counted',
			at: [claim.month, reported],
			texts: fillMessages(words.counted, {
				reported: count(reported),
				predicted: count(predicted)
			}).map((text, i) => {
				const lines = linesOf(text, 'accent');
				return i > 0 ? small(lines) : lines;
			}),
			offsets: BELOW,
			rim: false,
			leader: 'ink'
		}
	];
}

/** The fall, the end of the line, and the newer release below it. */
export function sinceLabels(tables: Tables): Label[] {
	const { deaths } = tables.states.westVirginia;
	const last = lastMonth(deaths);
	const [high, low] = [highestEstimate(deaths).value, deathsAt(deaths, 'predicted', last)];
	const newer = newerOf(tables);
	const beside = (id: string, y: number, offset: Offset, texts: readonly string[]): Label => ({
		id,
		at: [1, y],
		anchors: 'pd',
		texts: texts.map((text) => linesOf(text)),
		offsets: [offset]
	});
	return [
		beside(
			'fall',
			high,
			[9, 9],
			fillMessages(words.fall, {
				fall: percent(1 - low / high),
				low: count(low),
				high: count(high)
			})
		),
		beside(
			'end',
			low,
			[9, -6],
			[
				fillMessage(words.end, {
					reported: count(deaths.reported.at(-1) ?? 0),
					predicted: count(low),
					month: shortMonth(last)
				})
			]
		),
		...(newer
			? [
					beside(
						'newer counts',
						low,
						[9, 14],
						fillMessages(words.newer, {
							reported: count(newer.reported),
							predicted: count(newer.predicted),
							month: shortMonth(newer.month)
						})
					)
				]
			: [])
	];
}

/** From this text on, that of the peak is small. */
const SMALL_PEAK = 2;

/** The peak, to its left or above it. */
export function peakLabel(tables: Tables, state: CountsState): Label {
	const deaths = lineOf(tables, state);
	const { month, value } = highestEstimate(deaths);
	return {
		id: 'peak counts',
		at: [month, value],
		texts: fillMessages(words.peakLabel, {
			reported: count(deaths.reported[month - deaths.first] ?? 0),
			predicted: count(value),
			month: shortMonth(month)
		}).map((text, i) => (i < SMALL_PEAK ? linesOf(text) : small(linesOf(text)))),
		offsets: [
			[-9, 0],
			[0, -9]
		]
	};
}

/** The name of the state, if the line leaves room for it. */
export const nameLabel = (tables: Tables): Label => ({
	id: 'name',
	at: [0, countsEnd(tables) * 0.49],
	anchors: 'pd',
	texts: [[{ text: tables.states.westVirginia.name, tone: 'accent', bold: true }]],
	offsets: [[6, 0]],
	clear: true
});
