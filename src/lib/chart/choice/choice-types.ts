import type { Tables } from '../tables';
import type { Matches, NamedChoice, NoMatch } from './match-types';

/** Where a browser keeps a choice until the next visit: `stored` makes one. */
export interface KeptChoice {
	/** The choice as written in the address, or "". */
	read(): string;
	/** Keeps a choice; "" forgets it. Does nothing if the browser refuses storage. */
	write(text: string): unknown;
}

/** Why a choice is not shown. */
export interface Problem {
	/** What the reader asked for. */
	text: string;
	/** Why nothing was found, perhaps with a suggestion: without it, the data did not arrive. */
	found?: NoMatch | undefined;
}

/** A reader's choice in a chart. It is reactive and shared by the whole page. */
export interface Choice<T = Tables> {
	/** What is chosen, the main one first. */
	readonly chosen: readonly NamedChoice[];
	/** The choice as written in the address, or "". */
	readonly value: string;
	/** The name of the choice, or "". */
	readonly name: string;
	/** The requested choice, even while it is loading, or "". */
	readonly wanted: string;
	/** The choice is loading, or could not be shown. */
	readonly unsettled: boolean;
	/** Why the last choice is not shown. */
	readonly problem: Problem | null;
	/** The choice was found, and its data is loading. */
	readonly loading: boolean;
	/** How many choices were asked for. */
	readonly asked: number;
	/** Which of them was the last to be shown, or to be refused. */
	readonly answered: number;
	/** How many can be drawn together. */
	readonly most: number;
	/**
	 * Reads the initial choice from the address, then updates the address with each choice.
	 * @param root the site's front page, with a trailing slash
	 * @param kept the reader's choice of the last visit, unless the address names one. What the reader
	 * then chooses is kept there, and not in the address. It loads once a chart that shows it does.
	 * @returns a function that stops the updates
	 */
	start(tables: T, root: string, kept?: KeptChoice): () => void;
	/** Loads what a choice needs. Call it when the reader may be about to make one. */
	prepare(): void;
	/**
	 * Also loads this before a choice is shown, such as the code that draws it.
	 * @param load gets the choice as written in the address, or "" before the reader has made one
	 */
	loadWith(load: (value: string) => Promise<unknown>): void;
	/**
	 * Shows the choice that the path of the page names, before the page is hydrated. Then the address
	 * of the page follows the reader's choice: away from this path, and back to it.
	 * @throws Error if it cannot be loaded
	 */
	startAt(tables: T, root: string, chosen: NamedChoice): Promise<void>;
	/** Adds the choice to the tables, and the tables that drawing it needs. */
	apply(tables: T): T;
	/**
	 * The address of the CSV file for the choice: "" for several, undefined without a choice.
	 * @param chart the id of the chart
	 */
	csv(chart: string): string | undefined;
	/**
	 * Chooses by name; "" clears the choice. Resolves once the chart shows it, or a reason why not, or
	 * another choice replaces it.
	 */
	choose(text: string): Promise<void>;
	/** What a search text names, for a view that searches more than this choice. */
	search(tables: T, text: string): Promise<Matches>;
}
