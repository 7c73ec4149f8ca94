import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import type { Tables } from '../../tables/table-types';
import type { Month } from '$lib/data/month';
import { STORY_YEAR_END } from '../../tables/selectors';
import { allMonths, drawn, SYNTHETIC, type Drawn } from '../monthly';
import { valueAt } from '$lib/chart/series';
import { extentOf, type MonthlyState } from './toll-states';

const all = drawn('all_drugs', 'reported', words.allDrugs);
const allPredicted = drawn('all_drugs', 'predicted', words.allDrugs);
const [synthetic] = SYNTHETIC;

/** The newest estimates of a class, under the names of its columns. */
const newest = (of: Drawn, table: 'newestAll' | 'newestSynthetic'): Drawn => ({
	...of,
	at: (data, month) => valueAt(data[table].first, data[table].predicted, month)
});

const newestAll = newest(allPredicted, 'newestAll');
const newestSynthetic = newest(SYNTHETIC[1], 'newestSynthetic');

const named: Drawn = {
	column: { key: 'fentanyl_by_name', label: words.fentanylNamed, unit: monthly.deaths },
	words: words.deathsNamed,
	at: (data, month) => valueAt(data.fentanylByName.first, data.fentanylByName.deaths, month)
};

const DRAWN: Readonly<Record<MonthlyState, readonly Drawn[]>> = {
	gathered: [all, allPredicted],
	stem: [all, allPredicted],
	guess: [newestAll],
	'guess-open': [newestAll],
	'guess-answered': [newestAll],
	counted: [all, allPredicted],
	blip: [all, allPredicted],
	rise: [all, allPredicted, ...SYNTHETIC],
	overlap: [
		synthetic,
		drawn('psychostimulants', 'reported', words.stimulants),
		drawn('cocaine', 'reported', words.cocaine),
		drawn('heroin', 'reported', words.heroin)
	],
	code: [synthetic, named],
	fall: [newestAll, newestSynthetic]
};

/** The monthly values that a state draws, in the order of its lines. */
export const drawnIn = (state: MonthlyState): readonly Drawn[] => DRAWN[state];

/** Whether a state draws the newest estimates. */
const isNewest = (state: MonthlyState) => DRAWN[state].includes(newestAll);

const monthsOf = ({ first, predicted }: Tables['newestAll']): Month[] =>
	predicted.map((_, i) => first + i);

/** The releases that the rows of a state are from, and their last month. */
export function releasesOf(
	data: Tables,
	state: MonthlyState
): { release: string; last: Month } | undefined {
	if (!isNewest(state)) return undefined;
	const { newestAll: all, newestSynthetic: synthetic } = data;
	const vintages = state === 'fall' ? [all.vintage, synthetic.vintage] : [all.vintage];
	return { release: vintages.join(', '), last: monthsOf(all).at(-1) ?? 0 };
}

/** The months in view in a state, oldest first. */
export function months(data: Tables, state: MonthlyState): Month[] {
	const { x0, until } = extentOf(data, state);
	const all = isNewest(state) ? monthsOf(data.newestAll) : allMonths(data);
	const inView = all.filter((month) => month >= x0 && month <= until);
	// The rings have only two points: the year of the wire story and the one a month earlier.
	return state === 'gathered'
		? inView.filter((month) => month === STORY_YEAR_END - 1 || month === STORY_YEAR_END)
		: inView;
}
