import type { Ends } from '../../marks/types';
import type { Place, XAxis } from '../../marks/x-axis-types';
import type { ChartOptions, Choosable, StateTexts } from '../chart-options';
import { titleOf } from '../label-texts';
import { placeOfText } from '../x-texts';

/**
 * A line chart as a declaration. `T` are the tables of the story, `R` the rows that the chart draws,
 * `L` the keys of its lines, and `S` the names of its states.
 */
export interface LineChartOptions<T, R, L extends string, S extends string>
	extends ChartOptions<T, R, S, LineChartState<NoInfer<L>>>, Choosable {
	x: XAxis<R>;
	/** Makes the y axis logarithmic: equal steps are equal multiples. All values are above zero then. */
	log?: boolean;
	/** One to six lines, by their keys. */
	lines: Readonly<Record<L, LineChartLine<R>>>;
}

export interface LineChartLine<R> {
	/** What stands at its end, from full to brief, such as `['**Sailing** boats', 'Sail']`. */
	name: string | readonly string[];
	/** The value of a row; null is “not published”, a gap in the line. */
	value: (row: R) => number | null;
	/** Its colour, by its place in the palette of the story’s theme, from 1: by default, ink. */
	colour?: number;
}

/** What a state shows. What is left out is as by default: all values, no line in colour, no dots. */
export interface LineChartState<L extends string = string> extends StateTexts {
	/** The first and the last place on the x axis. */
	from?: Place;
	to?: Place;
	/** The ends of the y axis, around all values in view: by default, from zero to a round value. */
	y?: Ends;
	/** Lines in colour. */
	highlight?: readonly L[];
	/** Lines that stay in the background: by default, with `highlight`, all others. */
	dim?: readonly L[];
	/** Dots with labels. A place alone is a dot there: `['first', 'last']`. */
	dots?: readonly (LineChartDot<L> | Place)[];
}

/** A dot on a line. */
export interface LineChartDot<L extends string = string> {
	/** By default, each line in colour, or each line if none is. */
	line?: L;
	/** A place on the x axis, or which of the values in view: `first`, `last`, `highest` or `lowest`. */
	at: Place;
	/** The label, such as `(value, at) => `**${value}** boats``: by default, the value in bold. */
	text?: (value: string, at: string) => string;
}

/** A line with the values that are in view. */
export interface LineInView<L extends string = string> {
	key: L;
	/** Its name in full, without marks. */
	title: string;
	/** Its values at equal steps; null is a gap. */
	rows: readonly (readonly [at: number, value: number | null])[];
	/** The published values in view, by their places. */
	values: ReadonlyMap<number, number>;
}

/** What a state of a line chart shows. */
export interface LinesView<L extends string = string> {
	lines: readonly LineInView<L>[];
	/** The places of all rows in view, in order. */
	places: readonly number[];
	/** The ends of the x axis. */
	ends: Ends;
	/** The dots whose line has a value there. */
	dots: readonly (Pick<LineChartDot<L>, 'text'> & { line: L; at: number; value: number })[];
}

/** The greatest number that divides both. */
const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));

/** The distance between neighbours, such as 5 for every fifth year. A missing place is a gap. */
const stepOf = (places: readonly number[]): number =>
	places
		.slice(1)
		.map((place, i) => place - (places[i] ?? place))
		.reduce(common, 0) || 1;

/** The published values among rows. */
const published = (rows: LineInView['rows']): (readonly [number, number])[] =>
	rows.flatMap(([at, value]) => (value === null ? [] : [[at, value] as const]));

/** Finds what a state of a line chart shows. */
export function viewOf<T, R, L extends string, S extends string>(
	options: LineChartOptions<T, R, L, S>,
	tables: T,
	state: S
): LinesView<L> {
	const rows = options.rows(tables);
	const { of } = options.x;
	const all = [...new Set(rows.map(of))].sort((a, b) => a - b);
	const step = stepOf(all);
	const [x = 0, last = x] = [all[0], all.at(-1)];
	const length = all.length === 0 ? 0 : Math.round((last - x) / step) + 1;

	const drawn = (Object.keys(options.lines) as L[]).map((key) => {
		const { name, value } = options.lines[key];
		const known = new Map(rows.map((row) => [of(row), value(row)]));
		return {
			key,
			title: titleOf(name) || key,
			rows: Array.from({ length }, (_, i) => {
				const at = x + i * step;
				return [at, known.get(at) ?? null] as const;
			})
		};
	});
	const known = drawn.flatMap((line) => published(line.rows)).map(([at]) => at);
	const whole =
		known.length > 0 ? ([Math.min(...known), Math.max(...known)] as const) : ([0, 1] as const);
	const { from = whole[0], to = whole[1], dots = [], highlight = [] } = options.states[state];
	const marked = highlight.length > 0 ? highlight : drawn.map(({ key }) => key);
	const ends = [placeOfText(options.x, from), placeOfText(options.x, to)] as const;
	const isIn = (at: number) => at >= ends[0] && at <= ends[1];
	const lines = drawn.map((line) => ({
		...line,
		values: new Map(published(line.rows).filter(([at]) => isIn(at)))
	}));
	return {
		lines,
		places: all.filter(isIn),
		ends,
		dots: dots
			.flatMap((dot) => dotsOn(marked, dot))
			.flatMap(({ line, at, text }) => {
				const values = lines.find(({ key }) => key === line)?.values ?? new Map<number, number>();
				const place = isExtreme(at) ? placeOf(values, at) : placeOfText(options.x, at);
				const value = place === undefined ? undefined : values.get(place);
				return place === undefined || value === undefined
					? []
					: [{ line, at: place, value, ...(text ? { text } : {}) }];
			})
	};
}

/** A dot on its line, or on each of the marked ones. */
function dotsOn<L extends string>(marked: readonly L[], dot: LineChartDot<L> | Place) {
	const { line, ...rest } = typeof dot === 'object' ? dot : { at: dot };
	return (line === undefined ? marked : [line]).map((line) => ({ line, ...rest }));
}

/** Which of the values in view a dot may be at. */
export const EXTREMES = ['first', 'last', 'highest', 'lowest'] as const;

type Extreme = (typeof EXTREMES)[number];

const isExtreme = (at: Place): at is Extreme => EXTREMES.some((each) => each === at);

/** The place of the first, the last, the highest or the lowest value, or undefined without values. */
export function placeOf(values: ReadonlyMap<number, number>, which: Extreme): number | undefined {
	const places = [...values];
	if (which === 'first') return places[0]?.[0];
	if (which === 'last') return places.at(-1)?.[0];
	const sign = which === 'highest' ? -1 : 1;
	return places.toSorted(([, a], [, b]) => sign * (a - b))[0]?.[0];
}
