import m from '$messages/charts.json';
import type {
	ChartInput,
	ChoiceDescription,
	DataPoint,
	NamedChoice,
	Table,
	Tables
} from '../chart/chart-types';
import ChoiceField from '../chart/choice/ChoiceField.svelte';
import { valueIn, withValue } from '../chart/choice/chosen-value';
import { sharedChoice } from '../chart/choice/shared-choice';
import type { DefinedChart } from '../chart/define-chart';
import { sentences } from '../data/sentences';
import { fillMessage } from '../messages/fill-message';
import type { ChartOptions, Choosable } from './chart-options';

/** What it takes of a declaration. */
type Declared<S extends string> = Pick<
	ChartOptions<never, never, S>,
	'id' | 'subtitle' | 'states'
> &
	Choosable;

/** What a kind of chart chooses among: its rows or its lines. */
export interface Choosing<T, O> {
	/** The names of all of them, by their keys in the declaration. */
	names: (options: O, tables: T) => readonly (readonly [key: string, name: string])[];
	/** The declaration with one of them in colour in each state, which the states say nothing about. */
	highlight: (options: O, key: string) => O;
	/** Describes one of them in a state. Returns undefined if it is not drawn there. */
	describe: (options: O, shown: UsualState<T>, name: string) => ChoiceTexts | undefined;
}

/** A state of a chart without a choice. */
export interface UsualState<T> {
	tables: T;
	state: string;
	table: () => Table;
	dataPoints: () => readonly DataPoint[];
}

/** The texts about a choice. */
export interface ChoiceTexts {
	/** The title of the figure. */
	headline: string;
	/** The figures in a sentence. */
	answer: string;
}

/** Changes each state of a declaration. */
export const mapStates = <S extends string, D>(
	states: Readonly<Record<S, D>>,
	change: (state: D) => D
): Record<S, D> =>
	Object.fromEntries(
		Object.entries<D>(states).map(([name, state]) => [name, change(state)])
	) as Record<S, D>;

/** What other parts of an address are called. */
const TAKEN = [
	...['theme', 'title', 'controls', 'fit', 'motion', 'i', 'steps', 'events', 'secret'],
	...['details', 'notes', 'plan', 'paper', 'layout', 'view', 'talk', 'slide', 'part']
];

/** How an address writes a name: “New Zealand” is “new-zealand”. */
const addressed = (name: string): string =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');

/**
 * Makes a chart from a declaration. With `choose`, readers choose one of its rows or lines, which is then
 * drawn as a state would be that highlights it.
 * @param make makes the chart without a choice
 * @throws {TypeError} on the server, if no address can have the key
 */
export function choosable<T extends object, S extends string, O extends Declared<S>>(
	options: O,
	make: (options: O) => DefinedChart<S>,
	choosing: Choosing<T, O>
): DefinedChart<S> {
	const usual = make(options);
	const { id, choose } = options;
	if (choose === undefined) return usual;
	const key = addressed(choose);
	if (import.meta.env.SSR) checkKey(choose, key);
	const states = Object.keys(options.states) as S[];
	const named = (tables: Tables) =>
		choosing
			.names(options, tables as T)
			.map(([key, name]) => ({ key, value: addressed(key), name }));
	const choices = (tables: Tables): NamedChoice[] => {
		const all = named(tables);
		if (import.meta.env.SSR) checkValues(all);
		return all.map(({ value, name }) => ({ value, name }));
	};

	/** The charts of the choices, by key. */
	const charts = new Map<string, DefinedChart<S>>();
	const highlighting = (key: string): DefinedChart<S> => {
		const chart = charts.get(key) ?? make(choosing.highlight(options, key));
		charts.set(key, chart);
		return chart;
	};
	/** What the tables have chosen, if it is drawn in this state. */
	const chosenIn = (tables: Tables, state: S) => {
		const value = valueIn(tables, key);
		const found = value ? named(tables).find((each) => each.value === value) : undefined;
		if (!found) return undefined;
		const shown = {
			tables: tables as T,
			state,
			table: () => usual.rows(tables, state),
			dataPoints: () => usual.dataPoints(tables, state)
		};
		const texts = choosing.describe(options, shown, found.name);
		return texts ? { ...texts, value, chart: highlighting(found.key) } : undefined;
	};
	const chartIn = (tables: Tables, state: S) => chosenIn(tables, state)?.chart ?? usual;

	const describe = (tables: Tables, state: string = usual.default): ChoiceDescription | null => {
		const chosen = chosenIn(tables, state as S);
		if (!chosen) return null;
		const { value, headline, answer, chart } = chosen;
		return {
			value,
			headline,
			summary: answer,
			subtitle: options.states[state as S].subtitle ?? options.subtitle,
			alt: sentences(answer, chart.description?.describe(tables, state))
		};
	};
	const input: ChartInput = {
		key,
		noun: choose,
		label: fillMessage(m.choose, { noun: choose }),
		all: fillMessage(m.allChoices, { noun: choose }),
		forget: { label: fillMessage(m.forget, { noun: choose }), done: m.forgotten },
		states,
		served: true,
		selectTables: () => ({}),
		choices,
		choice: sharedChoice(key, choose, id, { choices }),
		pages: import.meta.env.SSR
			? {
					load: (value) => Promise.resolve(value),
					add: (tables, value) => withValue(tables, key, String(value))
				}
			: undefined,
		describe,
		answer: (tables, state) => describe(tables, state)?.summary ?? '',
		control: ChoiceField
	};
	return {
		...usual,
		input,
		rows: (tables, state) => chartIn(tables, state as S).rows(tables, state),
		dataPoints: (tables, state) => chartIn(tables, state as S).dataPoints(tables, state),
		draw: (tables, state, size) => chartIn(tables, state as S).draw(tables, state, size),
		...(usual.requiredLabels && {
			requiredLabels: (tables, state, size) =>
				chartIn(tables, state as S).requiredLabels?.(tables, state, size) ?? []
		}),
		description: usual.description && {
			...usual.description,
			describe: (tables, state) => {
				choices(tables);
				return chartIn(tables, state as S).description?.describe(tables, state) ?? '';
			}
		}
	};
}

function checkKey(choose: string, key: string): void {
	if (key === '' || TAKEN.includes(key))
		throw new TypeError(
			`found “${choose}” in choose, expected a word for what readers choose, such as country, that no other part of an address has`
		);
}

function checkValues(all: readonly NamedChoice[]): void {
	for (const [i, { value, name }] of all.entries()) {
		if (value === '')
			throw new RangeError(
				`found the name “${name}” to choose, expected letters from a to z or digits for its address`
			);
		const other = all.slice(0, i).find((each) => each.value === value);
		if (other)
			throw new RangeError(
				`found the names “${other.name}” and “${name}” to choose, expected names with different addresses: both are “${value}”`
			);
	}
}
