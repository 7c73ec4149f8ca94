import type { Drawing, SizeClass } from '../drawing/drawing-types';
import { classKey } from '../drawing/size-class';
import type { Chart, ChartInput, ChoiceInput } from './chart-types';
import { checkName } from './named';

/**
 * The options of a chart, typed by its tables and states. `default` must be one of `states`, so
 * TypeScript infers the states from `states` alone. `input` has the type that `defineInput` returns.
 */
type ChartOptions<T, S extends string> = Omit<Chart<T, S>, 'default' | 'input'> &
	Pick<Chart, 'input'> & { default: NoInfer<S> };

/** A chart whose states are known by name: a step that names an unknown one is a type error. */
export type DefinedChart<S extends string> = Omit<Chart, 'states'> & { states: readonly S[] };

/**
 * Defines a chart. The options are typed by the story's tables and the chart's states. The result
 * accepts any string as a state and checks it.
 * @throws {RangeError} on the server, if two states have the same name
 * @example
 * export const deaths = defineChart({ id: 'deaths', states: ['all', 'newest'], default: 'all', … })
 */
export function defineChart<T extends object, S extends string>(
	options: ChartOptions<T, S>
): DefinedChart<S> {
	const { states, rows, dataPoints, description, draw } = options;
	if (import.meta.env.SSR && new Set(states).size < states.length) {
		throw new RangeError(`found the states ${states.join(', ')}, expected each name once`);
	}
	/** Makes a function accept any string as a state and throw for an unknown one. */
	const checked =
		<R, A extends unknown[]>(read: (tables: T, state: S, ...rest: A) => R) =>
		(tables: T, state: string, ...rest: A): R => {
			checkName(states, state, 'state');
			return read(tables, state, ...rest);
		};
	const chart: Chart<T> = {
		...(options as unknown as Chart<T>),
		rows: checked(rows),
		dataPoints: checked(dataPoints),
		draw: checked(import.meta.env.SSR ? memoizeAll(draw) : memoizeLast(draw)),
		// Keep descriptions out of the client bundles.
		description: import.meta.env.SSR
			? description && {
					subtitle: checked(description.subtitle),
					describe: checked(description.describe)
				}
			: null
	};
	// The engine treats tables as opaque: only the chart's functions read them.
	return chart as unknown as DefinedChart<S>;
}

/** Keeps the last drawing, and draws again only for other tables, another state or size class. */
function memoizeLast<T, S>(draw: (tables: T, state: S, size: SizeClass) => Drawing): typeof draw {
	let last: { tables: T; state: S; size: string; drawing: Drawing } | undefined;
	return (tables, state, sizeClass) => {
		const size = classKey(sizeClass);
		if (last?.tables !== tables || last.state !== state || last.size !== size) {
			last = { tables, state, size, drawing: draw(tables, state, sizeClass) };
		}
		return last.drawing;
	};
}

/** Keeps each drawing as long as its tables. A build needs most of them for several pages and files. */
function memoizeAll<T extends object, S extends string>(
	draw: (tables: T, state: S, size: SizeClass) => Drawing
): typeof draw {
	const drawn = new WeakMap<T, Map<string, Drawing>>();
	return (tables, state, size) => {
		const ofTables = drawn.get(tables) ?? new Map<string, Drawing>();
		const key = `${state} ${classKey(size)}`;
		const drawing = ofTables.get(key) ?? draw(tables, state, size);
		drawn.set(tables, ofTables.set(key, drawing));
		return drawing;
	};
}

/** Defines what a reader can choose, typed by the tables that it needs. */
export const defineChoice = <T extends object>(input: ChoiceInput<T>): ChoiceInput =>
	// The engine treats tables as opaque, as in `defineChart`.
	input as unknown as ChoiceInput;

/** Defines the input of a chart, typed by the tables that it needs. */
export const defineInput = <T extends object>(input: ChartInput<T>): ChartInput =>
	// The engine treats tables as opaque, as in `defineChart`.
	input as unknown as ChartInput;
