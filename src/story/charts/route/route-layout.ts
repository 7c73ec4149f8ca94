import type { Drawing, SizeClass } from '$lib/drawing/drawing-types';
import { padded } from '$lib/drawing/compile/padding';
import { isExtraWide, isNarrowest, LOW } from '../size-names';
import { tracksIn, type Period } from './route-states';

/** The sizes of text and lines, and where the tracks are, in a state and a size class. */
export type RouteLayout = ReturnType<typeof layoutOf>;

/** All sizes are in pixels. All lines have the same width. */
export function layoutOf(state: Period, box: SizeClass) {
	const { compact, width, height } = box;
	const size = isNarrowest(box) ? 12 : compact ? 13 : isExtraWide(box) ? 16 : 14;
	const line = isNarrowest(box) ? 6 : compact ? 7 : 10;
	/** From one baseline to the next, in font sizes. */
	const pitch = compact ? 1.13 : 1.3;
	return {
		state,
		width,
		compact,
		/** Leaves the notes to the tooltips if there is no room for two lines of text. */
		brief: compact || height < LOW,
		/** The font size of names and legs, and their line height. */
		size,
		pitch,
		row: size * pitch,
		/** The font size of notes. */
		small: compact ? size : 14,
		line,
		/** Half the width of a station. */
		station: line * 0.85,
		/** The distance from the middle of a line to the text beside it. */
		gap: line + (compact ? 5 : 9),
		tracks: tracksIn(state)
	};
}

/**
 * The plot is what the tracks are in. Around it is room for text, and in a tall drawing more of it.
 * @param lines the most lines of a name above the upper track
 */
export function plotOf(
	layout: RouteLayout,
	lines: number
): Pick<Drawing, 'x' | 'y' | 'edges' | 'tallest' | 'by'> {
	const { compact, brief, size, row, gap } = layout;
	const side = sideOf(layout);
	return {
		x: [0, 1],
		y: [1, 0],
		edges: padded({
			// Names are above the upper track, in at least two lines on a phone.
			top: gap + (compact ? Math.max(2, lines) * row - 1 : size + (lines - 1) * row),
			right: side,
			// Below the lower track are the names of its station and the small print.
			// A low drawing has no notes there, which leaves room for more lines of names.
			bottom: gap + size + row * (compact ? 1 : 2.4 - (brief ? Math.min(1.4, lines - 1) : 0)) + 1,
			left: side
		}),
		tallest: compact ? 0.5 : 0.42,
		by: 'x'
	};
}

/** From the side of the drawing to the middle of a station. */
export const sideOf = ({ station }: RouteLayout): number => station + 2;
