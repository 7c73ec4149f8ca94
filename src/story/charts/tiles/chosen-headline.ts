// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { count, percent } from '$lib/data/format';
import { listOf } from '$lib/data/list';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import { changeMonths, changeOf, isFew } from './change';
import { isYearly, largeLines, lineOf } from './chosen-values';
import type { ChosenTables } from './tile-tables';

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
