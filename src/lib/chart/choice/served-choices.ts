import type { Sizes } from '../../drawing/size-class';
import type { Chart, ChartFile, ChartInput, NamedChoice, Tables } from '../chart-types';
import { cachedFor, mergedSizes } from '../merged-sizes';

/** What a page contains of what readers choose in a chart whose drawings of choices are served. */
export interface ServedInputOptions extends Pick<
	ChartInput,
	'key' | 'label' | 'noun' | 'all' | 'states' | 'forget'
> {
	choices: readonly NamedChoice[];
}

/** What a chart says of its choices, in a file. */
export interface ServedChoices {
	/** The sizes that the drawings of each choice have files for. */
	sizes: Sizes;
	states: Readonly<Record<string, ServedState>>;
}

/** What is the same for all choices in a state, and the headline and the answer of each, by its value. */
interface ServedState {
	subtitle: string;
	alt: string;
	of: Readonly<Record<string, readonly [headline: string, answer: string]>>;
}

/** The path of this file, below the page of the chart. */
export const CHOICES = 'choices.json';

/** What a page contains of the choices in a chart, if their drawings are served. */
export function servedInputOptions(
	{ input }: Pick<Chart, 'input'>,
	tables: Tables
): ServedInputOptions | undefined {
	if (!input?.served) return undefined;
	const { key, label, noun, all, states, forget } = input;
	return { key, label, noun, all, states, forget, choices: input.choices(tables) };
}

/** The tables with each choice in a chart, by value. They are the same for all files, so that each is drawn once. */
export const chosenTables = cachedFor(({ input }, tables): ReadonlyMap<string, Tables> => {
	const pages = input?.pages;
	const choices = (input?.served && input.choices(tables)) || [];
	return new Map(choices.map(({ value }) => [value, pages?.add(tables, value) ?? tables]));
});

/** The sizes that all choices in a chart share: those from which any of their drawings changes. */
export const choiceSizes = cachedFor((chart, tables) => {
	const chosen = chosenTables(chart, tables);
	const states = chart.states.flatMap((state) =>
		[...chosen.keys()].map((value) => `${state} ${value}`)
	);
	const drawn: Chart = {
		...chart,
		states,
		draw: (all, name, size) => {
			const [state = '', value = ''] = name.split(' ');
			return chart.draw(chosen.get(value) ?? all, state, size);
		}
	};
	return mergedSizes(drawn, tables);
});

/** The file with what a chart says of its choices. */
export function choicesFile(chart: Chart, tables: Tables): ChartFile {
	const { input, states } = chart;
	const chosen = chosenTables(chart, tables);
	const stateFile = (state: string): ServedState => {
		const said = [...chosen].flatMap(([value, all]) => {
			const described = input?.describe(all, state);
			return described ? [{ value, described }] : [];
		});
		const [first] = said;
		const { subtitle = '', alt = '', summary = '' } = first?.described ?? {};
		return {
			subtitle,
			// Each alternative text begins with what is said of its choice.
			alt: alt.slice(summary.length).trimStart(),
			of: Object.fromEntries(
				said.map(({ value, described }) => [value, [described.headline, described.summary]])
			)
		};
	};
	return {
		path: CHOICES,
		type: 'application/json',
		fetched: false,
		body: () =>
			JSON.stringify({
				sizes: choiceSizes(chart, tables),
				states: Object.fromEntries(states.map((state) => [state, stateFile(state)]))
			} satisfies ServedChoices)
	};
}
