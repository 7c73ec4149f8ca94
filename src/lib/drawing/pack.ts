import type { Drawing, Mark, Series, Style } from './drawing-types';

/**
 * The drawings of a chart in one size class, as they travel: styles and series, which many marks
 * share, stand in lists of their own.
 */
export interface PackedDrawings {
	styles: readonly Style[];
	series: readonly Series[];
	drawings: Readonly<Record<string, PackedDrawing>>;
}

/** A mark whose style is the index of one in the list. */
type PackedMark = Omit<Mark, 'style'> & { style?: number };

type Layers = Record<'back' | 'plot' | 'front', readonly PackedMark[]>;

/** A drawing whose series, by name, are the indexes of those in the list. */
type PackedDrawing = Omit<Drawing, keyof Layers | 'series'> &
	Layers & { series: Readonly<Record<string, number>> };

/** Collects equal values once. */
export class Pool<T> {
	readonly values: T[] = [];
	#indexes = new Map<string, number>();

	/** The index of a value that is in the list, or is now. */
	indexOf(value: T): number {
		const text = JSON.stringify(value);
		const index = this.#indexes.get(text) ?? this.values.push(value) - 1;
		this.#indexes.set(text, index);
		return index;
	}
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B) =>
	Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

/** Packs the drawings of the states of a chart. */
export function packDrawings(drawings: Readonly<Record<string, Drawing>>): PackedDrawings {
	const styles = new Pool<Style>();
	const series = new Pool<Series>();
	const packMark = (mark: Mark): PackedMark =>
		'style' in mark ? { ...mark, style: styles.indexOf(mark.style) } : mark;
	const packed = mapValues(drawings, (drawing) => ({
		...drawing,
		series: mapValues(drawing.series, (each) => series.indexOf(each)),
		back: drawing.back.map(packMark),
		plot: drawing.plot.map(packMark),
		front: drawing.front.map(packMark)
	}));
	return { styles: styles.values, series: series.values, drawings: packed };
}

/** The drawing of a state, or `undefined` if there is none. */
export function unpackDrawing(
	{ styles, series, drawings }: PackedDrawings,
	state: string
): Drawing | undefined {
	const packed = drawings[state];
	if (!packed) return undefined;
	const unpackMark = (mark: PackedMark) =>
		(mark.style === undefined ? mark : { ...mark, style: styles[mark.style] }) as Mark;
	return {
		...packed,
		series: mapValues(packed.series, (index) => series[index] as Series),
		back: packed.back.map(unpackMark),
		plot: packed.plot.map(unpackMark),
		front: packed.front.map(unpackMark)
	};
}
