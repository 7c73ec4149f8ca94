import words from '$words/tiles.json';
import { count, percent } from '$lib/data/format';
import { listOf } from '$lib/data/list';
import { formatMonth } from '$lib/data/month';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { sentences } from '$lib/data/sentences';
import type { ChoiceDescription, Description } from '$lib/chart/chart-types';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import { changeMonths, changeOf, isFew } from './change';
import {
	countryOf,
	isYearly,
	largeLines,
	largeNames,
	lineOf,
	newestOf,
	ratesOf,
	whenOf
} from './chosen-values';
import { codesOf, type ChosenTables } from './tile-tables';
import type { Blank } from '../../tables/blanks';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import { rateText } from '../rates';
import { regionFalls } from '../../tables/region-falls';

// Readers download this code: they choose the state, so no build can write the text in advance.

/** What became of deaths between the months that are compared, or the month without a count. */
export function comparedIn(series: Series, data: ChosenTables) {
	const [first, last] = changeMonths(data);
	const [from, to] = [first, last].map((month) => deathsIn(series, 'predicted', month));
	if (typeof from !== 'number' || typeof to !== 'number')
		return { blank: from === null ? first : last, last: to ?? null };
	const share = percent(Math.abs(changeOf({ from, to })));
	return { blank: undefined, from, to, share, before: count(from), after: count(to) };
}

/**
 * What became of the deaths of the chosen jurisdiction since the highest estimate of the country, in a
 * sentence: the title of its chart.
 */
export function headlineOf(data: ChosenTables): string {
	if (data.states.beside.length > 0) return headlineTogether(data);
	const line = lineOf(data);
	const { name, deaths, blanks } = line;
	if (isYearly(line)) return fillMessage(words.headlineYearly, { name });
	const compared = comparedIn(deaths, data);
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	if (compared.blank !== undefined) {
		if (compared.last !== null) {
			return fillMessage(words.headlineLast, { name, after: count(compared.last), from, to });
		}
		const month = formatMonth(compared.blank);
		return blanks[compared.blank - deaths.first] === 'fewer than 10'
			? fillMessage(words.headlineUnderTen, { name, month })
			: fillMessage(words.headlineBlank, { name, month });
	}
	const { before, after, share } = compared;
	if (isFew(compared)) {
		return fillMessage(words.headlineFew, { name, before, after, from, to });
	}
	if (share === '0') return fillMessage(words.headlineLevel, { name, from, to });
	return compared.to < compared.from
		? fillMessage(words.headlineFell, { name, share, from, to })
		: fillMessage(words.headlineRose, { name, share, from, to });
}

/** The same for states that are drawn together: the change in each. */
function headlineTogether(data: ChosenTables): string {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const changes = largeLines(data).map(({ name, deaths }) => {
		const compared = comparedIn(deaths, data);
		if (compared.blank !== undefined) return fillMessage(words.togetherBlank, { name });
		const { before, after, share } = compared;
		if (isFew(compared)) return fillMessage(words.togetherFew, { name, before, after });
		if (share === '0') return fillMessage(words.togetherLevel, { name });
		return compared.to < compared.from
			? fillMessage(words.togetherFell, { name, share })
			: fillMessage(words.togetherRose, { name, share });
	});
	return fillMessage(words.headlineTogether, { from, to, changes: listOf(changes) });
}

/** When the newest rate of a jurisdiction is of, within a sentence. */
function newestWhen(line: JurisdictionLine): string {
	const when = whenOf(line, newestOf(line).month);
	return isYearly(line) ? when : fillMessage(words.monthsTo, { month: when });
}

/** The finding for the chosen state, or for several that are drawn together, as one sentence. */
export function finding(data: ChosenTables): string {
	if (data.states.beside.length > 0) return findingTogether(data);
	const line = lineOf(data);
	const yearly = isYearly(line);
	const now = newestOf(line);
	const highest = ratesOf(line).reduce((best, each) => (each.rate > best.rate ? each : best));
	const country = ratesOf(countryOf(data), yearly).find(({ month }) => month === now.month);
	return fillMessage(words.finding, {
		name: line.name,
		now: rateText(now.rate),
		when: newestWhen(line),
		how: yearly ? words.finalCounts : words.predicted,
		country: rateText(country?.rate ?? NaN),
		since:
			now.rate < highest.rate
				? fillMessage(words.belowHighest, {
						share: percent(1 - now.rate / highest.rate),
						highest: rateText(highest.rate),
						when: whenOf(line, highest.month)
					})
				: words.highestSoFar
	});
}

