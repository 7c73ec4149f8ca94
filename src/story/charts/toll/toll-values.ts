import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import type { Month } from '$lib/data/month';
import { count, percent } from '$lib/data/format';
import { deathsAt, deathsIn, firstMonthAbove, lastMonth, type Measure } from '../../tables/series';
import { HUNDRED_THOUSAND, syntheticShare, STORY_YEAR_END } from '../../tables/selectors';

/** Both counts of a month. */
export interface MonthCounts {
	x: Month;
	reported: number;
	predicted: number;
}

/** How the line of a class is drawn. */
export interface ClassLine {
	id: DrugClass;
	label: string;
	/** Its reported value where the line ends, in the year of the wire story. */
	end: number;
	accent: boolean;
	dash: string;
}

/** The share of a part in one month, and its deaths. */
export interface ShareMark {
	x: Month;
	y: number;
	label: string;
}

/** What is reported and predicted for a class in a month. */
export function countsIn(data: Tables, drugClass: DrugClass, month: Month): MonthCounts {
	const series = data.deaths[drugClass];
	return {
		x: month,
		reported: deathsIn(series, 'reported', month) ?? 0,
		predicted: deathsIn(series, 'predicted', month) ?? 0
	};
}

/** The same for its last month. */
export const lastCounts = (data: Tables, drugClass: DrugClass): MonthCounts =>
	countsIn(data, drugClass, lastMonth(data.deaths[drugClass]));

/** Where the total first passes 100,000: as estimated, or as counted. */
export function crossing(data: Tables, measure: Measure): { x: Month; y: number } {
	const all = data.deaths.all_drugs;
	const x = firstMonthAbove(all, measure, HUNDRED_THOUSAND);
	return { x, y: deathsAt(all, measure, x) };
}

/** The reported share of synthetic opioids in all overdose deaths, at the start and in July 2022. */
export function shareMarks(data: Tables): [start: ShareMark, end: ShareMark] {
	const synthetic = data.deaths.synthetic_opioids;
	const mark = (x: Month): ShareMark => ({
		x,
		y: deathsAt(synthetic, 'reported', x),
		label: `${percent(syntheticShare(data, x))} %`
	});
	return [mark(synthetic.first), mark(STORY_YEAR_END)];
}

export const CLASSES: readonly Omit<ClassLine, 'end'>[] = [
	{ id: 'synthetic_opioids', label: monthly.syntheticOpioids, accent: true, dash: '' },
	{ id: 'psychostimulants', label: words.stimulants, accent: false, dash: '' },
	{ id: 'cocaine', label: words.cocaine, accent: false, dash: '7 3' },
	{ id: 'heroin', label: words.heroin, accent: false, dash: '2 3' }
];

/** The four classes as lines, in the order of `CLASSES`. */
export function classLines(data: Tables): ClassLine[] {
	return CLASSES.map((drugClass) => ({
		...drugClass,
		end: storyYear(data, drugClass.id).y
	}));
}

/** The deaths of each class in the year to July 2022, stacked as if no death involved two of them. */
export function stackedClasses(data: Tables): { accent: boolean; from: number; to: number }[] {
	let to = 0;
	return CLASSES.map(({ id, accent }) => {
		const from = to;
		to += storyYear(data, id).y;
		return { accent, from, to };
	});
}

/** The reported deaths of a class in the year of the wire story, to July 2022. */
export function storyYear(
	data: Tables,
	drugClass: DrugClass
): { x: Month; y: number; text: string } {
	const y = deathsAt(data.deaths[drugClass], 'reported', STORY_YEAR_END);
	return { x: STORY_YEAR_END, y, text: count(y) };
}
