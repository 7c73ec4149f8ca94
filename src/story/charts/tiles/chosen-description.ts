// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { listOf } from '$lib/data/list';
import { sentences } from '$lib/data/sentences';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { Blank } from '../../tables/blanks';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { ChosenTables } from './tile-tables';
import type { Description } from '$lib/chart/chart-types';
import { rateText } from '../rates';
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
