import { shortMonth, type Month } from '$lib/data/month';
import type { Annotation, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { fittingOrLast, wrapAt } from '$lib/chart/wrap';
import { lineOf, nationRates, newestMonth, rateText, ringsOf, stateRates, valueIn } from './find';
import { derivation, type PlacedLabel } from '$lib/chart/placed-label';
import { noteOf } from './chosen-description';

/** The lower edge of the two lines of notes at the top. */
export const NOTES = 38;

/** The range from reported to predicted, or a single value if both are the same. */
function between(series: Series, month: Month): string {
	const predicted = rateText(valueIn(series, month));
	const reported = rateText(series.reported[month - series.first] ?? valueIn(series, month));
	return reported === predicted ? predicted : `${reported} to ${predicted}`;
}

/** The names and values at the ends of the lines: on a low drawing, postal codes and one value. */
function endAnnotations(data: Tables, plot: Plot, opacity: number): Annotation[] {
	const line = lineOf(data);
	const [own, nation] = [stateRates(data), nationRates(data)];
	const last = lastMonth(nation);
	const ring = ringsOf(line).at(-1);
	const newest = newestMonth(own);
	const at = ring?.y ?? valueIn(own, newest);
	const nationAt = valueIn(nation, last);
	const when = ring ? [String(ring.year)] : newest === last ? [] : [shortMonth(newest)];
	const size = plot.compact ? plot.small : 13;
	const x = plot.xRange[1];
	const room = plot.width - x - 9;
	const rows = wrapAt(line.name, room, size, true);
	const name = (text: string, tone: TextLine['tone']): TextLine => ({ text, tone, bold: true });
	const value = ring ? rateText(ring.y) : between(own, newest);
	const end = { x, offsets: [[8, 0]] as const, size, dodges: true };
	return [
		{
			...end,
			id: 'nation',
			y: plot.yScale(nationAt),
			texts: [
				[name('United States', 'ink'), { text: between(nation, last) }],
				[name('U.S.', 'ink'), { text: between(nation, last) }],
				[name(`U.S. ${rateText(nationAt)}`, 'ink')]
			]
		},
		{
			...end,
			id: 'state',
			y: plot.yScale(at),
			texts: [
				[...rows.map((row) => name(row, 'accent')), ...[value, ...when].map(accent)],
				[name([line.code, ...when].join(', '), 'accent'), accent(value)],
				[name(`${line.code} ${rateText(at)}`, 'accent')]
			],
			opacity
		}
	];
}

const accent = (text: string): TextLine => ({ text, tone: 'accent' });

/** The peak, if it is clear of the country's line below. */
function peakAnnotations(data: Tables, plot: Plot, opacity: number): Annotation[] {
	if (ringsOf(lineOf(data)).length > 0) return [];
	const [own, nation] = [stateRates(data), nationRates(data)];
	const { month, value } = highestEstimate(own);
	if (value <= highestEstimate(nation).value * 1.15) return [];
	return [
		{
			id: 'peak',
			x: plot.xScale(month),
			y: plot.yScale(value),
			texts: [[accent(`${rateText(value)}, ${shortMonth(month)}`)]],
			offsets: [[0, -9]],
			opacity
		}
	];
}

/** The annotations of the chosen state's line and the country's. */
export const findAnnotations = (data: Tables, plot: Plot, opacity: number): Annotation[] => [
	...endAnnotations(data, plot, opacity),
	...peakAnnotations(data, plot, opacity)
];

/** The notes above the plot: how the rates are derived, and what a line lacks. */
export function findNotes(
	data: Tables,
	{ width }: { width: number },
	opacity: number
): PlacedLabel[] {
	const { long, short } = noteOf(lineOf(data));
	const text = fittingOrLast([long, short], width, 12);
	const note: PlacedLabel = { x: 1, y: 33, tone: 'soft', size: 12, opacity, text };
	const formulas = [
		'derived: synthetic-opioid deaths in 12 months ÷ residents × 100,000',
		'derived: 12-month deaths ÷ residents × 100,000',
		'derived: 12-month deaths ÷ residents'
	];
	return [derivation(0, 14, fittingOrLast(formulas, width - 25, 12)), ...(text ? [note] : [])];
}
