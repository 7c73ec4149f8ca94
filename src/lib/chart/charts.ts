import { getContext, setContext } from 'svelte';
import { named } from './named';
import type {
	Chart,
	ChartInput,
	ChartInputs,
	ChartReference,
	ChoiceInput,
	Charts,
	Description,
	KeptChoice,
	Tables
} from './chart-types';

const KEY = Symbol('charts');

/**
 * A function that returns the charts of the surrounding view, which may load more. Call it during
 * component initialization.
 */
export const getCharts = (): (() => Charts) => getContext(KEY);

/** Provides the charts to the components inside a view. */
export const setCharts = (charts: () => Charts): void => {
	setContext(KEY, charts);
};

/** The chart with an id. @throws RangeError listing the known charts */
export const chartOf = (charts: Charts, id: string): Chart => named(charts, id, 'chart');

/** The inputs of all charts, one for each `key`: charts with the same key share a choice. */
export const distinctInputs = <I extends ChoiceInput>(charts: ChartInputs<I>): I[] => {
	const inputs = Object.values(charts).flatMap(({ input }) => input ?? []);
	return inputs.filter(({ key }, i) => inputs.findIndex((other) => other.key === key) === i);
};

/**
 * Adds what readers choose in ready-made charts, whose declarations have it, for the server and for files
 * with the code of all charts.
 * @param inputs what the code of the story has
 */
export const withChartInputs = <I extends ChoiceInput>(
	inputs: ChartInputs<I>,
	charts: Charts
): ChartInputs<I | ChartInput> => {
	if (!STORY_HAS.servedChoices) return inputs;
	const served = Object.entries(charts).flatMap(([id, { input }]) =>
		input?.served ? [[id, { input }] as const] : []
	);
	return { ...inputs, ...Object.fromEntries(served) };
};

/** The input of a chart in a state, if it has one. */
export const inputInState = <I extends ChoiceInput>(
	{ input }: { input?: I },
	state: string
): I | undefined => (input?.states.includes(state) ? input : undefined);

/** The input of a step, if its chart has one in that state. */
export const inputOfStep = <I extends ChoiceInput>(
	charts: ChartInputs<I>,
	{ chart = '', state = '' }: ChartReference
): I | undefined =>
	Object.hasOwn(charts, chart) ? inputInState(charts[chart] ?? {}, state) : undefined;

/**
 * The tables and the description of a step, with the reader's choice applied. The headline is that of
 * the choice, if there is one.
 */
export function withChoice(
	charts: ChartInputs<ChartInput>,
	step: ChartReference & Description,
	tables: Tables
): Description & { tables: Tables; headline?: string } {
	const input = inputOfStep(charts, step);
	const shown = input?.choice.apply(tables) ?? tables;
	const described = input?.describe(shown, step.state);
	const { subtitle, alt } = described ?? step;
	return { tables: shown, subtitle, alt, ...(described && { headline: described.headline }) };
}

/**
 * Starts the inputs of all charts. Browser only.
 * @param root the site's front page, with a trailing slash
 * @param keptAs where the browser keeps the choice of an input, by its key, in a view that restores it
 * @returns a function that stops it
 */
export function startInputs(
	charts: ChartInputs,
	tables: Tables,
	root: string,
	keptAs?: (key: string) => KeptChoice
): () => void {
	const stops = distinctInputs(charts).map(({ key, choice }) =>
		choice.start(tables, root, keptAs?.(key))
	);
	return () => stops.forEach((stop) => stop());
}

/**
 * The description of a chart in a state, for the server and the build only.
 * @throws RangeError for a state that the chart does not accept
 */
export function descriptionOf({ id, description }: Chart, tables: Tables, state: string) {
	if (!description) {
		throw new Error(`the chart ${id} has no description: only the server and the build have them`);
	}
	return {
		subtitle: description.subtitle(tables, state),
		alt: description.describe(tables, state)
	};
}
