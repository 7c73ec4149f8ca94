import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { fillMessage } from '../../messages/fill-message';
import { line } from '../../marks/line';
import { plot } from '../../marks/plot';
import { listed, sheetOf } from '../../marks/sheets';
import type { Ends, Field, PlotMark } from '../../marks/types';
import { chartOfMarks, whenDrawn } from '../chart-of-marks';
import { checkKeys, checkOnScale, checkRows } from '../check-options';
import { chartOfRows, describeCourse } from '../choose-row';
import { inBold } from '../label-texts';
import {
	colouredLast,
	nameField,
	namedRows,
	written,
	type NamedRow,
	type RowsOptions,
	type RowsState
} from '../named-rows';
import { endsAround } from '../scale-ends';
import { columnKey } from '../x-texts';

/** `T` are the tables of the story, `R` the rows, each a line, and `S` the names of its states. */
interface SlopeChartOptions<T, R, S extends string> extends RowsOptions<
	T,
	R,
	S,
	Omit<RowsState<NoInfer<R>>, 'sorted'>
> {
	/** The value of a row in each column, by its heading, from left to right; null is “not published”. */
	columns: Readonly<Record<string, (row: R) => number | null>>;
	/** The ends of the scale: by default, round values around all rows, which need not begin at zero. */
	ends?: Ends;
}

/**
 * Makes a slope chart, a line for each row from column to column, with its table, its tooltips and its
 * alternative text, from a declaration.
 * @example
 * export const harbours = slopeChart({
 * 	id: 'harbours',
 * 	subtitle: 'Boats in ten harbours',
 * 	rows: ({ harbours }: Tables) => harbours,
 * 	name: ({ harbour }) => harbour,
 * 	columns: { '2016': ({ then }) => then, '2024': ({ now }) => now },
 * 	unit: 'boats',
 * 	label: 'Harbour',
 * 	states: { all: {}, north: { highlight: ({ harbour }) => harbour === 'North' } }
 * })
 * @throws {RangeError} if it has no state
 */
export function slopeChart<T extends object, R, S extends string>(
	given: SlopeChartOptions<T, R, S>
) {
	const { unit, columns, format = exact } = given;
	const titles = Object.keys(columns);
	const fields: Field<Slope<R>>[] = [
		nameField(given.label),
		...titles.map((column, i): Field<Slope<R>> => ({
			key: columnKey(column, `column_${i + 1}`),
			label: column,
			unit,
			of: ({ values }) => values[i]?.value ?? null
		}))
	];
	const make = (options: SlopeChartOptions<T, R, S>) => {
		const linesIn = (tables: T, state: S) =>
			namedRows(options, tables, state).map((row): Slope<R> => ({
				...row,
				values: titles.map((column) => ({ column, value: columns[column]?.(row.row) ?? null }))
			}));
		return chartOfMarks<T, S>(
			options,
			['only', 'highlight', 'subtitle', 'about'],
			(tables, state) => {
				const all = options
					.rows(tables)
					.flatMap((row) => titles.flatMap((key) => columns[key]?.(row) ?? []));
				const ends = options.ends ?? endsAround(all, 5);
				// What is in colour is in front.
				const lines = colouredLast(linesIn(tables, state));
				return {
					block: plot(
						{ x: { bands: titles, pad: 0.1 }, y: { ends, ticks: false } },
						whenDrawn(() => checkLines(lines, ends)),
						listed(linesIn(tables, state), fields, () => null),
						pointsOf(lines, unit, format),
						...lines.map(({ title, name, tone, values }) =>
							line(title, values, {
								x: ({ column }) => column,
								y: ({ value }) => value,
								name: namesOf(name, values, format),
								tone,
								width: tone === 'accent' ? 2.5 : 2
							})
						)
					)
				};
			},
			import.meta.env.SSR
				? (tables, state) => {
						const read = Object.entries(columns).map(
							([key, of]) => [`the value of ${key}`, of] as const
						);
						checkRows(options.rows(tables), {
							'the name': options.name,
							...Object.fromEntries(read)
						});
						const list = linesIn(tables, state).map(({ title: name, values }) => {
							const each = values.map(({ value }) => written(value, format));
							return fillMessage(m.slope, { name, values: each.join(m.slopeTo) });
						});
						const [first = '', last = ''] = [titles[0], titles.at(-1)];
						return fillMessage(m.slopes, { first, last, unit, list: listOf(list) });
					}
				: null
		);
	};
	return chartOfRows(given, make, ({ table }, name) => {
		const row = table().rows.find(([title]) => title === name) ?? [];
		const values = titles.flatMap((at, i) => {
			const value = row[i + 1];
			return typeof value === 'number' ? [[at, format(value)] as const] : [];
		});
		return describeCourse(name, unit, values);
	});
}

/** A row with its values, from left to right. */
interface Slope<R> extends NamedRow<R> {
	values: readonly { column: string; value: number | null }[];
}

/** What stands at the end of a line, from full to brief: its name with its values, or its name alone. */
function namesOf(
	names: readonly string[],
	values: Slope<unknown>['values'],
	format: (value: number) => string
): string[] {
	const written = values.flatMap(({ value }) => (value === null ? [] : [format(value)]));
	const [name = '', ends] = [names[0], [...new Set([written[0], written.at(-1)])].join(m.slopeTo)];
	return [fillMessage(m.slope, { name: inBold(name), values: ends }), ...names];
}

/** A data point for each value. */
function pointsOf(
	lines: readonly Slope<unknown>[],
	unit: string,
	format: (value: number) => string
): PlotMark {
	const points = lines.flatMap(({ title, values }) =>
		values.flatMap(({ column, value }) => (value === null ? [] : [{ title, column, value }]))
	);
	const fields: Field<(typeof points)[number]>[] = [
		{
			...nameField(''),
			say: ({ title, column }) => fillMessage(m.quantity, { name: title, unit: column })
		},
		{
			...nameField(''),
			say: ({ value }) => fillMessage(m.tooltipValue, { value: format(value), unit })
		}
	];
	return {
		key: '',
		extent: { x: [], y: [] },
		plot: { by: 'both' },
		sheets: [sheetOf(points, fields, ({ column, value }) => [column, value], 'tips')],
		piece: () => ({})
	};
}

function checkLines(lines: readonly Slope<unknown>[], ends: Ends): void {
	checkKeys(
		'line',
		lines.map(({ title }) => title)
	);
	for (const { title, values } of lines)
		for (const { value } of values) checkOnScale(`line "${title}"`, value, ends);
}
