import chart from '$messages/chart.json';
import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { line } from '../../marks/line';
import { plot } from '../../marks/plot';
import { listed, sheetOf } from '../../marks/sheets';
import type { Ends, Field, PlotMark } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { checkKeys } from '../check-keys';
import { checkRows, checkStates } from '../check-options';
import { choosable } from '../choosable';
import { columnKey } from '../column-key';
import { namedRows, type NamedRow } from '../named-rows';
import { roundEnds } from '../round-ends';
import { nameField } from '../valued-rows';
import { whenDrawn } from '../when-drawn';
import { chooseSlope } from './choose-slope';
import type { SlopeChartOptions } from './slope-chart-types';

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
	options: SlopeChartOptions<T, R, S>
) {
	return choosable(options, slopesOf<T, R, S>, chooseSlope<T, R, S>());
}

function slopesOf<T extends object, R, S extends string>(options: SlopeChartOptions<T, R, S>) {
	const { unit, columns, format = exact } = options;
	const titles = Object.keys(columns);
	if (import.meta.env.SSR) checkStates(options.states, ['only', 'highlight', 'subtitle', 'about']);
	const linesIn = (tables: T, state: S) =>
		namedRows(options, options.states[state], tables, () => null).map((row): Slope<R> => ({
			...row,
			values: titles.map((column) => ({ column, value: columns[column]?.(row.row) ?? null }))
		}));
	const fields: Field<Slope<R>>[] = [
		nameField(options.label),
		...titles.map((column, i): Field<Slope<R>> => ({
			key: columnKey(column, `column_${i + 1}`),
			label: column,
			unit,
			of: ({ values }) => values[i]?.value ?? null
		}))
	];

	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const all = options
				.rows(tables)
				.flatMap((row) => titles.flatMap((key) => columns[key]?.(row) ?? []));
			const ends = options.ends ?? roundEnds(all, 5);
			// What is in colour is in front.
			const lines = linesIn(tables, state).toSorted((a, b) => rankOf(a) - rankOf(b));
			return {
				block: plot(
					{ x: { bands: titles, pad: 0.1 }, y: { ends, ticks: false } },
					whenDrawn(() => checkLines(lines, ends)),
					listed(linesIn(tables, state), fields, () => null),
					pointsOf(lines, unit, format),
					...lines.map(({ title, drawn: { name, tone }, values }) =>
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
						const written = values.map(({ value }) =>
							value === null ? chart.notPublished : format(value)
						);
						return fillMessage(m.slope, { name, values: written.join(m.slopeTo) });
					});
					const [first = '', last = ''] = [titles[0], titles.at(-1)];
					return sentences(
						options.states[state].about,
						fillMessage(m.slopes, { first, last, unit, list: listOf(list) })
					);
				}
			: null
	);
}

/** A row with its values, from left to right. */
interface Slope<R> extends NamedRow<R> {
	values: readonly { column: string; value: number | null }[];
}

const rankOf = ({ drawn }: NamedRow<unknown>) => (drawn.tone === 'slate' ? 0 : 1);

/** What stands at the end of a line, from full to brief: its name with its values, or its name alone. */
function namesOf(
	names: readonly string[],
	values: Slope<unknown>['values'],
	format: (value: number) => string
): string[] {
	const written = values.flatMap(({ value }) => (value === null ? [] : [format(value)]));
	const [name = '', ends] = [names[0], [...new Set([written[0], written.at(-1)])].join(m.slopeTo)];
	// A text with marks says itself what is bold.
	const bold = name.includes('**') ? name : `**${name}**`;
	return [fillMessage(m.slope, { name: bold, values: ends }), ...names];
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

function checkLines(lines: readonly Slope<unknown>[], [from, to]: Ends): void {
	checkKeys(
		'line',
		lines.map(({ title }) => title)
	);
	for (const { title, values } of lines)
		for (const { value } of values)
			if (value !== null && !(value >= from && value <= to))
				throw new RangeError(`found ${value} for the line "${title}", expected ${from} to ${to}`);
}
