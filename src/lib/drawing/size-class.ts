import { WIDE, type Box } from '../chart/box';
import type { SizeClass } from './drawing-types';

/** The widths and heights from which a chart is drawn in another way, in layout units. */
export interface Sizes {
	widths: readonly number[];
	heights: readonly number[];
	/** The heights at single widths instead, by the least width of the class: see `mergedSizes`. */
	heightsAt?: Readonly<Record<number, readonly number[]>>;
	/**
	 * Whether any label has the size `small`, which is larger on slides, or one in compact drawings alone.
	 * A chart need not declare it: see `mergedSizes`.
	 */
	smallLabels?: boolean | 'compact';
}

/** By default, charts tell only compact sizes apart, as on phones. */
export const COMPACT: Sizes = { widths: [], heights: [] };

/** The smallest box that charts are drawn for. */
const LEAST = { width: 288, height: 190 };

/** The least widths, or heights, of the size classes. */
const widthsOf = ({ widths }: Sizes) => [...new Set([LEAST.width, ...widths, WIDE])];
const heightsOf = ({ heights, heightsAt }: Sizes, width: number) => [
	LEAST.height,
	...(heightsAt?.[width] ?? heights)
];

/** The sizes of the smallest labels: in most views, and on slides. */
export const SMALL_SIZES: readonly number[] = [12, 13];

const smallOf = ({ smallLabels = true }: Sizes, small: number, compact: boolean) =>
	smallLabels === true || (smallLabels === 'compact' && compact) ? small : 12;

/** All size classes, with small labels of these sizes. */
export const sizeClasses = (sizes: Sizes = COMPACT, smalls = SMALL_SIZES): SizeClass[] =>
	widthsOf(sizes).flatMap((width) =>
		heightsOf(sizes, width).flatMap((height) =>
			[...new Set(smalls.map((small) => smallOf(sizes, small, width < WIDE)))].map((small) => ({
				width,
				height,
				small,
				compact: width < WIDE
			}))
		)
	);

/** The smallest box of the size class of a box. Equal classes are equal objects by `classKey`. */
export function sizeClassOf(
	{ width, height, small, compact }: Box,
	sizes: Sizes = COMPACT
): SizeClass {
	const least = (steps: readonly number[], value: number) =>
		Math.max(...steps.filter((step, i) => i === 0 || step <= value));
	const leastWidth = least(widthsOf(sizes), width);
	return {
		width: leastWidth,
		height: least(heightsOf(sizes, leastWidth), height),
		small: smallOf(sizes, small, compact),
		compact
	};
}

/** A name of a size class: “520-190-12”. */
export const classKey = ({ width, height, small }: SizeClass): string =>
	`${width}-${height}-${small}`;

/** How much worse it is for a drawing to have too little room than too much. */
const TIGHT = 10;

/** The key of the size class whose drawings look best in another one: as large, or smaller. */
export function closestKey(
	keys: readonly string[],
	{ width, height, small }: SizeClass
): string | undefined {
	const wanted = [width, height, small];
	const costs = keys.map((key) => {
		const costOf = (least: number, i: number) => {
			const share = least / (wanted[i] ?? least);
			return share > 1 ? TIGHT * (share - 1) : 1 - share;
		};
		return key
			.split('-')
			.map(Number)
			.reduce((sum, least, i) => sum + costOf(least, i), 0);
	});
	return keys[costs.indexOf(Math.min(...costs))];
}
