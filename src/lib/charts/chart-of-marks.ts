import { sentences } from '../data/sentences';
import { chart } from '../marks/chart';
import type { View } from '../marks/compile';
import type { PlotMark } from '../marks/types';
import type { ChartOptions } from './chart-options';
import { checkStates } from './check-options';

/** What it takes of a declaration: a picture has its alternative text there. */
type Declaration<S extends string> = Pick<
	ChartOptions<never, never, S>,
	'id' | 'subtitle' | 'states'
> & { about?: string };

/**
 * Makes a chart of marks from a declaration.
 * @param known what its states may have
 * @param view what a state shows
 * @param describe writes the alternative text of a state, after `about`; null in a browser
 * @throws {RangeError} if it has no state, or {TypeError} on the server, if a state has something else
 */
export function chartOfMarks<T extends object, S extends string>(
	{ id, subtitle, about, states }: Declaration<S>,
	known: readonly string[],
	view: (tables: T, state: S) => View,
	describe: ((tables: T, state: S) => string) | null
) {
	if (import.meta.env.SSR) checkStates(states, known);
	const names = Object.keys(states) as S[];
	return chart<T, S>({
		id,
		default: firstState(id, names),
		states: Object.fromEntries(
			names.map((state) => [state, (tables: T) => view(tables, state)])
		) as Record<S, (tables: T) => View>,
		description: describe && {
			subtitle: (_, state) => states[state].subtitle ?? subtitle,
			describe: (tables, state) => sentences(states[state].about ?? about, describe(tables, state))
		}
	});
}

/**
 * The state that a declared chart shows when no step is named: its first one.
 * @throws {RangeError} if it has none
 */
export function firstState<S extends string>(chart: string, [first]: readonly S[]): NoInfer<S> {
	if (first === undefined)
		throw new RangeError(`found no state in the chart “${chart}”, expected one`);
	return first;
}

/** A mark that draws nothing, and checks what the chart draws: its table has the same fault, which one sentence names. */
export const whenDrawn = (check: () => void): PlotMark => ({
	key: '',
	extent: { x: [], y: [] },
	piece: () => {
		check();
		return {};
	}
});
