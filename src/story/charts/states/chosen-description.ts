// Readers download this code: they choose the state, so no build can write the text in advance.
import { percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { crudeRate } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import type { Blank } from '../../tables/blanks';
import type { StateLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import type { Description } from '$lib/chart/chart-types';
import { lineOf, nationRates, newestMonth, rateText, ringsOf, stateRates, valueIn } from './find';

/** Figures of the chosen state beside the country: now, and at its highest. */
interface Found {
	now: number;
	when: string;
	country: number;
	highest: number;
	since: string;
	how: string;
}

function found(data: Tables): Found {
	const rings = ringsOf(lineOf(data));
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
			how: 'by final counts of residents'
		};
	}
	const rates = stateRates(data);
	const newest = newestMonth(rates);
	const peak = highestEstimate(rates);
	return {
		now: valueIn(rates, newest),
		when: `the 12 months to ${formatMonth(newest)}`,
		country: valueIn(nationRates(data), newest),
		highest: peak.value,
		since: formatMonth(peak.month),
		how: 'predicted'
	};
}

/** The finding for the chosen state, as one sentence. */
export function finding(data: Tables): string {
	const { now, when, country, highest, since, how } = found(data);
	const change =
		now < highest
			? `${percent(1 - now / highest)}\u00a0% below its highest, ${rateText(highest)} in ${since}`
			: 'its highest so far';
	return `${lineOf(data).name}: ${rateText(now)} deaths involving synthetic opioids per 100,000 residents in ${when} (${how}), against ${rateText(country)} in the country and ${change}.`;
}

/** The title and the subtitle of a picture of the chosen state. */
export function headlineOf(data: Tables): { headline: string; subtitle: string } {
	const { now, when, country } = found(data);
	return {
		headline: `${lineOf(data).name}: ${rateText(now)} deaths per 100,000 residents, against ${rateText(country)} in the country`,
		subtitle: `Deaths involving synthetic opioids, ${when}`
	};
}

/** The note on a line, in full and for a phone: mainly why it has gaps, or why there is no line. */
export function noteOf({ blanks, code }: StateLine): { long: string; short: string } {
	const has = (reason: Blank) => blanks.includes(reason);
	if (has('not in the data set')) {
		return {
			long: 'Not in CDC’s monthly data set: rings are final yearly counts of residents, never joined',
			short: 'Not in CDC’s monthly data: yearly counts'
		};
	}
	const few = has('fewer than 10');
	if (has('low quality')) {
		const low = 'Gaps: low quality, too few certificates name a drug';
		return few
			? { long: `${low}; or fewer than 10 deaths`, short: 'Gaps: low quality, or fewer than 10' }
			: { long: low, short: 'Gaps: too few certificates name a drug' };
	}
	const city = code === 'NY' ? 'New York City is counted in it' : '';
	const note = few ? 'Gaps: fewer than 10 deaths' : city;
	return { long: note, short: note };
}

/** The description for the state that the chart shows. */
export function describeChosen(data: Tables): Description {
	const { name } = lineOf(data);
	const subtitle = `${name}: deaths per 100,000 residents`;
	const { long } = noteOf(lineOf(data));
	const note = long && ` ${long}.`;
	return {
		subtitle: subtitle.length > 46 ? `${name}: deaths per 100,000` : subtitle,
		alt:
			`Line chart on a scale from zero, 12 months ending each month, with the whole country beside it. ${finding(data)}${note} ` +
			'The rates are derived: deaths by place of death, divided by residents.'
	};
}
