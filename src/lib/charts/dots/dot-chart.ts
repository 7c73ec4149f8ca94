import m from '$messages/charts.json';
import { defineChart } from '../../chart/define-chart';
import { exact } from '../../data/format';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { sheetOf, tableOf } from '../../marks/sheets';
import { checkStates } from '../check-options';
import { choosable } from '../choosable';
import { chooseRow } from '../choose-row';
import { firstState } from '../first-state';
import { namedRows } from '../named-rows';
import { checkValuedRows, valuedFields, valueText } from '../valued-rows';
import type { DotChartOptions } from './dot-chart-types';
import { drawDots } from './draw-dots';

/** How parts without a colour look, one after the other: neighbours differ, in all states. */
const LOOKS = [
	{ tone: 'slate' },
	{ tone: 'ink', hollow: true },
	{ tone: 'ink' },
	{ tone: 'slate', hollow: true }
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
export function dotChart<T extends object, R, S extends string>(options: DotChartOptions<T, R, S>) {
	return choosable(options, dotsOf<T, R, S>, chooseRow<T, R, S, DotChartOptions<T, R, S>>());
}

function dotsOf<T extends object, R, S extends string>(options: DotChartOptions<T, R, S>) {
	const { id, unit, each = 1, format = exact, value } = options;
	const states = Object.keys(options.states) as S[];
	if (import.meta.env.SSR) checkStates(options.states, ['highlight', 'subtitle', 'about']);
	const partsIn = (tables: T, state: S) => partsOf(options, tables, state, each);

	return defineChart<T, S>({
		id,
		states,
		default: firstState(id, states),
		rows: (tables, state) =>
			tableOf([sheetOf(partsIn(tables, state), valuedFields(options), () => null)]),
		dataPoints: (tables, state) =>
			partsIn(tables, state).map(({ title, row, middle }) => ({
				x: middle,
				y: 0.5,
				label: title,
				lines: [valueText(value(row), unit, format)]
			})),
		draw: (tables, state, size) =>
			drawDots({
				size,
				parts: partsIn(tables, state).map(({ drawn, dots, row }, i) => ({
					...drawn,
					...(options.colour ? {} : LOOKS[i % LOOKS.length]),
					// Beside a part that is highlighted, the others keep their shape, and are gray.
					...(options.states[state].highlight ? { tone: drawn.tone } : {}),
					dots,
					name: drawn.name.map((name) =>
						fillMessage(m.bar, {
							// A text with marks says itself what is bold.
							name: name.includes('**') ? name : `**${name}**`,
							value: format(value(row))
						})
					)
				}))
			}),
		description: import.meta.env.SSR
			? {
					subtitle: (_, state) => options.states[state].subtitle ?? options.subtitle,
					describe: (tables, state) => {
						checkValuedRows(options, tables, state);
						const list = partsIn(tables, state).map(({ title, row }) =>
							fillMessage(m.bar, { name: title, value: format(value(row)) })
						);
						return sentences(
							options.states[state].about,
							fillMessage(m.dots, { unit, each: format(each), list: listOf(list) })
						);
					}
				}
			: null
	});
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
	const rows = namedRows(options, options.states[state], tables, options.value);
	const ends = rows.map((_, i) =>
		rows.slice(0, i + 1).reduce((sum, { row }) => sum + options.value(row), 0)
	);
	const whole = ends.at(-1) || 1;
	return rows.map((row, i) => {
		const [start = 0, end = 0] = [ends[i - 1], ends[i]];
		const dots = Math.round(end / each) - Math.round(start / each);
		return { ...row, value: options.value(row.row), dots, middle: (start + end) / 2 / whole };
	});
}
