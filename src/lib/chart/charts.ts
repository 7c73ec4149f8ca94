import { getContext, setContext } from 'svelte';
import { named } from './named';
import type { Chart, ChartInput, ChartInputs, Charts, Description, Tables } from './chart-types';

const KEY = Symbol('charts');

/** The charts of the story, in a component of a view. */
export const getCharts = (): Charts => getContext(KEY);

/** Gives the components of a view the charts of the story. */
export const setCharts = (charts: Charts): Charts => setContext(KEY, charts);

/** The same for a component that is rendered without its view. */
export const chartsContext = (charts: Charts) => new Map([[KEY, charts]]);

/** A chart of the story. @throws RangeError naming the charts that there are */
export const chartOf = (charts: Charts, id: string): Chart => named(charts, id, 'chart');

/** The names that a step gives to its chart and state. */
interface Named {
	chart: string;
	state: string;
}

/** Everything that a reader can choose. */
export const inputsIn = (charts: ChartInputs): ChartInput[] =>
	Object.values(charts).flatMap(({ input }) => input ?? []);

/** What a reader can choose in a step, if there is something. */
export function inputOf(charts: ChartInputs, { chart, state }: Named): ChartInput | undefined {
	const input = Object.hasOwn(charts, chart) ? charts[chart]?.input : undefined;
	return input?.states.includes(state) ? input : undefined;
}

/** What the chart of a step shows: with the reader's choice, if it takes one. */
export function withChoice(
	charts: ChartInputs,
	step: Named & Description,
	tables: Tables
): Description & { tables: Tables } {
	const input = inputOf(charts, step);
	const shown = input?.choice.apply(tables) ?? tables;
	const { subtitle, alt } = input?.describe(shown) ?? step;
	return { tables: shown, subtitle, alt };
}

/**
 * Starts everything that a reader can choose. Browser only.
 * @param root the site's front page, with a trailing slash
 * @returns a function that stops it
 */
export function startInputs(charts: ChartInputs, tables: Tables, root: string): () => void {
	const stops = inputsIn(charts).map(({ choice }) => choice.start(tables, root));
	return () => stops.forEach((stop) => stop());
}

/**
 * The description of a chart in a state, for the server and the build only.
 * @throws RangeError for a state that the chart does not accept
 */
export function descriptionOf({ id, description }: Chart, tables: Tables, state: string) {
	if (!description) throw new Error(`the chart ${id} has no description here`);
	return {
		subtitle: description.subtitle(tables, state),
		alt: description.describe(tables, state)
	};
}
