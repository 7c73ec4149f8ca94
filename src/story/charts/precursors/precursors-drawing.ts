import { padded } from '$lib/drawing/compile/padding';
import type { Drawing, Edge, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { theClaim } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { ACROSS, cornersOf } from './hundred-cells';
import { isExtraWide } from '../size-names';
import { captionOf } from './claim-caption';
import type { PrecursorsState } from './precursors';
import { statementsOf } from './statement-rows';

/** The radius of a dot, in cells. */
const RADIUS = 0.36;

/** The share of the width that the dots take at most. They shrink beside the list, if they fit there. */
const widthOf = (state: PrecursorsState, size: SizeClass) =>
	!isExtraWide(size) ? 0.56 : state === 'claim' ? 0.62 : 0.34;

/** From the dots to the list beside them, in pixels. */
const BESIDE = 36;

/** The least width of the list: italics reach a little beyond their end. */
const listWidth = (state: PrecursorsState, size: SizeClass) =>
	(isExtraWide(size) ? size.width * (1 - widthOf(state, size)) - BESIDE : size.width) - 1;

/** The left edge of the text: right of the dots, if they are drawn. */
function leftOf(state: PrecursorsState, size: SizeClass): Edge {
	if (state === 'claim') return ['c', ACROSS, 20];
	return isExtraWide(size) ? ['c', ACROSS, BESIDE] : ['b', 0, 0];
}

/** A claim: hatched and dashed. */
const CLAIMED: Style = {
	fill: 'hatch-accent',
	stroke: 'var(--accent)',
	'stroke-width': 1.6,
	'stroke-dasharray': '3 2'
};

/** The others: thinner, dotted rings. */
const OTHERS: Style = {
	fill: 'none',
	stroke: 'var(--slate)',
	'stroke-width': 1.2,
	'stroke-dasharray': '1 2.5'
};

/** The dots of a claim about a share, which become small beside the list of all statements. */
export function drawPrecursors(tables: Tables, state: PrecursorsState, size: SizeClass): Drawing {
	const claim = theClaim(tables);
	const { statements } = tables;
	const isClaim = state === 'claim';
	return {
		x: [0, 1],
		y: [statements.length - 0.5, -0.5],
		edges: padded({ top: 0, right: 0, bottom: 0, left: 0 }),
		by: 'y',
		cells: { across: ACROSS / widthOf(state, size), down: ACROSS, reserve: 4, least: 0 },
		series: {},
		back: [],
		plot: [],
		front: isClaim || isExtraWide(size) ? hundred(claim.share) : [],
		labels: [],
		stack: {
			// Italics reach a little beyond their end.
			sides: [leftOf(state, size), ['b', 1, isClaim ? 0 : -1]],
			versions: isClaim ? captionOf(claim) : statementsOf(statements, size, listWidth(state, size))
		},
		...(isClaim ? {} : { follows: 'claim' })
	};
}

/** A hundred dots in rows, of which the first ones are claimed. */
function hundred(share: number): Mark[] {
	const circles = (key: string, style: Style, from: number, to: number): Mark => ({
		type: 'rect',
		key,
		at: cornersOf(from, to, { first: 0.5 - RADIUS, side: 2 * RADIUS, step: 1 }),
		anchors: 'cc',
		radius: 'full',
		style
	});
	return [circles('claimed', CLAIMED, 0, share), circles('others', OTHERS, share, ACROSS ** 2)];
}
