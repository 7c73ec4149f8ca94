import m from '$messages/charts.json';
import { paletteTone } from '../../chart/theme';
import { exact } from '../../data/format';
import { fillMessage } from '../../messages/fill-message';
import type { Mark } from '../../drawing/drawing-types';
import { column, edgesOf, space } from '../../marks/layout';
import { legend } from '../../marks/legend';
import { sheetOf } from '../../marks/sheets';
import type { As, Block, Sheet, Tone } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { checkKeys } from '../check-options';
import { chartOfRows } from '../choose-row';
import { inBold } from '../label-texts';
import {
	checkValuedRows,
	listRows,
	namedRows,
	valuedFields,
	type RowsOptions,
	type RowsState
} from '../named-rows';

/**
 * `T` are the tables of the story, `R` its rows, each a part of the field, and `S` the names of its
 * states. By default, a state has no part in colour.
 */
interface DotChartOptions<T, R, S extends string> extends RowsOptions<
	T,
	R,
	S,
	Omit<RowsState<NoInfer<R>>, 'only' | 'sorted'>
> {
	/** The value of a row, zero or more. */
	value: (row: R) => number;
	/** What one dot stands for: by default, 1 of the unit. The subtitle says it, if it is more. */
	each?: number;
}

/** How parts without a colour look, one after the other: neighbours differ, in all states. */
const LOOKS = [
	{ tone: 'slate' },
	{ tone: 'ink', as: 'estimated' },
	{ tone: 'ink' },
	{ tone: 'slate', as: 'estimated' }
] as const;

/**
 * Makes a field of dots, with its table, its tooltips and its alternative text, from a declaration.
 * @example
 * export const kinds = dotChart({
 * 	id: 'kinds',
 * 	subtitle: 'Boats by kind, each dot for 10 boats',
 * 	rows: ({ kinds }: Tables) => kinds,
 * 	name: ({ kind }) => kind,
 * 	value: ({ boats }) => boats,
 * 	each: 10,
 * 	unit: 'boats',
 * 	label: 'Kind',
 * 	states: { all: {}, sail: { highlight: ({ kind }) => kind === 'Sail' } }
 * })
 * @throws {RangeError} if it has no state
 */
export const dotChart = <T extends object, R, S extends string>(given: DotChartOptions<T, R, S>) =>
	chartOfRows(given, (options) => {
		const { unit, each = 1, format = exact } = options;
		return chartOfMarks<T, S>(
			options,
			['highlight', 'subtitle', 'about'],
			(tables, state) => {
				const rows = partsOf(options, tables, state, each);
				const sheet = sheetOf(rows, valuedFields(options), ({ middle }) => [middle, 0.5]);
				const parts = rows.map(({ title: key, name, tone, value, ...part }, i) => ({
					...part,
					key,
					tone,
					...(options.colour ? {} : LOOKS[i % LOOKS.length]),
					// Beside a part that is highlighted, the others keep their shape, and are gray.
					...(options.states[state].highlight ? { tone } : {}),
					texts: name.map((text) =>
						fillMessage(m.bar, { name: inBold(text), value: format(value) })
					)
				}));
				return { block: column(field(parts, sheet), space(8), legend()) };
			},
			import.meta.env.SSR
				? (tables, state) => {
						checkValuedRows(options, tables, state);
						const parts = partsOf(options, tables, state, each);
						const list = listRows(parts, ({ value }) => format(value));
						return fillMessage(m.dots, { unit, each: format(each), list });
					}
				: null
		);
	});

/** Some of the dots, with their texts in the legend. */
interface Part {
	key: string;
	tone: Tone;
	as?: As;
	/** How many dots it has, and those before it. */
	dots: number;
	before: number;
	texts: readonly string[];
}

/** More dots are too small on a phone. */
const MOST = 2000;

/** A field of dots in columns. Its cells are square, and as large as there is room for. */
function field(parts: readonly Part[], sheet: Sheet): Block {
	const none = { extent: { x: [], y: [] }, piece: () => ({}) };
	return {
		sheets: [sheet],
		axes: { x: { ends: [0, 1] }, y: { ends: [0, 1] } },
		marks: parts.map(({ key, texts, tone, as: sign = 'measured' }) => ({
			...none,
			key,
			legend: { texts, tone, sign },
			plot: { by: 'both' }
		})),
		room: () => ({ least: 40, grow: 1 }),
		draw: (_, frame) => ({
			cells: { total: totalOf(parts), reserve: -frame.bottom[1] },
			edges: edgesOf(frame),
			front: parts.map(({ key, tone: of, as, dots, before: after }): Mark => {
				const tone = typeof of === 'number' ? paletteTone(of) : of;
				return {
					type: 'dots',
					key: `dots ${key}`,
					total: dots,
					filled: as === 'estimated' ? 0 : dots,
					tones: [tone, tone],
					arrange: { kind: 'field', after }
				};
			})
		})
	};
}

/** @throws {RangeError} if two parts have the same name, or if there is no dot or more than 2000 */
function totalOf(parts: readonly Part[]): number {
	checkKeys(
		'part',
		parts.map(({ key }) => key)
	);
	const total = parts.reduce((sum, { dots }) => sum + dots, 0);
	if (total === 0 || total > MOST)
		throw new RangeError(`found ${total} dots, expected 1 to ${MOST}: each dot may stand for more`);
	return total;
}

/**
 * The parts of the field, from left to right. The number of dots of a part is rounded where it ends, so
 * that the dots of all parts add up.
 */
function partsOf<T, R, S extends string>(
	options: DotChartOptions<T, R, S>,
	tables: T,
	state: S,
	each: number
) {
	let sum = 0;
	const rows = namedRows(options, tables, state, options.value);
	const whole = rows.reduce((all, { row }) => all + options.value(row), 0) || 1;
	return rows.map((row) => {
		const value = options.value(row.row);
		const [start, end] = [sum, (sum += value)];
		const before = Math.round(start / each);
		const dots = Math.round(end / each) - before;
		return { ...row, value, before, dots, middle: (start + end) / 2 / whole };
	});
}
