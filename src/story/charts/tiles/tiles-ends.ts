import words from '$words/tiles.json';
import { count } from '$lib/data/format';
import { shortMonth, type Month } from '$lib/data/month';
import type { TextLine } from '$lib/chart/place-annotations';
import { lineBreaks } from '$lib/chart/line-breaks';
import type { Label, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import { deathsIn, highestEstimate, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import { changeMonths, changeOf } from './change';
import type { TileTables } from './tile-tables';
import { rateText } from '../rates';
import {
	percentOfFirst,
	largeLines,
	lineOf,
	nationRates,
	ratesOf,
	newestMonth,
	yearlyRatesOf,
	chosenRates,
	comparedRates,
	valueIn
} from './chosen-values';
import { rounded } from './rounded';
import { signed } from './tiles';

const accent = (text: string): TextLine => ({ text, tone: 'accent' });
const name = (text: string, tone: 'ink' | 'accent'): TextLine => ({ text, tone, bold: true });

/** A name in one line, in two, and so on, to one for each word. */
const wraps = (line: TextLine, size: number): TextLine[][] =>
	lineBreaks(line, size).filter(({ length }, i, all) => length !== all[i - 1]?.length);

/** What the end of a line says: its name and its value, and both in brief. */
interface End {
	id: 'nation' | 'state' | `beside ${string}`;
	at: readonly [Month, number];
	/** In as many lines as needed, and then in one. */
	names: readonly TextLine[][];
	/** What follows a long name: from full to brief. */
	values: readonly (readonly TextLine[])[];
	brief: readonly (readonly TextLine[])[];
}

/**
 * Labels at the ends of both lines. Those that dodge get briefer together, so both have as many texts
 * with a long name.
 */
function endLabels(ends: readonly End[], { compact }: SizeClass): Label[] {
	const most = Math.max(...ends.map(({ names }) => names.length));
	return ends.map(({ id, at, names, values, brief }) => ({
		id,
		at,
		texts: [
			...values.flatMap((value) =>
				Array.from({ length: most }, (_, i) => [
					...(names[Math.min(i, names.length - 1)] ?? []),
					...value
				])
			),
			...brief
		],
		offsets: [[8, 0]],
		...(compact ? { size: 'small' } : {}),
		dodges: true
	}));
}

const sizeOf = ({ compact, small }: SizeClass) => (compact ? small : 13);

/** The range from reported to predicted, or a single value if both are the same. */
function between(series: Series, month: Month): string {
	const predicted = rateText(valueIn(series, month));
	const reported = rateText(series.reported[month - series.first] ?? valueIn(series, month));
	return reported === predicted
		? predicted
		: fillMessage(words.between, { low: reported, high: predicted });
}

/** The names and values at the ends of the rates: on a low drawing, postal codes and one value. */
export function rateEnds(data: TileTables, size: SizeClass): Label[] {
	const nation = nationRates(data);
	const last = lastMonth(nation);
	const nationAt = valueIn(nation, last);
	const nationValue = { text: between(nation, last) };
	const full = (code: string, rate: number) =>
		fillMessage(words.codeAndValue, { code, value: rateText(rate) });
	const end = (line: JurisdictionLine, i: number): End => {
		const own = ratesOf(line);
		const ring = yearlyRatesOf(line).at(-1);
		const newest = newestMonth(own);
		const at = ring?.y ?? valueIn(own, newest);
		const when = ring ? String(ring.year) : newest === last ? '' : shortMonth(newest);
		const value = ring ? rateText(ring.y) : between(own, newest);
		const { code } = line;
		return {
			id: i === 0 ? 'state' : `beside ${code}`,
			at: [last, rounded(at, 2)],
			names: wraps(name(line.name, 'accent'), sizeOf(size)),
			values: [[accent(value), ...(when ? [accent(when)] : [])]],
			brief: [
				[
					name(when ? fillMessage(words.codeAndWhen, { code, when }) : code, 'accent'),
					accent(value)
				],
				[name(full(code, at), 'accent')]
			]
		};
	};
	const country: End = {
		id: 'nation',
		at: [last, rounded(nationAt, 2)],
		names: [[name(words.unitedStates, 'ink')]],
		values: [[nationValue]],
		brief: [[name(words.us, 'ink'), nationValue], [name(full(words.us, nationAt), 'ink')]]
	};
	// Without room, the last one is left out: the legend explains the line of the country.
	return endLabels([...largeLines(data).map(end), country], size);
}

/** A rate and its month, at its point on the line of the chosen jurisdiction. */
const rateLabel = (id: string, month: Month, value: number, offsets: Label['offsets']): Label => ({
	id,
	at: [month, rounded(value, 2)],
	texts: [[accent(fillMessage(words.peak, { rate: rateText(value), month: shortMonth(month) }))]],
	offsets
});

/**
 * The first of the months that the title compares, for a jurisdiction that a reader has chosen. Left
 * of it, its label would seem to belong to a higher point of the line, if there is one.
 */
export function startLabels(data: TileTables): Label[] {
	const { first, predicted } = chosenRates(data);
	return comparedRates(data)
		.slice(0, 1)
		.map(([month, rate]) => {
			const before = predicted.slice(0, month - first);
			const isHighest = before.every((each) => each === null || each <= rate);
			return rateLabel('start', month, rate, [
				[0, -9],
				[8, -7],
				...(isHighest ? ([[-8, -7]] as const) : []),
				[8, -18],
				[0, -20]
			]);
		});
}

/** The highest estimate of the chosen jurisdiction, if it is clear of the country's line below. */
export function peakLabels(data: TileTables): Label[] {
	if (yearlyRatesOf(lineOf(data)).length > 0) return [];
	const [own, nation] = [chosenRates(data), nationRates(data)];
	const { month, value } = highestEstimate(own);
	if (value <= highestEstimate(nation).value * 1.15) return [];
	return [rateLabel('peak', month, value, [[0, -9]])];
}

/** The names and changes at the ends of both lines. */
export function changeEnds(data: TileTables, size: SizeClass): Label[] {
	const [from, to] = changeMonths(data);
	const end = (id: End['id'], full: string, code: string, series: Series): End[] => {
		const [before, after] = [from, to].map((month) => deathsIn(series, 'predicted', month));
		if (typeof before !== 'number' || typeof after !== 'number') return [];
		const tone = id === 'nation' ? 'ink' : 'accent';
		const share = signed(changeOf({ from: before, to: after }));
		const counts = fillMessage(words.range, { low: count(before), high: count(after) });
		const plain = (text: string): TextLine => ({ text, tone });
		return [
			{
				id,
				at: [to, rounded(percentOfFirst(data, series).values.at(-1) ?? 0, 1)],
				names: wraps(name(full, tone), sizeOf(size)),
				values: [
					[plain(fillMessage(words.shareAndCounts, { share, counts }))],
					[plain(share), plain(counts)]
				],
				brief: [
					[name(code, tone), plain(share)],
					[name(fillMessage(words.codeAndValue, { code, value: share }), tone)]
				]
			}
		];
	};
	return endLabels(
		[
			...largeLines(data).flatMap(({ code, name, deaths }, i) =>
				end(i === 0 ? 'state' : `beside ${code}`, name, code, deaths)
			),
			...end('nation', words.unitedStates, words.us, data.deaths.synthetic_opioids)
		],
		size
	);
}
