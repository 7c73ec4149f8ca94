import { deathsAt, highestEstimate, lastMonth, type Measure } from '../../tables/series';
import { DEATHS_PER_DOT, STORY_YEAR_END } from '../../tables/selectors';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import { newestLine } from './guess/guess-tables';

/** The deaths of the year to July 2022, and the number of dots for them. */
export function dotCounts(data: Tables) {
	const at = (drugClass: DrugClass, measure: Measure) =>
		deathsAt(data.deaths[drugClass], measure, STORY_YEAR_END);
	const dots = (deaths: number) => Math.round(deaths / DEATHS_PER_DOT);
	const all = at('all_drugs', 'reported');
	const estimated = at('all_drugs', 'predicted');
	const synthetic = at('synthetic_opioids', 'reported');
	return {
		all,
		estimated,
		synthetic,
		without: all - synthetic,
		dots: dots(all),
		extra: Math.max(0, dots(estimated) - dots(all)),
		filled: dots(synthetic)
	};
}

/** The deaths of the newest year and of the one with the most, with the number of rings for each. */
export function ringsLeft(data: Pick<Tables, 'newestAll'>) {
	const line = newestLine(data);
	const { month, value: most } = highestEstimate(line);
	const end = lastMonth(line);
	const deaths = deathsAt(line, 'predicted', end);
	const rings = (count: number) => Math.round(count / DEATHS_PER_DOT);
	return { end, deaths, now: rings(deaths), month, most, before: rings(most) };
}
