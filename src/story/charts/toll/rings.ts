import type { Box } from '$lib/chart/box';
import { plotOf, type Plot } from '$lib/chart/plot';
import { mix } from '$lib/motion/stage';
import { DEATHS_PER_DOT, YEAR_IN_HAND } from '../../tables/selectors';
import type { DotCounts } from '../dots/dots';
import { fieldOf, placeOf, type Field } from '../dots/field';
import { states, type TollKeyframe } from './toll-keyframes';
import { discsPath } from './ring-path';
import { layoutOf } from './toll-layout';
import { closeUpOf, filledOf, foldOf, gatherOf } from './toll-stages';

/** The edges of the twelve months that the rings stand on. Each month is as wide as it is long. */
export const FIRST_EDGE = YEAR_IN_HAND - 11.5;
export const LAST_EDGE = YEAR_IN_HAND + 0.5;

/** The places of all rings over their twelve months. */
interface Block {
	/** Shares of the twelve months. */
	x: Float64Array;
	/** Deaths. */
	y: Float64Array;
}

/** Every place that the rings move between. */
export interface Rings {
	field: Field;
	/** Their places in the field, in pixels. */
	x: Float64Array;
	y: Float64Array;
	/** Where the axis shows the twelve months alone, and where it shows years. */
	close: Block;
	far: Block;
	/** The height of each ring in the stem, in deaths, if the filled ones are below the others. */
	stack: Float64Array;
	/** Where they are now, in pixels: written anew for each frame. */
	now: { x: Float64Array; y: Float64Array };
	counts: DotCounts;
}

/** At least this much of the top row is full, so that the top of the block is level. */
const LEVEL = 0.85;

/**
 * How many rings stand abreast in a block, so that they have the same distance in both directions.
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

/** A block with its rows from below. Each ring keeps its place from left to right and up and down. */
export function blockOf({ dots, extra }: DotCounts, { rows }: Field, abreast: number): Block {
	const [x, y] = [new Float64Array(dots + extra), new Float64Array(dots + extra)];
	const put = (ring: number, column: number, row: number) => {
		x[ring] = (column + 0.5) / abreast;
		y[ring] = (row + 0.5) * abreast * DEATHS_PER_DOT;
	};
	let next = 0;
	for (let column = 0; column < abreast; column += 1) {
		const height = Math.ceil((dots - column) / abreast);
		const rings = Array.from({ length: height }, (_, i) => next + i);
		rings.sort((a, b) => (b % rows) - (a % rows)).forEach((ring, row) => put(ring, column, row));
		next += height;
	}
	// The estimated ones come on top.
	for (let ring = dots; ring < dots + extra; ring += 1) {
		put(ring, ring % abreast, Math.floor(ring / abreast));
	}
	return { x, y };
}

/** The places of the rings in a drawing. */
export function ringsOf(counts: DotCounts, box: Box): Rings {
	const total = counts.dots + counts.extra;
	const field = fieldOf(total, box);
	const block = (keyframe: TollKeyframe) => {
		const { width, height } = extentOf(plotOf(layoutOf(keyframe, box), box), counts);
		return blockOf(counts, field, abreastIn(counts.dots, width, height));
	};
	const places = Array.from({ length: total }, (_, i) => placeOf(i, field));
	return {
		field,
		x: Float64Array.from(places, ([x]) => x),
		y: Float64Array.from(places, ([, y]) => y),
		close: block(states.gathered),
		far: block(states.stem),
		now: { x: new Float64Array(total), y: new Float64Array(total) },
		stack: Float64Array.from(places, (_, i) => (i + 0.5) * DEATHS_PER_DOT),
		counts
	};
}

/** The width and the height of the block, in pixels. */
function extentOf({ xScale, yScale }: Plot, { dots }: DotCounts) {
	return {
		width: xScale(LAST_EDGE) - xScale(FIRST_EDGE),
		height: yScale(yScale.domain()[0] ?? 0) - yScale(dots * DEATHS_PER_DOT)
	};
}

/** The size of a mark: that of a disc, and that of the paper on it, which makes it a ring. */
interface Ring {
	outer: number;
	inner: number;
}

/** The rings at one moment, as SVG path data: a stroke without length for each. */
export interface RingPaths {
	reported: string;
	filled: string;
	extra: string;
	ring: Ring;
	disc: number;
	small: Ring;
}

/** The width of the stem, in pixels. */
export const STEM = 2;

/** Places the rings for a keyframe. */
export function ringPaths(rings: Rings, keyframe: TollKeyframe, plot: Plot): RingPaths {
	const { counts, field } = rings;
	const { width, height } = extentOf(plot, counts);
	const [gather, fold] = [gatherOf(keyframe), foldOf(keyframe)];
	const cell = mix(field.cell, Math.sqrt((width * height) / counts.dots), gather);
	const rim = Math.max(1.1, cell * 0.085);
	const outer = mix(cell * 0.58, STEM, fold);
	const smallRim = Math.max(1, cell * 0.07);
	const part = Math.round(counts.filled * filledOf(keyframe));
	place(rings, keyframe, plot);
	const path = (from: number, to: number) => discsPath(from, to, rings.now.x, rings.now.y);
	return {
		reported: path(part, counts.dots),
		filled: path(0, part),
		extra: path(counts.dots, counts.dots + counts.extra),
		ring: { outer, inner: Math.max(0, outer - 2 * rim) * (1 - fold) },
		disc: mix(cell * 0.64, STEM, fold),
		small: {
			outer: mix(cell * 0.34 + smallRim, STEM, fold),
			inner: (cell * 0.34 - smallRim) * (1 - fold)
		}
	};
}

/** Places the rings over their twelve months, or on the way there, or folded into the stem. */
function place(rings: Rings, keyframe: TollKeyframe, { xScale, yScale }: Plot): void {
	const { x, y, close, far, stack, now } = rings;
	const [gather, fold, near] = [gatherOf(keyframe), foldOf(keyframe), closeUpOf(keyframe)];
	const sorted = fold * filledOf(keyframe);
	const [left, right, stem] = [xScale(FIRST_EDGE), xScale(LAST_EDGE), xScale(YEAR_IN_HAND)];
	// In a close-up, which starts above zero, the block is lower and still stands on the axis.
	const deaths = rings.counts.dots * DEATHS_PER_DOT;
	const [bottom, top] = [yScale(yScale.domain()[0] ?? 0), yScale(deaths)];
	for (let i = 0; i < x.length; i += 1) {
		const across = mix(far.x[i] ?? 0, close.x[i] ?? 0, near);
		const up = mix(mix(far.y[i] ?? 0, close.y[i] ?? 0, near), stack[i] ?? 0, sorted);
		now.x[i] = mix(x[i] ?? 0, mix(mix(left, right, across), stem, fold), gather);
		now.y[i] = mix(y[i] ?? 0, mix(bottom, top, up / deaths), gather);
	}
}
