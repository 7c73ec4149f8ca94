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

/** What became of the deaths of a state or of the country since the highest of the country. */
function changeIn(name: string, series: Series, data: Tables): string {
	const [from, to] = [changeMonth(data), lastMonth(data.deaths.synthetic_opioids)];
	const [before, after] = [from, to].map((month) => deathsIn(series, 'predicted', month));
	if (typeof before !== 'number' || typeof after !== 'number') {
		return `${name}: no count is published for ${formatMonth(before === null ? from : to)}`;
	}
	const share = after / before - 1;
	return `${name}: ${percent(Math.abs(share))} percent ${share < 0 ? 'fewer' : 'more'}, ${count(before)} to ${count(after)}`;
}

/** The change in the state that is drawn large, and in the country. */
const changes = (data: Tables) =>
	`${changeIn(lineOf(data).name, lineOf(data).deaths, data)}. ${changeIn('United States', data.deaths.synthetic_opioids, data)}.`;

/** The same as an answer, which says what is compared. */
export const changeFinding = (data: Tables) =>
	`${changes(data)} Estimated deaths involving synthetic opioids, 12 months to ${formatMonth(changeMonth(data))} and to ${formatMonth(lastMonth(data.deaths.synthetic_opioids))}.`;

/** The description of the tiles for the state that is drawn large. */
export function describeTile(data: Tables, state?: string): Description {
	const { name } = lineOf(data);
	if (state !== 'change') {
		const { subtitle, alt } = describeChosen(data);
		return {
			subtitle,
			alt: `A map of 51 tiles, each with a line of deaths involving synthetic opioids per 100,000 residents and the country’s. Drawn large: ${alt}`
		};
	}
	const from = formatMonth(changeMonth(data));
	return {
		subtitle: `${name}: synthetic opioids`,
		alt:
			`A map of 51 tiles, each with a column of what is left in the 12 months to ${formatMonth(lastMonth(data.deaths.synthetic_opioids))} of the deaths involving synthetic opioids in those to ${from}. ` +
			changes(data)
	};
}
