import type { DateWords } from '$lib/data/day';
import type { Month } from '$lib/data/month';

/** The drug classes of CDC's provisional counts that the story draws. Classes overlap: one death can be in several. */
export type DrugClass =
	'all_drugs' | 'synthetic_opioids' | 'psychostimulants' | 'cocaine' | 'heroin';

/**
 * Deaths in the 12 months ending each month, one value per month from `first`. `null` is "not
 * published", never zero.
 */
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
	/** What the share is a share of, or the words used, in our own wording. */
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

/** Deaths involving synthetic opioids, and residents, of a state in one calendar year. */
export interface StateYear {
	year: number;
	/** `null` is "not published", never zero. */
	deaths: number | null;
	/** Residents, by the Census Bureau's estimate. */
	population: number;
	/** Whose deaths: of residents, wherever they died, or all that happened in the state. */
	basis: 'residents' | 'place of death' | null;
}

/** Why CDC publishes no count for a state and month. */
export type Blank = 'low quality' | 'fewer than 10' | 'not in the data set';

/** A count of a newer CDC release, for a month after the last one of the line. Never joined to it. */
export interface LaterCount {
	month: Month;
	reported: number | null;
	predicted: number | null;
}

/** A state's deaths involving synthetic opioids: month by month, and year by year. */
export interface StateLine {
	/** The postal code: "WV". New York includes New York City. */
	code: string;
	name: string;
	/** Twelve months ending each month, by place of death. All lines share one release. */
	deaths: Series;
	/** Why a month is blank, month by month from `deaths.first`; `null` where it is not. */
	blanks: readonly (Blank | null)[];
	later: readonly LaterCount[];
	/** The release of `later`, as `YYYY-MM`; `null` where there is none. */
	laterVintage: string | null;
	/** Calendar years. They count differently from `deaths`, so never draw both on one line. */
	years: readonly StateYear[];
}

/** One state in the year that states are compared in. */
export interface StateRate extends StateYear {
	code: string;
	name: string;
}

/** The state data that the story draws. */
export interface States {
	/** The fifty states and the District of Columbia in the year that they are compared in. */
	compared: readonly StateRate[];
	/** The whole country, year by year. */
	nation: readonly StateYear[];
	westVirginia: StateLine;
	/** The state that a reader has chosen; `null` until then. */
	chosen: StateLine | null;
}

/** A figure as published elsewhere: a row of `published.csv`. It is a claim, and drawn as one. */
export interface Published {
	id: string;
	/** The state's postal code: "WV". */
	state: string;
	/** The last of the twelve months that the figure is said to cover. */
	month: Month;
	value: number;
	bound: 'about' | 'more than' | 'exactly';
	/** When it was published: `YYYY-MM` or `YYYY-MM-DD`. */
	published: string;
	speaker: string;
	/** The speaker in at most 26 characters, for a chart on a phone. */
	speakerShort: string;
	source: string;
}

/** What a government, a lawmaker or a court did: a row of `events.csv`. */
export interface PolicyEvent {
	id: string;
	/** The chart states that draw the event. */
	topics: readonly (
		'control' | 'climb' | 'controls' | 'letters' | 'asks' | 'trip' | 'explanations'
	)[];
	/** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` if no more is known. */
	date: string;
	/** The last day, in the same month, if it took several: `YYYY-MM-DD`. */
	end: string | null;
	when: DateWords;
	/** Where it begins and ends on the axis of months. A day is a fraction of its month. */
	from: number;
	to: number;
	actor: string;
	/** At most 34 characters. */
	short: string;
	/** A shorter form, for places where `short` does not fit. */
	brief: string;
	about: string;
	/** `planned`: it was planned for these days and did not happen on them. */
	standing: 'done' | 'planned';
	source: string;
}

/** What somebody asks for or argues: a row of `positions.csv`. */
export interface Position {
	topic: 'asks' | 'levers' | 'explanations';
	/** At most 26 characters. */
	title: string;
	about: string;
	who: string;
	/** At most 26 characters. */
	whoShort: string;
	standing: string;
	source: string;
}

/** One leg of the route: who passes what on to whom. The amounts are unknown. */
export interface RouteLeg {
	/** Before 2019, or since. */
	period: 'before' | 'after';
	/** Who sends and who receives; the name ends with the place that it is drawn at. */
	from: string;
	to: string;
	/** What it passes through on the way; empty if nothing is named. */
	via: string;
	carries: 'finished fentanyl' | 'precursors' | 'finished fentanyl and precursors';
	about: string;
	/** `largely ended`: little is said to go this way any more. */
	standing: 'in use' | 'largely ended';
	source: string;
}

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
	states: States;
	published: readonly Published[];
	events: readonly PolicyEvent[];
	positions: readonly Position[];
	route: readonly RouteLeg[];
}
