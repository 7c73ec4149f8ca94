/** The state that all windows of a talk share. */
export interface Shared {
	/** The steps of the talk, as in the query; "" for the whole story. */
	names: string;
	/** The id of the current step; "" for the title before the first one. */
	step: string;
	/** The id of the step of the talk that was shown before the last jump; "" for none. */
	left: string;
	/** The colour of the blank screen, or "" while the slides show. */
	blank: '' | 'black' | 'white';
	/** The length that the talk should have, in minutes; 0 for that of its steps. */
	minutes: number;
	/** What is chosen in charts, as a query string. */
	choices: string;
	/** The keys of the questions that are answered, separated by spaces. */
	answered: string;
	/** The data table of the chart is open. */
	table: boolean;
	/** How the slide is zoomed: the scale and the place that stays where it is; "" for not at all. */
	zoom: string;
	/** The lines drawn on the slide, as the data of an SVG path. */
	lines: string;
	/** When the talk began, moved later by its pauses, in milliseconds since 1970; `null` before. */
	began: number | null;
	/** When the clock was paused, in milliseconds since 1970; `null` while it runs. */
	paused: number | null;
}

/** Nothing is on the slide or has changed it, as when it is first shown. */
export const BARE_SLIDE = { table: false, zoom: '', lines: '' } as const satisfies Partial<Shared>;
