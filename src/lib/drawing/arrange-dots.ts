import type { Arrangement, DotsMark } from './drawing-types';
import { plotAt, type Place, type PlacedPlot } from './place';

/** The places of dots, and what their size follows from. */
export interface PlacedDots {
	/** x and y of each, in pixels. */
	at: Float64Array;
	/** The side of the square that a dot has. */
	cell: number;
	/** 1 if all are in a line, which they are as thin as; otherwise 0. */
	folded: number;
}

/** At least this much of the top row is full, so that the top of the block is level. */
const LEVEL = 0.85;

/**
 * How many dots stand abreast in a block, so that they have the same distance in both directions.
 * The number is no multiple of twelve, because columns would look like months.
 */
export function abreastIn(total: number, width: number, height: number): number {
	let best = { abreast: 1, miss: Infinity };
	for (let abreast = 2; abreast <= total / 2; abreast += 1) {
		const top = total % abreast || abreast;
		if (abreast % 12 === 0 || top < LEVEL * abreast) continue;
		const miss = Math.abs(Math.log((width * total) / (abreast ** 2 * height)));
		if (miss < best.miss) best = { abreast, miss };
	}
	return best.abreast;
}

/**
 * The column and the row, counted from below, of each dot in a block. A dot keeps its place from left
 * to right, and up and down, that it has in a field with so many rows. The last `small` come on top.
 */
export function blockOf(total: number, small: number, rows: number, abreast: number): Int32Array {
	const block = new Int32Array(2 * total);
	const large = total - small;
	let next = 0;
	for (let column = 0; column < abreast; column += 1) {
		const height = Math.ceil((large - column) / abreast);
		const dots = Array.from({ length: height }, (_, i) => next + i);
		dots
			.sort((a, b) => (b % rows) - (a % rows))
			.forEach((dot, row) => block.set([column, row], 2 * dot));
		next += height;
	}
	for (let dot = large; dot < total; dot += 1) {
		block.set([dot % abreast, Math.floor(dot / abreast)], 2 * dot);
	}
	return block;
}

/** The main plot as blocks need it: how wide some months are, and how high a number of dots is. */
class Ground {
	readonly width: number;
	readonly left: number;
	#bottom: number;
	#top: number;
	#all: number;

	constructor(
		{ x, y, edges: [, , , bottom] }: PlacedPlot,
		ends: readonly [number, number],
		all: number
	) {
		this.left = x(ends[0]);
		this.width = x(ends[1]) - this.left;
		// Where the scale does not start at zero, the block is lower and still stands on the axis.
		this.#bottom = bottom;
		this.#top = y(all);
		this.#all = all;
	}

	up = (value: number): number => this.#bottom + ((this.#top - this.#bottom) * value) / this.#all;

	get height(): number {
		return this.#bottom - this.#top;
	}
}

/** Places dots as they are arranged. */
export function arrangeDots(
	{ total, small = 0 }: Pick<DotsMark, 'total' | 'small'>,
	arrange: Arrangement,
	place: Place
): PlacedDots {
	const { cells } = place;
	const main = plotAt(place);
	const large = total - small;
	const dots = (cell: number, to: (i: number) => readonly [number, number], folded = 0) => {
		const at = new Float64Array(2 * total);
		for (let i = 0; i < total; i += 1) at.set(to(i), 2 * i);
		return { at, cell, folded };
	};
	/** The height of each dot of a block. */
	const rising = (ends: readonly [number, number], each: number) => {
		const ground = new Ground(main, ends, large * each);
		const abreast = abreastIn(large, ground.width, ground.height);
		const block = blockOf(total, small, cells.rows, abreast);
		const up = (i: number) => ground.up(((block[2 * i + 1] ?? 0) + 0.5) * abreast * each);
		return { ground, abreast, block, up };
	};
	switch (arrange.kind) {
		case 'field': {
			const { after = 0 } = arrange;
			const { cell, rows } = cells;
			return dots(cell, (i) => [
				(Math.floor((after + i) / rows) + 0.5) * cell,
				(((after + i) % rows) + 0.5) * cell
			]);
		}
		case 'rows': {
			const { across, x, y, by } = arrange;
			const { cell } = cells;
			return dots(cell, (i) => [
				(x + (i % across) + 0.5) * cell + by[0],
				(y + Math.floor(i / across) + 0.5) * cell + by[1]
			]);
		}
		case 'block': {
			const { ground, abreast, block, up } = rising(arrange.x, arrange.each);
			const { left, width, height } = ground;
			return dots(Math.sqrt((width * height) / large), (i) => [
				left + (((block[2 * i] ?? 0) + 0.5) / abreast) * width,
				up(i)
			]);
		}
		case 'stem': {
			const { each, x, block } = arrange;
			const stem = main.x(x);
			if (block) {
				const { up } = rising(block, each);
				return dots(0, (i) => [stem, up(i)], 1);
			}
			const ground = new Ground(main, [x, x], large * each);
			return dots(0, (i) => [stem, ground.up((i + 0.5) * each)], 1);
		}
		case 'points': {
			const { at, plots, cell = 0, gap = 0, after = -Infinity } = arrange;
			const xOf = (i: number) => at[2 * i] ?? 0;
			const month = main.x(1) - main.x(0);
			const step = gap > 0 ? Math.ceil(gap / month) : 1;
			const newest = total - 1;
			const apart = (i: number) =>
				gap === 0 || ((xOf(newest) - xOf(i)) % step === 0 && (xOf(i) - after) * month >= gap);
			return dots(cell * Math.abs(main.y(1) - main.y(0)), (i) => {
				// A dot that is too near to others is under the newest one.
				const shown = apart(i) ? i : newest;
				const { x, y } = plotAt(place, plots?.[shown]);
				return [x(xOf(shown)), y(at[2 * shown + 1] ?? 0)];
			});
		}
	}
}
