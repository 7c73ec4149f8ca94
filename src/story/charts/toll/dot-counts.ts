import { deathsAt, type Measure } from '../../tables/series';
import { DEATHS_PER_DOT, STORY_YEAR_END } from '../../tables/selectors';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';

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
