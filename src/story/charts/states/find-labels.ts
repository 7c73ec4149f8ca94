import { shortMonth, type Month } from '$lib/data/month';
import { highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import { textWidth, wrap } from '$lib/chart/wrap';
import { stack } from './ends';
import { lineOf, nationRates, newestMonth, rateText, ringsOf, stateRates, valueIn } from './find';
import { derivation, type Place, type Words } from './place';
import { noteOf } from './chosen-description';

/** Below the two lines of notes at the top. */
const CEILING = 44;

/** The range from reported to predicted, or a single value if both are the same. */
function between(series: Series, month: Month): string {
	const predicted = rateText(valueIn(series, month));
	const reported = rateText(series.reported[month - series.first] ?? valueIn(series, month));
	return reported === predicted ? predicted : `${reported} to ${predicted}`;
}

/** The labels at the ends of the lines, dodged where they would meet. */
function endLabels(data: Tables, k: Place, opacity: number): Words[] {
	const line = lineOf(data);
	const [own, nation] = [stateRates(data), nationRates(data)];
	const last = lastMonth(nation);
	const ring = ringsOf(line).at(-1);
	const newest = newestMonth(own);
	const value = ring ? rateText(ring.y) : between(own, newest);
	const when = ring ? [String(ring.year)] : newest === last ? [] : [shortMonth(newest)];
	const pitch = k.compact ? 14 : 16;
	const foot = k.yRange[0] + 3;
	const names = wrap(line.name, k.compact ? 11 : 20);
	const room = (foot - CEILING - 4) / pitch;
	// A phone's low drawing shows the postal code. The field above has the state's name.
	const tight = names.length + when.length + 3 > room;
	// With text enlarged to the limit, a line's end has a single line of text.
	const tiny = room < 4;
	const at = ring?.y ?? valueIn(own, newest);
	const nationAt = valueIn(nation, last);
	const blocks = [
		{
			tone: 'accent' as const,
			opacity,
			names: tiny
				? [`${line.code} ${rateText(at)}`]
				: tight
					? [[line.code, ...when].join(', ')]
					: names,
			values: tiny ? [] : tight ? [value] : [value, ...when],
			at
		},
		{
			tone: 'ink' as const,
			opacity: 1,
			names: [tiny ? `U.S. ${rateText(nationAt)}` : k.compact ? 'U.S.' : 'United States'],
			values: tiny ? [] : [between(nation, last)],
			at: nationAt
		}
	].map((block) => ({
		...block,
		y: k.yScale(block.at),
		height: (block.names.length + block.values.length) * pitch
	}));
	return stack(blocks, CEILING, foot).flatMap(({ tone, opacity, names, values, top }) =>
		[...names, ...values].map((text, i) => ({
			x: k.xRange[1] + 8,
			y: top + (i + 0.8) * pitch,
			size: k.compact ? 12 : 13,
			bold: i < names.length,
			tone,
			opacity,
			text
		}))
	);
}

/** Labels the peak if it is clear of the country's line below and of the notes above. */
function peakLabel(data: Tables, k: Place, opacity: number): Words[] {
	if (ringsOf(lineOf(data)).length > 0) return [];
	const [own, nation] = [stateRates(data), nationRates(data)];
	const { month, value: highest } = highestEstimate(own);
	const y = k.yScale(highest) - 9;
	const text = `${rateText(highest)}, ${shortMonth(month)}`;
	const half = textWidth(text) / 2;
	const x = Math.min(Math.max(k.xScale(month), k.xRange[0] + half), k.xRange[1] - half);
	const clear = highest > highestEstimate(nation).value * 1.15 && y > CEILING + 4;
	return clear ? [{ x, y, anchor: 'middle', tone: 'accent', opacity, text }] : [];
}

/** The labels of the chosen state's line and the country's. */
export function findLabels(data: Tables, k: Place, opacity: number): Words[] {
	const { long, short } = noteOf(lineOf(data));
	const text = textWidth(long, 12) < k.width ? long : short;
	const note: Words = { x: 1, y: 33, tone: 'soft', size: 12, opacity, text };
	const deaths = k.compact ? '12-month deaths' : 'synthetic-opioid deaths in 12 months';
	return [
		derivation(0, 14, `derived: ${deaths} ÷ residents${k.width < 340 ? '' : ' × 100,000'}`),
		...(text ? [note] : []),
		...peakLabel(data, k, opacity),
		...endLabels(data, k, opacity)
	];
}
