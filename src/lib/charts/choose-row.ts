import m from '$messages/charts.json';
import { fillMessage } from '../messages/fill-message';
import { mapStates, type Choosing } from './choosable';
import { titleOf } from './label-texts';
import type { RowsOptions, RowsState } from './named-rows';

interface RowsChart<T, R, S extends string> extends Pick<RowsOptions<T, R>, 'rows' | 'name'> {
	states: Readonly<Record<S, RowsState<R>>>;
}

/** Lets readers choose one of the rows of a chart. */
export const chooseRow = <T, R, S extends string, O extends RowsChart<T, R, S>>(): Choosing<
	T,
	O
> => ({
	names: (options, tables) =>
		options.rows(tables).map((row) => {
			const title = titleOf(options.name(row));
			return [title, title];
		}),
	highlight: (options, title) => ({
		...options,
		states: mapStates(options.states, ({ about: _, ...state }) => ({
			...state,
			highlight: (row) => titleOf(options.name(row)) === title
		}))
	}),
	describe: (_, { table, dataPoints }, name) => {
		const { rows } = table();
		const point = dataPoints().find(({ label }) => label === name);
		if (!point) return undefined;
		const said = { name, value: point.lines.join(', ') };
		const headline = fillMessage(m.chosen, said);
		if (point.lines.length > 1) return { headline, answer: fillMessage(m.chosenValues, said) };
		const own = rows.find(([title]) => title === name)?.at(-1);
		if (typeof own !== 'number') return { headline, answer: fillMessage(m.noValues, { name }) };
		const values = rows.flatMap((row) => row.at(-1) ?? []).map(Number);
		const rank = 1 + values.filter((value) => value > own).length;
		return {
			headline,
			answer: fillMessage(m.chosenRow, { ...said, rank, count: values.length })
		};
	}
});
