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

/** What is kept of CDC’s file. */
export interface Release extends FileEnd {
	file: CdcFile;
	/** The number of rows below the header. */
	rows: number;
	first: Month;
	last: Month;
	/**
	 * The line of each row by its place and indicator, as “WV|Cocaine (T40.5)”, and then by its month.
	 */
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

/** Identifies a count: “WV synthetic_opioids 2022-03”. */
export const countKey = (place: string, drugClass: DrugClass, month: Month): string =>
	`${place} ${drugClass} ${isoMonth(month)}`;
