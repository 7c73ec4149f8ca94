import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { area } from '../../marks/area';
import { plot } from '../../marks/plot';
import { listed } from '../../marks/sheets';
import type { XAxis } from '../../marks/x-axis-types';
import { chartOfMarks } from '../chart-of-marks';
import { placeField, placeIn } from '../x-texts';
import {
	checkStacked,
	checkStackedRows,
	endsOf,
	fieldsOf,
	partsOf,
	STACKED_STATE,
	type StackedOptions
} from './stacked-parts';

interface StackedAreaOptions<T, R, P extends string, S extends string> extends StackedOptions<
	T,
	R,
	P,
	S
> {
	x: XAxis<R>;
}

/**
 * Makes a chart of areas, one above the other, with its table, its tooltips and its alternative text,
 * from a declaration.
 * @throws {TypeError} or {RangeError} on the server, for a wrong name or value in the declaration
 */
export function stackedAreaChart<T extends object, R, P extends string, S extends string>(
	options: StackedAreaOptions<T, R, P, S>
) {
	if (import.meta.env.SSR) checkStacked(options);
	const { x, unit, format = exact } = options;
	const inOrder = (tables: T) => options.rows(tables).toSorted((a, b) => x.of(a) - x.of(b));
	return chartOfMarks<T, S>(
		options,
		STACKED_STATE,
		(tables, state) => {
			const rows = inOrder(tables);
			const parts = partsOf(options, state);
			return {
				block: plot(
					{ x: { ticks: x.unit }, y: { ends: endsOf(parts, rows), ticks: 6, format } },
					// The name of the upper part is the first one, as in the drawing.
					...parts
						.toReversed()
						.map(({ key, name, low, high, tone }) =>
							area(key, rows, { x: x.of, low, high, name, tone })
						),
					listed(rows, [placeField(x, x.of), ...fieldsOf(options, state)], (row) => [
						x.of(row),
						parts.at(-1)?.high(row) ?? 0
					])
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					checkStackedRows(options, tables, ['the place on the x axis', x.of]);
					const rows = inOrder(tables);
					const [first, last] = [rows[0], rows.at(-1)];
					if (first === undefined || last === undefined) return '';
					const [from, to] = [placeIn(x, x.of(first)), placeIn(x, x.of(last))];
					const parts = partsOf(options, state);
					const course = (name: string, value: (row: R) => number) => {
						const [start, end] = [format(value(first)), format(value(last))];
						return fillMessage(m.course, { name, start, first: from, end, last: to });
					};
					const names = listOf(parts.map(({ title }) => title));
					return sentences(
						fillMessage(m.stackedAreas, { first: from, last: to, unit, names }),
						...parts.map(({ title, value }) => course(title, value)),
						course(m.together, (row) => parts.at(-1)?.high(row) ?? 0)
					);
				}
			: null
	);
}
