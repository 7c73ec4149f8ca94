import { chart } from '../marks/chart';
import type { View } from '../marks/compile';
import { firstState } from './first-state';

/** What all declarations of charts have. */
interface Declaration<S extends string> {
	id: string;
	subtitle: string;
	states: Readonly<Record<S, { subtitle?: string }>>;
}

/**
 * Makes a chart of marks from a declaration.
 * @param view what a state shows
 * @param describe writes the alternative text of a state; null in a browser
 * @throws {RangeError} if it has no state
 */
export function chartOfMarks<T extends object, S extends string>(
	{ id, subtitle, states }: Declaration<S>,
	view: (tables: T, state: S) => View,
	describe: ((tables: T, state: S) => string) | null
) {
	const names = Object.keys(states) as S[];
	return chart<T, S>({
		id,
		default: firstState(id, names),
		states: Object.fromEntries(
			names.map((state) => [state, (tables: T) => view(tables, state)])
		) as Record<S, (tables: T) => View>,
		description: describe && {
			subtitle: (_, state) => states[state].subtitle ?? subtitle,
			describe
		}
	});
}
