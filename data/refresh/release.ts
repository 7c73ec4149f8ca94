import type { DrugClass } from '../../src/story/tables/classes';
import { isoMonth, type Month } from '../../src/lib/data/month';
import type { CdcFile, FileEnd } from './file-bytes';

/** CDC’s two counts for a place and twelve months, as text. A blank is “not published”. */
export interface Count {
	reported: string;
	predicted: string;
	footnote: string;
	/** The line of the file. */
	line: number;
}

/** The parts of CDC’s file that a refresh needs. */
export interface Release extends FileEnd {
	file: CdcFile;
	/** The number of rows below the header. */
	rows: number;
	first: Month;
	last: Month;
	/** The line of each row, by `seriesKey` and then by its month. */
	lines: ReadonlyMap<string, ReadonlyMap<Month, number>>;
	/** The counts that the story draws, by `countKey`. */
	counts: ReadonlyMap<string, Count>;
	/** Deaths of all causes, by month. */
	allCauses: ReadonlyMap<Month, AllCauses>;
}

/** Deaths of all causes in the country and in the sum of its parts. */
export interface AllCauses {
	country: number;
	parts: number;
	/** How many parts have no count. */
	blanks: number;
}

/** Every month from the first to the last of a release. */
export const monthsOf = ({ first, last }: Pick<Release, 'first' | 'last'>): Month[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Identifies the rows of a place and an indicator: “WV|Cocaine (T40.5)”. */
export const seriesKey = (place: string, indicator: string): string => `${place}|${indicator}`;

/** Identifies a count: “WV synthetic_opioids 2022-03”. */
export const countKey = (place: string, drugClass: DrugClass, month: Month): string =>
	`${place} ${drugClass} ${isoMonth(month)}`;
