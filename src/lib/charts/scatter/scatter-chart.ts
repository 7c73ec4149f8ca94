import m from '$messages/charts.json';
import type { TextLine } from '../../chart/place-annotations';
import { exact } from '../../data/format';
import { pluralOf } from '../../data/plural-of';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import { dots } from '../../marks/dots';
import { plot } from '../../marks/plot';
import { listed } from '../../marks/sheets';
import { text } from '../../marks/text';
import type { Ends, Field } from '../../marks/types';
import { chartOfMarks, whenDrawn } from '../chart-of-marks';
import { checkKeys, checkOnScale, checkRows } from '../check-options';
import { chartOfRows } from '../choose-row';
import {
	colouredLast,
	nameField,
	namedRows,
	type NamedRow,
	type RowsOptions,
	type RowsState
} from '../named-rows';
import { endsAround } from '../scale-ends';
import { columnKey } from '../x-texts';

/** `T` are the tables of the story, `R` the rows, each a dot, and `S` the names of its states. */
interface ScatterChartOptions<T, R, S extends string> extends Omit<
	RowsOptions<T, R, S, Omit<RowsState<NoInfer<R>>, 'sorted'>>,
	'unit' | 'format'
> {
	/** What is measured from left to right, and from bottom to top. */
	x: ScatterAxis<R>;
	y: ScatterAxis<R>;
	/** Which dots have their name beside them, if it has room there: all of them by default. */
	named?: (row: R) => boolean;
}

/** An axis of a scatter plot. */
interface ScatterAxis<R> {
	/** The value of a row; a row in which one is null, “not published”, has no dot. */
	of: (row: R) => number | null;
	/** What its title, the table and the tooltips call the values. */
	name: string;
	unit: string;
	/** Its ends: by default, round values around all rows, which need not begin at zero. */
	ends?: Ends;
	/** Makes equal steps equal multiples. All values are above zero then. */
	log?: true;
	/** How values are written: by default, with thousands separators and two decimals at most. */
	format?: (value: number) => string;
}

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
export const scatterChart = <T extends object, R, S extends string>(
	given: ScatterChartOptions<T, R, S>
) =>
	chartOfRows(given, (options) => {
		const { x, y, label, named = () => true } = options;
		const dotsIn = (tables: T, state: S) =>
			namedRows(options, tables, state).map((row): Dot<R> => ({
				...row,
				x: x.of(row.row),
				y: y.of(row.row)
			}));
		const fields = [nameField(label), fieldOf<R>('x', x), fieldOf<R>('y', y)];

		return chartOfMarks<T, S>(
			options,
			['only', 'highlight', 'subtitle', 'about'],
			(tables, state) => {
				const all = dotsIn(tables, state);
				const [axisX, axisY] = [axisOf(x, options.rows(tables)), axisOf(y, options.rows(tables))];
				// What is in colour is in front, and is named first.
				const shown = colouredLast(all.filter(isPlaced));
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
							for (const { title, x, y } of shown) {
								checkOnScale(`dot "${title}"`, x, axisX.ends);
								checkOnScale(`dot "${title}"`, y, axisY.ends);
							}
						}),
						{
							...listed(all, fields, (dot) => (isPlaced(dot) ? [dot.x, dot.y] : null)),
							plot: { by: 'both' },
							piece: () => ({ obstacles: shown.map(({ title }) => `dot ${title}`) })
						},
						...shown
							.toReversed()
							.filter(({ row }) => named(row))
							.map(({ title, x, y, name, tone }) =>
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
								tone: dot.tone
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
							fillMessage(m.scatter, {
								dots: fillMessage(pluralOf(m.dotCount, shown.length), { count: shown.length }),
								x: quantityOf(x),
								y: quantityOf(y)
							}),
							right && high
								? fillMessage(m.furthest, {
										right: `${right.title}, ${valueOf(x, right.x)}`,
										high: `${high.title}, ${valueOf(y, high.y)}`
									})
								: ''
						);
					}
				: null
		);
	});

/** A row with its place, or with null for what is not published. */
interface Dot<R> extends NamedRow<R> {
	x: number | null;
	y: number | null;
}

type Placed<R> = NamedRow<R> & { x: number; y: number };

const isPlaced = <R>(dot: Dot<R>): dot is Dot<R> & Placed<R> => dot.x !== null && dot.y !== null;

const highest = <R>(dots: readonly Placed<R>[], axis: 'x' | 'y') =>
	dots.toSorted((a, b) => b[axis] - a[axis])[0];

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

const quantityOf = ({ name, unit }: Quantity) => fillMessage(m.quantity, { name, unit });

const valueOf = ({ unit, format = exact }: Quantity, value: number) =>
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
	return {
		ends:
			ends ??
			endsAround(
				rows.flatMap((row) => of(row) ?? []),
				5,
				log
			),
		format,
		...(log ? { log } : {})
	};
}
