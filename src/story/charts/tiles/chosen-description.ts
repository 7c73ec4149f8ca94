// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { listOf } from '$lib/data/list';
import { sentences } from '$lib/data/sentences';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { crudeRate } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import type { Blank } from '../../tables/blanks';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { FindTables } from './tile-tables';
import type { Description } from '$lib/chart/chart-types';
import { rateText } from '../rates';
import {
	largeLines,
	largeNames,
	lineOf,
	nationRates,
	newestMonth,
	yearlyRatesOf,
	ratesOf,
	valueIn
} from './chosen-values';

/** Figures of the chosen state beside the country: now, and at its highest. */
interface Found {
	now: number;
	when: string;
	country: number;
	highest: number;
	since: string;
	how: string;
}

function found(data: FindTables, line: JurisdictionLine): Found {
	const rings = yearlyRatesOf(line);
	const last = rings.at(-1);
	if (last) {
		const peak = rings.reduce((best, ring) => (ring.y > best.y ? ring : best));
		const nation = data.states.nation.find(({ year }) => year === last.year);
		return {
			now: last.y,
			when: String(last.year),
			country: (nation && crudeRate(nation)) ?? 0,
			highest: peak.y,
			since: String(peak.year),
			how: words.finalCounts
		};
	}
	const rates = ratesOf(line);
	const newest = newestMonth(rates);
	const peak = highestEstimate(rates);
	return {
		now: valueIn(rates, newest),
		when: fillMessage(words.monthsTo, { month: formatMonth(newest) }),
		country: valueIn(nationRates(data), newest),
		highest: peak.value,
		since: formatMonth(peak.month),
		how: words.predicted
	};
}

/** The finding for the chosen state, or for several that are drawn together, as one sentence. */
export function finding(data: FindTables): string {
	if (data.states.beside.length > 0) return findingTogether(data);
	const line = lineOf(data);
	const { now, when, country, highest, since, how } = found(data, line);
	return fillMessage(words.finding, {
		name: line.name,
		now: rateText(now),
		when,
		how,
		country: rateText(country),
		since:
			now < highest
				? fillMessage(words.belowHighest, {
						share: percent(1 - now / highest),
						highest: rateText(highest),
						when: since
					})
				: words.highestSoFar
	});
}

const fullAndBrief = ([long = '', short = long]: readonly string[]) => ({ long, short });

/** The note on a line, in full and for a phone: mainly why it has gaps, or why there is no line. */
export function noteOf({ blanks, code }: JurisdictionLine): { long: string; short: string } {
	const has = (reason: Blank) => blanks.includes(reason);
	if (has('not in the data set')) return fullAndBrief(words.noteYearly);
	const few = has('fewer than 10');
	if (has('low quality')) return fullAndBrief(few ? words.noteLowOrFew : words.noteLow);
	return fullAndBrief([few ? words.noteFew : code === 'NY' ? words.noteNewYork : '']);
}

/** The newest rates of the states that are drawn together, and of the country. */
function findingTogether(data: FindTables): string {
	const nation = nationRates(data);
	const newest = newestMonth(nation);
	const when = fillMessage(words.monthsTo, { month: formatMonth(newest) });
	const rates = largeLines(data).map((line) => {
		const { now, when: own } = found(data, line);
		const [name, rate] = [line.name, rateText(now)];
		return own === when
			? fillMessage(words.rateOf, { name, rate })
			: fillMessage(words.rateIn, { name, rate, when: own });
	});
	const rate = rateText(valueIn(nation, newest));
	const country = fillMessage(words.rateOf, { name: words.unitedStates, rate });
	return fillMessage(words.findingTogether, { when, rates: listOf([...rates, country]) });
}

/** The note on the lines that are drawn large, or none if they have different ones. */
export function largeNote(data: FindTables): ReturnType<typeof noteOf> {
	const [first = fullAndBrief([]), ...others] = largeLines(data).map(noteOf);
	return others.every(({ long }) => long === first.long) ? first : fullAndBrief([]);
}

/** The description for the state that the chart shows. */
export function describeChosen(data: FindTables): Description {
	const name = largeNames(data);
	const shared = largeNote(data).long;
	const notes = largeLines(data).map((line) => ({ name: line.name, note: noteOf(line).long }));
	const subtitles = fillMessages(words.subtitleLines, { name });
	const own = notes.flatMap(({ name, note }) =>
		note && !shared ? fillMessage(words.noteOf, { name, note }) : []
	);
	return {
		subtitle: subtitles.find((text, i) => i > 0 || text.length <= 46) ?? '',
		alt: sentences(words.chosen, finding(data), shared && `${shared}.`, ...own, words.derived)
	};
}
