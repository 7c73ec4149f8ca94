import type { Tables } from './tables';

/** The subtitle and the alternative text of a chart. */
export interface Description {
	subtitle: string;
	alt: string;
}

/** The description of each state of a chart. */
export interface ChartDescription<T = Tables, S = string> {
	/** Below the title: what is counted, when, in which unit. At most 46 characters, for a phone. */
	subtitle: (tables: T, state: S) => string;
	/** Returns the alternative text: finding, trend, extremes, caveat. At least 80 characters. */
	describe: (tables: T, state: S) => string;
}
