import m from '$messages/charts.json';
import { exact } from '../../data/format';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import type { Block, Ends, Field, Tone } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { choosable, mapStates } from '../choosable';
import { describeCourse } from '../choose-row';
import { titleOf } from '../label-texts';
import { endsAround } from '../scale-ends';
import { placeField, placeIn } from '../x-texts';
import { checkEnds, checkLineChart, checkLineRows, checkLines } from './check-line-chart';
import { describeLines, extremesOf } from './line-chart-description';
import {
	viewOf,
	type LineChartOptions,
	type LineChartState,
	type LineInView,
	type LinesView
} from './line-chart-view';

/** What a kind of chart of lines is. */
interface Kind<O, L extends string> {
	/** What its states may have. */
	known: readonly (keyof LineChartState)[];
	/** How many lines it has at most. */
	most: number;
	/** The first sentence of its alternative text. */
	about?: string;
	/** What it shows. @param y the ends of the y axis */
	block: (options: O, view: LinesView<L>, state: LineChartState<L>, y: Ends) => Block;
}

/** Makes a chart of lines from its declaration. Readers may choose one of them. */
export const chartOfLines = <T extends object, R, L extends string, S extends string>(
	given: LineChartOptions<T, R, L, S>,
	{ known, most, about, block: blockOf }: Kind<LineChartOptions<T, R, L, S>, L>
) =>
	choosable<T, S, LineChartOptions<T, R, L, S>>(
		given,
		(options) => {
			if (import.meta.env.SSR) checkLineChart(options);
			const { x, unit, log = false, format = exact, states } = options;
			return chartOfMarks<T, S>(
				options,
				known,
				(tables, state) => {
					const view = viewOf(options, tables, state);
					const values = view.lines.flatMap((line) => [...line.values.values()]);
					const { y = endsAround(log ? values : [0, ...values], 5, log) } = states[state];
					const block = blockOf(options, view, states[state], y);
					return {
						block: {
							...block,
							draw: (context, frame) => {
								checkLines(view, y, log, most);
								return block.draw(context, frame);
							}
						}
					};
				},
				import.meta.env.SSR
					? (tables, state) => {
							checkLineRows(options, tables);
							const view = viewOf(options, tables, state);
							checkEnds(view, states[state].y);
							return sentences(about, describeLines(view, { x, unit, log, format }));
						}
					: null
			);
		},
		{
			names: ({ lines }) =>
				(Object.keys(lines) as L[]).map((key) => [key, titleOf(lines[key].name)]),
			highlight: (options, key) => ({
				...options,
				states: mapStates(options.states, ({ about: _about, dim: _dim, ...state }) => ({
					...state,
					highlight: [key as L]
				}))
			}),
			describe: (options, { tables, state }, name) => {
				const { x, unit, format = exact } = options;
				const { lines } = viewOf(options, tables, state as S);
				const line = lines.find(({ title }) => title === name);
				const values = [...(line?.values ?? [])].map(
					([at, value]) => [placeIn(x, at), format(value)] as const
				);
				const texts = describeCourse(name, unit, values);
				return (
					line &&
					texts && { ...texts, answer: sentences(texts.answer, extremesOf(line, { x, format })) }
				);
			}
		}
	);

/** A place and the values of all lines there: lines may be too close to be told apart by a pointer. */
export const fieldsOf = (
	{
		x,
		unit,
		format = exact
	}: Pick<LineChartOptions<never, never, never, never>, 'x' | 'unit' | 'format'>,
	lines: readonly LineInView[]
): [Field<number>, ...Field<number>[]] => [
	placeField(x, (at) => at),
	...lines.map(({ key, title, values }): Field<number> => ({
		key,
		label: title,
		unit,
		of: (at) => values.get(at) ?? null,
		say: (at) => {
			const value = values.get(at);
			if (value === undefined) return null;
			return lines.length === 1
				? fillMessage(m.tooltipValue, { value: format(value), unit })
				: fillMessage(m.tooltipLine, { name: title, value: format(value), unit });
		}
	}))
];

/** The rank of a line: 0 in the background, 2 in colour, and 1 else. */
export const rankOf = <L extends string>(
	{ highlight = [], dim }: LineChartState<L>,
	key: L
): 0 | 1 | 2 => {
	if (highlight.includes(key)) return 2;
	return (dim?.includes(key) ?? highlight.length > 0) ? 0 : 1;
};

/** The colour of a line. */
export const toneOf = <L extends string>(
	{ lines }: Pick<LineChartOptions<never, never, L, never>, 'lines'>,
	state: LineChartState<L>,
	key: L
): Tone => {
	const rank = rankOf(state, key);
	return rank === 0 ? 'axis' : (lines[key].colour ?? (rank === 2 ? 'accent' : 'ink'));
};
