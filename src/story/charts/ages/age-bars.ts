import { textWidth } from '$lib/chart/wrap';
import type { PartMark, SizeClass, StackPart, Style } from '$lib/drawing/drawing-types';
import type { AgeClaim } from '../../tables/ages-table';
import { agesOf, middleOf } from './ages';
import { AXIS, BAR, OLDEST } from './ages-layout';

/** The font size of the ages in a bar, if it is high enough. */
export const agesSize = ({ compact }: SizeClass) => (compact ? 14 : 17);

const SOLID: Style = { fill: 'var(--ink)' };

/** A claim: hatched and dashed. */
const CLAIMED: Style = {
	fill: 'hatch-accent',
	'fill-opacity': 0.32,
	stroke: 'var(--accent)',
	'stroke-width': 2,
	'stroke-dasharray': '5 3'
};

/**
 * The bar of a statement, over the ages that it names.
 * @param edges the ages where a statement begins or ends
 * @param beyond how far the lines at these ages go beyond the bar, in pixels: up and down
 */
export const barPart = (
	claim: AgeClaim,
	edges: readonly number[],
	[up, down]: readonly [number, number],
	size: SizeClass
): StackPart => ({
	key: claim.claim,
	height: BAR[0],
	most: BAR[1],
	grow: 1,
	marks: [
		{
			type: 'path',
			key: `edges ${claim.claim}`,
			at: edges.flatMap((age) => [age, 0, age, 1]),
			by: [0, up, 0, down],
			anchors: 'ds',
			breaks: edges.slice(1).map((_, i) => 2 * (i + 1)),
			style: { stroke: 'var(--slate)', 'stroke-dasharray': '1 3' }
		},
		{
			type: 'rect',
			key: `bar ${claim.claim}`,
			at: [claim.low, 0, claim.high + 1, 1],
			anchors: 'ds',
			style: isClaim(claim) ? CLAIMED : SOLID
		},
		...(isClaim(claim) ? [plateOf(claim, size)] : [])
	]
});

export const isClaim = ({ standing }: AgeClaim) => standing === 'claim';

/** Keeps the hatching off the ages. */
function plateOf(claim: AgeClaim, size: SizeClass): PartMark {
	const half = textWidth(agesOf(claim), agesSize(size), true) / 2 + 8;
	const middle = middleOf(claim);
	return {
		type: 'rect',
		key: `plate ${claim.claim}`,
		at: [middle, 0, middle, 1],
		by: [-half, 1, half, -1],
		anchors: 'ds',
		style: { fill: 'var(--paper)' }
	};
}

/** The axis of ages, at the upper edge of its part. Its first label may say more than the age. */
export function axisPart({ compact }: SizeClass): StackPart {
	const step = compact ? 20 : 10;
	const ages = Array.from({ length: Math.floor(OLDEST / step) + 1 }, (_, i) => i * step);
	return {
		height: AXIS,
		marks: [
			{
				type: 'path',
				key: 'axis',
				at: [0, 0, OLDEST, 0],
				anchors: 'ds',
				style: { stroke: 'var(--axis)' }
			},
			{
				type: 'path',
				key: 'ticks',
				at: ages.flatMap((age) => [age, 0, age, 0]),
				by: [0, 0, 0, 5],
				anchors: 'ds',
				breaks: ages.slice(1).map((_, i) => 2 * (i + 1)),
				style: { stroke: 'var(--rule)' }
			},
			...ages.slice(1).map(tickLabel)
		]
	};
}

const tickLabel = (age: number): PartMark => ({
	type: 'text',
	key: `age ${age}`,
	lines: [{ text: String(age), tone: 'soft' }],
	by: [0, 20],
	// The last age is at the edge of the drawing.
	...(age === OLDEST
		? { at: [1, 0], anchor: 'end' }
		: { at: [age, 0], anchors: 'ds', anchor: 'middle' })
});
