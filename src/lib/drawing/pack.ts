import { differences, sums } from './differences';
import type { Drawing, Mark, Series, Style } from './drawing-types';

/**
 * The drawings of a chart in one size class, as they travel: styles and series, which many marks
 * share, stand in lists of their own.
 */
export interface PackedDrawings {
	styles: readonly Style[];
	/** Each value is the difference from the one before it, which takes fewer bytes. */
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
	return {
		styles: styles.values,
		series: series.values.map((each) => ({ ...each, y: differences(each.y) })),
		drawings: packed
	};
}

/** Unpacks the drawings of a file. Each is unpacked when it is asked for, by its state. */
export function unpackDrawings(packed: PackedDrawings): (state: string) => Drawing | undefined {
	const { styles, drawings } = packed;
	// Drawings share a series: one that is the same in two of them does not move.
	const series = packed.series.map((each) => ({ ...each, y: sums(each.y) }));
	const unpackMark = (mark: PackedMark) =>
		(mark.style === undefined ? mark : { ...mark, style: styles[mark.style] }) as Mark;
	return (state) => {
		const drawing = drawings[state];
		return (
			drawing && {
				...drawing,
				series: mapValues(drawing.series, (index) => series[index] as Series),
				back: drawing.back.map(unpackMark),
				plot: drawing.plot.map(unpackMark),
				front: drawing.front.map(unpackMark)
			}
		);
	};
}
