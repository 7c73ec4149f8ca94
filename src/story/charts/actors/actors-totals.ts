import type { Month } from '$lib/data/month';
import { valueAt, type SeriesPoint } from '$lib/chart/series';
import { CLASS_CONTROL } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Tables } from '../../tables/table-types';

/** Estimated deaths in the last twelve months before the control of 2019, and in the first under it. */
export const totalsOf = ({ deaths }: Tables): { month: Month; deaths: number }[] =>
	[CLASS_CONTROL - 1, CLASS_CONTROL + 11].map((month) => ({
		month,
		deaths: deathsAt(deaths.synthetic_opioids, 'predicted', month)
	}));

/** The deaths that are as high as one lane: a round number above both totals. */
export const mostOf = (data: Tables): number =>
	Math.ceil(Math.max(...totalsOf(data).map(({ deaths }) => deaths)) / 20_000) * 20_000;

/** To a hundredth of a percent, which is less than a pixel: a series has few decimal places. */
const share = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 10_000;

/** The line through both totals, in lanes. A point stands at the end of its twelve months. */
export function deathsAround(data: Tables): SeriesPoint[] {
	const { first, predicted } = data.deaths.synthetic_opioids;
	return Array.from({ length: 25 }, (_, i) => {
		const x = CLASS_CONTROL - 12 + i;
		const deaths = valueAt(first, predicted, x - 1);
		return { x, y: deaths === null ? null : share(deaths, mostOf(data)) };
	});
}
