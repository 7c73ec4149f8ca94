import type { Chart, ChartInput, Keyframe } from './chart-types';
import { named } from './named';

/** The options of a chart. `keyframeOf` is optional if no state depends on the data. */
type ChartOptions<T, K, S extends string> = Omit<
	Chart<T, K, S>,
	'default' | 'formerDefault' | 'keyframeOf' | 'input'
> &
	Partial<Pick<Chart<T, K, S>, 'keyframeOf'>> &
	Pick<Chart, 'input'> & { default: NoInfer<S>; formerDefault?: NoInfer<S> };

/** A chart whose states are known by name, so that the steps that name them are checked as types. */
type DefinedChart<S extends string> = Omit<Chart, 'states'> & {
	states: Readonly<Record<S, Keyframe>>;
};

/**
 * Defines a chart. The options are typed by the story's tables and the chart's states. The result
 * accepts any string as a state and checks it.
 * @example
 * export const deaths = defineChart({ id: 'deaths', states: { all: { end: 12 } }, default: 'all', … })
 */
export function defineChart<T extends object, K extends Keyframe, S extends string>(
	options: ChartOptions<T, K, S>
): DefinedChart<S> {
	const { states, keyframeOf, rows, dataPoints, description } = options;
	/** Makes a function accept any string as a state and throw for an unknown one. */
	const checked =
		<R>(read: (tables: T, state: S) => R) =>
		(tables: T, state: string): R => {
			named(states, state, 'state');
			return read(tables, state as S);
		};
	const chart: Chart<T, K> = {
		...(options as unknown as Chart<T, K>),
		keyframeOf: checked(keyframeOf ?? ((_, state) => states[state] as Keyframe as K)),
		rows: checked(rows),
		dataPoints: checked(dataPoints),
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

/** Defines the input of a chart, typed by the story's tables. */
export const defineInput = <T extends object>(input: ChartInput<T>): ChartInput =>
	// The engine treats tables as opaque, as in `defineChart`.
	input as unknown as ChartInput;
