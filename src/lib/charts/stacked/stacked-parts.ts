import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import type { Ends, Field } from '../../marks/types';
import type { ChartOptions, StateTexts } from '../chart-options';
import { checkName, checkNoChoice, checkRows } from '../check-options';
import { titleOf } from '../label-texts';
import { endsAround } from '../scale-ends';

/** What charts of stacked parts declare. `R` are the rows, `P` the keys of the parts, `S` the states. */
export interface StackedOptions<T, R, P extends string, S extends string> extends ChartOptions<
	T,
	R,
	S,
	StackedState<NoInfer<P>>
> {
	/** One to six parts, from zero on. */
	parts: Readonly<Record<P, StackedPart<R>>>;
}

export interface StackedPart<R> {
	/** Its name, from full to brief. */
	name: string | readonly string[];
	/** Its value in a row: zero or more. */
	value: (row: R) => number;
	/** Its colour, by its place in the palette of the story’s theme: by default, its own place. */
	colour?: number;
}

export interface StackedState<P extends string = string> extends StateTexts {
	/** Parts that keep their colours. The others are gray. */
	highlight?: readonly P[];
}

/** What states have. */
export const STACKED_STATE: readonly (keyof StackedState)[] = ['highlight', 'subtitle', 'about'];

/** The parts in a state, from zero on, each with its lower and its upper end in a row. */
export function partsOf<T, R, P extends string, S extends string>(
	{ parts, states }: StackedOptions<T, R, P, S>,
	state: S
) {
	const keys = Object.keys(parts) as P[];
	const { highlight = keys } = states[state];
	const upTo = (row: R, end: number) =>
		keys.slice(0, end).reduce((sum, key) => sum + parts[key].value(row), 0);
	return keys.map((key, i) => {
		const { name, value, colour = i + 1 } = parts[key];
		return {
			key,
			name,
			title: titleOf(name) || key,
			value,
			low: (row: R) => upTo(row, i),
			high: (row: R) => upTo(row, i + 1),
			tone: highlight.includes(key) ? colour : ('axis' as const)
		};
	});
}

/** The ends of the scale: round values around zero and all stacks. */
export const endsOf = <R>(
	parts: readonly { high: (row: R) => number }[],
	rows: readonly R[]
): Ends => endsAround([0, ...rows.map((row) => parts.at(-1)?.high(row) ?? 0)], 5);

/** The columns of the table and the lines of the tooltips: a value for each part. */
export const fieldsOf = <T, R, P extends string, S extends string>(
	options: StackedOptions<T, R, P, S>,
	state: S
): Field<R>[] =>
	partsOf(options, state).map(({ key, title, value }) => ({
		key,
		label: title,
		unit: options.unit,
		of: value,
		say: (row) => {
			const { unit, format = exact } = options;
			return fillMessage(m.tooltipLine, { name: title, value: format(value(row)), unit });
		}
	}));

/** Checks the names in a declaration. @throws {TypeError} or {RangeError} for the first wrong one */
export function checkStacked<T, R, P extends string, S extends string>(
	options: StackedOptions<T, R, P, S>
): void {
	checkNoChoice(options);
	const { parts, states } = options;
	const keys = Object.keys(parts);
	if (keys.length < 1 || keys.length > 6)
		throw new RangeError(`found ${keys.length} parts, expected 1 to 6`);
	for (const [name, { highlight = [] }] of Object.entries<StackedState>(states))
		for (const key of highlight) checkName(`highlight of the state ${name}`, key, keys);
}

/** Checks the values of all parts. @throws {TypeError} or {RangeError} naming the first wrong one */
export function checkStackedRows<T, R, P extends string, S extends string>(
	{ rows, parts }: StackedOptions<T, R, P, S>,
	tables: T,
	place: readonly [what: string, of: (row: R) => unknown]
): void {
	const values = Object.entries<StackedPart<R>>(parts);
	const named = values.map(([key, { value }]) => [`the value of ${key}`, value] as const);
	checkRows(rows(tables), Object.fromEntries([place, ...named]));
	for (const [i, row] of rows(tables).entries())
		for (const [key, { value }] of values)
			if (!(value(row) >= 0 && value(row) < Infinity))
				throw new RangeError(
					`found ${value(row)} as the value of ${key} in row ${i + 1}, expected zero or more`
				);
}
