/**
 * A month as a whole number: `year * 12 + (month - 1)`, so that July 2022 is 24270.
 * It is linear in time, so a linear scale places it and `+ 1` is the next month.
 */
export type Month = number;

/** The drug classes of CDC's provisional counts that the story draws. Classes overlap: one death can be in several. */
export type DrugClass =
	'all_drugs' | 'synthetic_opioids' | 'psychostimulants' | 'cocaine' | 'heroin';

/** Deaths in the 12 months ending each month, one value a month from `first` on. `null` is "not published", never zero. */
export interface Series {
	first: Month;
	/** Death records received. */
	reported: readonly (number | null)[];
	/** CDC's estimate once the pending records are in. */
	predicted: readonly (number | null)[];
}

/** One figure of a CDC release newer than the one that the lines are drawn from. Never joined to a line. */
export interface LaterPoint {
	drugClass: DrugClass;
	month: Month;
	reported: number | null;
	predicted: number | null;
	/** The CDC release, as `YYYY-MM`. */
	vintage: string;
}

/** Deaths with one drug named on the certificate (CDC 8hzs-zshh), 12 months ending each month. */
export interface NamedDrug {
	first: Month;
	deaths: readonly (number | null)[];
	vintage: string;
}

/** A total as it was first announced, beside what later releases say of the same twelve months. */
export interface Announced {
	/** When it was announced: `YYYY-MM` or `YYYY-MM-DD`. */
	announced: string;
	month: Month;
	value: number;
	/** The change that was announced with it (deaths), or `null`. */
	change: number | null;
	laterValue: number;
	laterVintage: string;
	source: string;
}

/** How many times as potent as `against`, by weight for equal pain relief. */
export interface Potency {
	substance: string;
	against: 'morphine' | 'fentanyl' | 'heroin';
	low: number;
	high: number;
	/** `stated`: a source gives it. `disputed`: sources differ by more than a factor of two. */
	standing: 'stated' | 'disputed';
	note: string;
	source: string;
}

/** What one speaker has said about China's share. A statement without a number has `share: null`. */
export interface Statement {
	/** `YYYY-MM` or `YYYY-MM-DD`. */
	date: string;
	speaker: string;
	/** The speaker in at most 26 characters, for a chart on a phone. */
	speakerShort: string;
	/** Percent, or `null` where the statement gives words only. */
	share: number | null;
	bound: 'about' | 'more than' | 'exactly' | null;
	/** What the share is a share of, or the words used, ours. */
	ofWhat: string;
	/** The same in at most 24 characters. */
	ofShort: string;
	methodPublished: string;
	source: string;
}

/** U.S. Customs and Border Protection fentanyl seizures of one fiscal year (October to September), pounds. */
export interface Seizure {
	fiscalYear: number;
	partial: boolean;
	place: 'ports of entry' | 'between ports';
	pounds: number;
	vintage: string;
}

/** Where figures come from: `data/sources.json`. */
export interface Source {
	id: string;
	publisher: string;
	/** The data set or publication, in full. */
	title: string;
	/** What stands under a chart: at most 60 characters, with the release where there is one. */
	short: string;
	/** `null` for a named publication that has no address. */
	address: string | null;
	licence: string;
	/** The release, as `YYYY-MM`, or `null`. */
	vintage: string | null;
	/** The day it was read, `YYYY-MM-DD`. */
	retrieved: string;
	/** How we know: what the source counts, how, and what it cannot say. One to three sentences. */
	method: string;
}

export type Verdict =
	| 'holds'
	| 'holds in part'
	| 'fits, not proven here'
	| 'a claim, not a measurement'
	| 'misleading'
	| 'disputed'
	| 'not checked';

/** One claim of the wire story, by its number in the register: `data/claims.json`. */
export interface Claim {
	id: number;
	/** The claim in our neutral words; never a quotation. Ends with a full stop. */
	claim: string;
	/** Who says so, with office and outlet; never empty. */
	speaker: string;
	/** When it was said, in words: "January 2023". */
	date: string;
	standing:
		| 'official statistic'
		| 'official statement'
		| 'legislator’s statement'
		| 'expert statement'
		| 'reporter’s summary'
		| 'personal account'
		| 'headline of a linked story';
	verdict: Verdict;
	/** What independent sources say, in one or two sentences of ours. */
	finding: string;
	/** Source ids. */
	sources: readonly string[];
}

/** One way to find help: `data/help.json`. */
export interface Help {
	id: string;
	name: string;
	/** A number to call, or a place to go. */
	contact: string;
	/** `tel:` or `https:`, or `null` where there is nothing to call or open. */
	address: string | null;
	about: string;
	/** When it was last checked, in words. */
	checked: string;
}

/** A figure that the prose may name: computed from the tables, never typed. */
export interface Figure {
	id: string;
	/** As it is printed: "107,583", "67", "July 2022". */
	text: string;
	/** The number behind it, where it is one. */
	value: number | null;
	/** Where it was computed from: the table's file name. */
	table: string;
}
export type Figures = Readonly<Record<string, Figure>>;

/** Every table, parsed, validated and typed. */
export interface Tables {
	/** CDC release that lines and bands are drawn from, `YYYY-MM`. */
	vintage: string;
	deaths: Readonly<Record<DrugClass, Series>>;
	later: readonly LaterPoint[];
	fentanylByName: NamedDrug;
	announced: readonly Announced[];
	potency: readonly Potency[];
	statements: readonly Statement[];
	seizures: readonly Seizure[];
}
