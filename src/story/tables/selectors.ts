import { parseMonth, type Month } from '$lib/data/month';
import { only } from '$lib/data/only';
import { deathsAt, deathsIn, highestEstimate, lastMonth } from './series';
import type { AgeClaim } from './ages-table';
import type { Announced } from './announced-table';
import type { Potency } from './potency-table';
import type { Statement } from './precursor-statements-table';
import type { Published } from './published-table';
import type { Series } from './series-schema';
import type { YearlyCount } from './states-yearly-table';
import type { Tables } from './table-types';

/**
 * The last of the twelve months that officials had in hand when the wire story was written. The story
 * shows no later deaths until it has asked the reader what came next.
 */
export const STORY_YEAR_END = parseMonth('2022-07');

/** The last fiscal year that had ended then. It ended in September. */
export const LAST_KNOWN_YEAR = 2022;

/** The threshold in the news: the first total above it was announced as a record. */
export const HUNDRED_THOUSAND = 100_000;

/** The number of residents that a rate refers to, as data/README.md says of `states-yearly.csv`. */
export const RATE_RESIDENTS = 100_000;

/** The month at which the reader is asked how the line goes on: the last of a year, near its highest. */
export const QUESTION_MONTH = parseMonth('2022-12');

/** How many deaths one dot stands for. */
export const DEATHS_PER_DOT = 100;

/** The month that China's control of fentanyl as a class came into force (claim 8). */
export const CLASS_CONTROL = parseMonth('2019-05');

/** The end of the last twelve months wholly before the pandemic: the baseline for later years. */
export const BEFORE_PANDEMIC = parseMonth('2019-12');

/** The months at the end of the series that CDC still expects to revise most: see data/README.md. */
export const RECENT_MONTHS = 6;

/** The year that jurisdictions are compared in: the last full one before the wire story's twelve months. */
export const COMPARED_YEAR = 2021;

/**
 * The total that was announced as a rise and that later records turned into a fall.
 * @throws Error where announced.csv has none, or several
 */
export function announcedRise({ announced }: Tables): Announced & { change: number } {
	const rise = only(
		announced,
		'an announced rise in announced.csv',
		(row) => (row.change ?? 0) > 0
	);
	return { ...rise, change: rise.change ?? 0 };
}

/** The share of the reported deaths that involved a synthetic opioid, from 0 to 1. */
export const syntheticShare = ({ deaths }: Tables, month: Month): number =>
	deathsAt(deaths.synthetic_opioids, 'reported', month) /
	deathsAt(deaths.all_drugs, 'reported', month);

/**
 * The one row of potency.csv for a substance against another.
 * @throws Error where there is none, or several
 */
export function potencyOf(
	{ potency }: Tables,
	substance: string,
	against: Potency['against'] = 'morphine'
): Potency {
	return only(
		potency,
		`${substance} against ${against} in potency.csv`,
		(row) => row.substance === substance && row.against === against
	);
}

/**
 * What fentanyl's two ranges allow for heroin, in multiples of morphine. If fentanyl is L to H
 * times morphine and l to h times heroin, heroin is L/h to H/l times morphine.
 */
export function heroinRange(tables: Tables): { low: number; high: number } {
	const toMorphine = potencyOf(tables, 'Fentanyl');
	const toHeroin = potencyOf(tables, 'Fentanyl', 'heroin');
	return { low: toMorphine.low / toHeroin.high, high: toMorphine.high / toHeroin.low };
}

/**
 * The statement of a source about China's share.
 * @throws Error when it gives no number
 */
export function shareSaid({ statements }: Tables, source: string): Statement & { share: number } {
	const said = only(
		statements,
		`a statement by ${source} in precursor-statements.csv`,
		(row) => row.source === source
	);
	if (said.share === null) throw new Error(`precursor-statements.csv: ${source} gives no share`);
	return { ...said, share: said.share };
}

/** The claim that the story is about. */
export const theClaim = (tables: Tables) => shareSaid(tables, 'cnn-wire-2023');

/** CDC's statement about the leading cause of death, and the claim that sounds like it (claim 5). */
export function ageClaims({ ages }: Tables): Record<AgeClaim['claim'], AgeClaim> {
	const of = (claim: AgeClaim['claim']) =>
		only(ages, `${claim} in ages.csv`, (row) => row.claim === claim);
	return { overdose: of('overdose'), fentanyl: of('fentanyl') };
}

/** The month that changes since the peak are counted from: the country's highest estimate. */
export const changeMonth = ({ deaths }: { deaths: { synthetic_opioids: Series } }): Month =>
	highestEstimate(deaths.synthetic_opioids).month;

/** Deaths for every 100,000 residents, not adjusted for age; `null` where no deaths are published. */
export function crudeRate({ deaths, population }: YearlyCount): number | null {
	return deaths === null ? null : (deaths / population) * RATE_RESIDENTS;
}

/** Every jurisdiction that has a rate in the year that jurisdictions are compared in, lowest first. */
export function comparedRates({ states }: Tables) {
	return states.compared
		.flatMap((state) => {
			const rate = crudeRate(state);
			return rate === null ? [] : [{ ...state, rate }];
		})
		.sort((a, b) => a.rate - b.rate);
}

/** Both counts of a month. */
interface MonthCounts {
	month: Month;
	reported: number | null;
	predicted: number | null;
}

/** The newest point from newer releases, or else the end of the line, which then has reached them. */
export function newestOf(points: readonly MonthCounts[], line: Series): MonthCounts {
	const month = lastMonth(line);
	const end = {
		month,
		reported: deathsIn(line, 'reported', month),
		predicted: deathsIn(line, 'predicted', month)
	};
	return points.reduce((newest, point) => (point.month > newest.month ? point : newest), end);
}

/**
 * A jurisdiction's figure as it was published elsewhere, by postal code.
 * @throws Error where published.csv has none, or several
 */
export function publishedOf({ published }: Tables, code: string): Published {
	return only(published, `${code} in published.csv`, (row) => row.state === code);
}
