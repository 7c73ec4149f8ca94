import m from '$messages/charts.json';
import type { DefinedChart } from '../chart/define-chart';
import { fillMessage } from '../messages/fill-message';
import { choosable, mapStates, type ChoiceTexts, type UsualState } from './choosable';
import { titleOf } from './label-texts';
import type { RowsOptions } from './named-rows';

/** The declaration of a chart of rows, of which some have no values or two. */
type Rows<T, R, S extends string> = Omit<RowsOptions<T, R, S>, 'unit' | 'format'>;

/**
 * Makes a chart of rows from its declaration. Readers may choose one of the rows.
 * @param make makes it without a choice
 * @param describe describes a row in a state: by default, with its value
 */
export const chartOfRows = <T extends object, R, S extends string, O>(
	options: O & Rows<T, R, S>,
	make: (options: O & Rows<T, R, S>) => DefinedChart<S>,
	describe: (shown: UsualState<T>, name: string) => ChoiceTexts | undefined = describeRow
): DefinedChart<S> =>
	choosable<T, S, O & Rows<T, R, S>>(options, make, {
		names: ({ rows, name }, tables) =>
			rows(tables).map((row) => [titleOf(name(row)), titleOf(name(row))]),
		highlight: (options, title) => ({
			...options,
			states: mapStates(options.states, ({ about: _, ...state }) => ({
				...state,
				highlight: (row) => titleOf(options.name(row)) === title
			}))
		}),
		describe: (_, shown, name) => describe(shown, name)
	});

function describeRow(
	{ table, dataPoints }: UsualState<unknown>,
	name: string
): ChoiceTexts | undefined {
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
	return { headline, answer: fillMessage(m.chosenRow, { ...said, rank, count: values.length }) };
}

/** Describes how the values of a choice change from the first to the last. Returns undefined without values. */
export function describeCourse(
	name: string,
	unit: string,
	values: readonly (readonly [at: string, value: string])[]
): ChoiceTexts | undefined {
	const [first, last] = [values[0], values.at(-1)];
	if (!first || !last) return undefined;
	const newest = { name, unit, value: last[1], last: last[0] };
	const headline = fillMessage(m.chosenLine, newest);
	if (first === last) return { headline, answer: `${headline}.` };
	const course = { start: first[1], first: first[0], end: last[1], last: last[0] };
	return { headline, answer: fillMessage(m.chosenCourse, { name, unit, ...course }) };
}