/** The note on a line: mainly why it has gaps, or why there is no line. */
export function noteOf({ blanks, code }: JurisdictionLine): string {
	const has = (reason: Blank) => blanks.includes(reason);
	if (has('not in the data set')) return words.noteYears;
	const few = has('fewer than 10');
	if (has('low quality')) return few ? words.noteLowOrFew : words.noteLow;
	return few ? words.noteFew : code === 'NY' ? words.noteNewYork : '';
}

/** The newest rates of the states that are drawn together, and of the country. */
function findingTogether(data: ChosenTables): string {
	const country = countryOf(data);
	const newest = newestOf(country);
	const when = fillMessage(words.monthsTo, { month: formatMonth(newest.month) });
	const rates = largeLines(data).map((line) => {
		const own = newestWhen(line);
		const [name, rate] = [line.name, rateText(newestOf(line).rate)];
		return own === when
			? fillMessage(words.rateOf, { name, rate })
			: fillMessage(words.rateIn, { name, rate, when: own });
	});
	const rate = rateText(newest.rate);
	const all = [...rates, fillMessage(words.rateOf, { name: country.name, rate })];
	return fillMessage(words.findingTogether, { when, rates: listOf(all) });
}

/** The description for the state that the chart shows. */
export function describeChosen(data: ChosenTables): Description {
	const name = largeNames(data);
	const isAlone = data.states.beside.length === 0;
	const notes = largeLines(data).flatMap((line) => {
		const note = noteOf(line);
		if (!note) return [];
		return isAlone ? `${note}.` : fillMessage(words.noteOf, { name: line.name, note });
	});
	const subtitles = fillMessages(words.subtitleLines, { name });
	return {
		subtitle: subtitles.find((text, i) => i > 0 || text.length <= 46) ?? '',
		alt: sentences(words.chosen, finding(data), ...notes, words.derived)
	};
}

/** How the deaths of a state, or of the country, changed since the country’s were highest. */
function changeIn(name: string, series: Series, data: ChosenTables): string {
	const compared = comparedIn(series, data);
	if (compared.blank !== undefined) {
		return fillMessage(words.noCount, { name, month: formatMonth(compared.blank) });
	}
	const { share, before, after } = compared;
	return compared.to < compared.from
		? fillMessage(words.fewer, { name, share, before, after })
		: fillMessage(words.more, { name, share, before, after });
}

/** The changes in the states that a reader has chosen, and in the country. */
const changes = (data: ChosenTables) =>
	sentences(
		...(data.states.chosen ? largeLines(data) : []).map(({ name, deaths }) =>
			changeIn(name, deaths, data)
		),
		changeIn(words.unitedStates, data.deaths.synthetic_opioids, data)
	);

/** The same as an answer to the reader’s choice, which also says what is compared. */
export function changeFinding(data: ChosenTables): string {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	return sentences(changes(data), fillMessage(words.compared, { from, to }));
}

/** What the map shows, with the falls of both regions and the names of chosen tiles. */
function describeMap(data: ChosenTables): string {
	const { states } = data;
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const { west, rest } = regionFalls(states.tiles ?? []);
	return sentences(
		fillMessage(words.mapOfTiles, { count: states.compared.length, from, to }),
		words.mapTones,
		fillMessage(words.regionsFell, { west: percent(west.fall), rest: percent(rest.fall) }),
		states.chosen ? fillMessage(words.thickBorder, { name: largeNames(data) }) : '',
		changes(data)
	);
}

/**
 * The title and the description for the U.S. state that is drawn large, or has a thick border on the map.
 * @param chartState the state of the chart
 */
export function describeTile(data: ChosenTables, chartState?: string): ChoiceDescription {
	const named = { value: codesOf(largeLines(data)), headline: headlineOf(data) };
	if (chartState !== 'change') return { ...named, summary: finding(data), ...describeChosen(data) };
	return {
		...named,
		summary: changes(data),
		subtitle: data.states.chosen
			? fillMessage(words.subtitleChange, { name: largeNames(data) })
			: words.subtitleMap,
		alt: describeMap(data)
	};
}
