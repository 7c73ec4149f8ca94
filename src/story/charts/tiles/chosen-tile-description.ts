// Readers download this code: they choose the state, so no build can write the text in advance.
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import type { Description } from '$lib/chart/chart-types';
import { describeChosen } from '../states/chosen-description';
import { lineOf } from '../states/find';
import { changeMonth } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';

/** The estimates of the two months that are compared, and what has changed, in words. */
function changeOf(series: Series, data: Tables) {
	const [from, to] = [changeMonth(data), lastMonth(data.deaths.synthetic_opioids)];
	const [before, after] = [from, to].map((month) => deathsIn(series, 'predicted', month) ?? null);
	const months = [before === null ? from : 0, after === null ? to : 0].filter(Boolean);
	const missing = months.map(formatMonth).join(' or ');
	if (!before || !after) return { missing, from, to };
	const share = after / before - 1;
	const words = `${percent(Math.abs(share))} percent ${share < 0 ? 'fewer' : 'more'}`;
	return { missing, from, to, before, after, words };
}

/** What became of the deaths of a state or of the country since the highest of the country. */
function changeIn(name: string, series: Series, data: Tables): string {
	const { missing, before = 0, after = 0, words } = changeOf(series, data);
	return words
		? `${name}: ${words}, ${count(before)} to ${count(after)}`
		: `${name}: no count is published for ${missing}`;
}

/** The change in the state that is drawn large, beside the country, as one sentence. */
export function changeFinding(data: Tables): string {
	const { name, deaths } = lineOf(data);
	const { missing, from, to, before = 0, after = 0, words } = changeOf(deaths, data);
	const country = `in the country ${changeOf(data.deaths.synthetic_opioids, data).words ?? ''}`;
	return words
		? `${name}: ${words} deaths involving synthetic opioids, ${count(before)} in the 12 months to ${formatMonth(from)} and ${count(after)} in those to ${formatMonth(to)} (predicted); ${country}.`
		: `${name}: no change can be told, because no count of deaths involving synthetic opioids is published for the 12 months to ${missing}; ${country}.`;
}

/** The description of the tiles for the state that is drawn large. */
export function describeTile(data: Tables, state?: string): Description {
	const { name, deaths } = lineOf(data);
	if (state !== 'change') {
		const { subtitle, alt } = describeChosen(data);
		return {
			subtitle,
			alt: `A map of 51 tiles, each with a line of deaths involving synthetic opioids per 100,000 residents and the country’s. Drawn large: ${alt}`
		};
	}
	const from = formatMonth(changeMonth(data));
	return {
		subtitle: `${name}: deaths since ${from}`,
		alt:
			`A map of 51 tiles, each with a column of what is left in the 12 months to ${formatMonth(lastMonth(data.deaths.synthetic_opioids))} of the deaths in those to ${from}. ` +
			`${changeIn(name, deaths, data)}. ${changeIn('United States', data.deaths.synthetic_opioids, data)}.`
	};
}
