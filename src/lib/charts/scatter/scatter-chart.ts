import m from '$messages/charts.json';
import type { TextLine } from '../../chart/place-annotations';
import { exact } from '../../data/format';
import { pluralOf } from '../../data/plural-of';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { dots } from '../../marks/dots';
import { powersAround } from '../../marks/log-scale';
import { plot } from '../../marks/plot';
import { listed } from '../../marks/sheets';
import { text } from '../../marks/text';
import type { Ends, Field } from '../../marks/types';
import { chartOfMarks } from '../chart-of-marks';
import { checkKeys } from '../check-keys';
import { checkRows, checkStates } from '../check-options';
import { choosable } from '../choosable';
import { chooseRow } from '../choose-row';
import { columnKey } from '../column-key';
import { namedRows, type NamedRow } from '../named-rows';
import { roundEnds } from '../round-ends';
import { nameField } from '../valued-rows';
import { whenDrawn } from '../when-drawn';
import type { ScatterAxis, ScatterChartOptions } from './scatter-chart-types';

/**
 * Makes a scatter plot, with its table, its tooltips and its alternative text, from a declaration.
 * @example
 * export const boats = scatterChart({
 * 	id: 'boats',
 * 	subtitle: 'Length and price of boats',
 * 	rows: ({ boats }: Tables) => boats,
 * 	name: ({ boat }) => boat,
 * 	label: 'Boat',
 * 	x: { name: 'Length', unit: 'metres', of: ({ metres }) => metres },
 * 	y: { name: 'Price', unit: 'dollars', of: ({ dollars }) => dollars },
 * 	states: { all: {}, dear: { highlight: ({ dollars }) => dollars > 100_000 } }
 * })
 * @throws {RangeError} if it has no state
 */
export function scatterChart<T extends object, R, S extends string>(
	options: ScatterChartOptions<T, R, S>
) {
	return choosable(options, scatterOf<T, R, S>, chooseRow<T, R, S, ScatterChartOptions<T, R, S>>());
}

function scatterOf<T extends object, R, S extends string>(options: ScatterChartOptions<T, R, S>) {
	const { x, y, label, named = () => true } = options;
	if (import.meta.env.SSR) checkStates(options.states, ['only', 'highlight', 'subtitle', 'about']);
	const dotsIn = (tables: T, state: S) =>
		namedRows(options, options.states[state], tables, y.of).map((row): Dot<R> => ({
			...row,
			x: x.of(row.row),
			y: y.of(row.row)
		}));
	const fields = [nameField(label), fieldOf<R>('x', x), fieldOf<R>('y', y)];

	return chartOfMarks<T, S>(
		options,
		(tables, state) => {
			const all = dotsIn(tables, state);
			const [axisX, axisY] = [axisOf(x, options.rows(tables)), axisOf(y, options.rows(tables))];
			// What is in colour is in front, and is named first.
			const shown = all.filter(isPlaced).toSorted((a, b) => rankOf(a) - rankOf(b));
			return {
				block: plot(
					{
						x: { ...axisX, grid: true, title: () => [soft(quantityOf(x))] },
						y: {
							...axisY,
							title: (value) => [
								soft(fillMessage(m.axisTop, { value, unit: y.unit, name: y.name }))
							]
						}
					},
					whenDrawn(() => {
						checkKeys(
							'dot',
							all.map(({ title }) => title)
						);
						checkPlaces(shown, [axisX.ends, axisY.ends]);
					}),
					{
						...listed(all, fields, (dot) => (isPlaced(dot) ? [dot.x, dot.y] : null)),
						plot: { by: 'both' },
						piece: () => ({ obstacles: shown.map(({ title }) => `dot ${title}`) })
					},
					...shown
						.toReversed()
						.filter(({ row }) => named(row))
						.map(({ title, x, y, drawn: { name, tone } }) =>
							text(title, [x, y], name, {
								tone: tone === 'accent' ? tone : 'ink',
								clear: true,
								rank: 'may'
							})
						),
					...shown.map((dot) =>
						dots('dot', [dot], {
							x: ({ x }) => x,
							y: ({ y }) => y,
							by: ({ title }) => title,
							tone: dot.drawn.tone
						})
					)
				)
			};
		},
		import.meta.env.SSR
			? (tables, state) => {
					const read = { 'the name': options.name, 'the x': x.of, 'the y': y.of };
					checkRows(options.rows(tables), read);
					const shown = dotsIn(tables, state).filter(isPlaced);
					const [right, high] = [highest(shown, 'x'), highest(shown, 'y')];
					return sentences(
						options.states[state].about,
						fillMessage(m.scatter, {
							dots: fillMessage(pluralOf(m.dotCount, shown.length), { count: shown.length }),
							x: quantityOf(x),
							y: quantityOf(y)
						}),
						right && high
							? fillMessage(m.furthest, {
									right: `${right.title}, ${written(x, right.x)}`,
									high: `${high.title}, ${written(y, high.y)}`
								})
							: ''
					);
				}
			: null
	);
}

/** A row with its place, or with null for what is not published. */
interface Dot<R> extends NamedRow<R> {
	x: number | null;
	y: number | null;
}

type Placed<R> = NamedRow<R> & { x: number; y: number };

const isPlaced = <R>(dot: Dot<R>): dot is Dot<R> & Placed<R> => dot.x !== null && dot.y !== null;

const rankOf = <R>({ drawn }: NamedRow<R>) => (drawn.tone === 'slate' ? 0 : 1);

const highest = <R>(dots: readonly Placed<R>[], axis: 'x' | 'y') =>
	dots.toSorted((a, b) => b[axis] - a[axis])[0];

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

const quantityOf = ({ name, unit }: Quantity) => fillMessage(m.quantity, { name, unit });

const written = ({ unit, format = exact }: Quantity, value: number) =>
	fillMessage(m.tooltipValue, { value: format(value), unit });

type Quantity = Pick<ScatterAxis<never>, 'name' | 'unit' | 'format'>;

const fieldOf = <R>(axis: 'x' | 'y', { name, unit, format = exact }: Quantity): Field<Dot<R>> => ({
	key: columnKey(name, axis),
	label: name,
	unit,
	of: (dot) => dot[axis],
	say: ({ [axis]: value }) =>
		value === null ? null : fillMessage(m.tooltipLine, { name, value: format(value), unit })
});

/** The axis around all rows, so that dots compare between states. */
function axisOf<R>({ of, ends, log, format = exact }: ScatterAxis<R>, rows: readonly R[]) {
	const values = rows.flatMap((row) => of(row) ?? []);
	return {
		ends: ends ?? (log ? powersAround(values) : roundEnds(values, 5)),
		format,
		...(log ? { log } : {})
	};
}

function checkPlaces<R>(dots: readonly Placed<R>[], [endsX, endsY]: readonly [Ends, Ends]): void {
	for (const { title, x, y } of dots)
		for (const [value, [from, to]] of [
			[x, endsX],
			[y, endsY]
		] as const)
			if (!(value >= from && value <= to))
				throw new RangeError(`found ${value} for the dot "${title}", expected ${from} to ${to}`);
}
