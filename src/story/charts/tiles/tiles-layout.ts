import type { Grid, GridShape, SizeClass } from '$lib/drawing/drawing-types';
import { pitchOf } from '$lib/drawing/place';
import { ACROSS, DOWN, tilePlaces } from './tile-map';
import type { TilesState } from './tiles-states';

/** Below this width, tiles leave less room for the labels of the large drawing. */
export const SHORT_LABELS = 330;

/** Below this width, the items of the legend are closer, and need two lines. */
export const NARROW_LEGEND = 436;

/** From this height, the legend has room for two lines. */
export const TWO_LINES = 301;

/** The widths from which tiles have room for a number: 29 pixels below their code, or 56 beside it. */
export const NUMBERS = { below: 341, beside: 638 } as const;

/** From this size, tiles are 66 pixels wide, with a legend beside them and percent signs. */
export const ROOMY = { width: 726, height: 380 } as const;

/**
 * The height of a tile on a slide, with its code beside its line or alone. That is 24 pixels or more from
 * about 1,000 pixels of the window on; in a smaller one, the field chooses too.
 */
const LOW = 18;

/** How a tile is divided between its code, its line and its number. */
export interface TilesLayout extends SizeClass {
	shape: GridShape;
	/** The tiles are large enough for a legend beside them and numbers with percent signs. */
	roomy: boolean;
	/** On a phone, the large drawing has more room than the tiles. */
	large: boolean;
	/** From the edge of a tile to its frame. */
	gap: number;
	/** The width of a tile without its frame's gaps, in the smallest box of the size class. */
	wide: number;
	/** The same as a height. */
	tall: number;
	/** A tile has a single line of text. */
	low: boolean;
	/** A low tile has room for its code beside its line, and not above it. */
	isCodeBeside: boolean;
	/** Tiles have no line, only a code: on a narrow slide, the large drawing needs the room. */
	codesOnly: boolean;
	/** Where a tile has its number, if there is room. */
	number: 'below' | 'beside' | 'none';
	/** How many lines the title of the large drawing has: a phone's has two, and a low one's none. */
	titleLines: 0 | 1 | 2;
	/** How many lines the legend below the tiles has. */
	legendLines: number;
}

/** The distance between two lines of the legend and of the notes. */
export const LINE = 16;

/**
 * The layout of a size class.
 * @param chosen a reader has chosen what is drawn large
 */
export function layoutOf(size: SizeClass, state: TilesState, chosen: boolean): TilesLayout {
	const { width, height, small } = size;
	const lines = state === 'lines';
	// A reader who has chosen reads the large drawing, and needs the tiles to choose again.
	const large = lines && chosen && size.compact;
	const onSlide = lines && small > 12;
	const onWideSlide = onSlide && width >= NARROW_LEGEND;
	const codesOnly = large && onSlide && width < NARROW_LEGEND && height < TWO_LINES;
	const roomy = width >= ROOMY.width && height >= ROOMY.height;
	// A wide or a low drawing has a single line.
	const legendLines = roomy ? 0 : width < NARROW_LEGEND && height >= TWO_LINES ? 2 : 1;
	const shape: GridShape = {
		across: ACROSS,
		down: DOWN,
		foot: roomy ? 0 : legendLines * LINE + 4,
		// The chosen jurisdiction is drawn there and in the north's gap.
		above: large ? 0.5 : 0.2,
		least: 26,
		tallest: 1.12,
		// A target of 24 pixels can be tapped; browsers round the edges of a target down. Slides are
		// scaled up, and lower tiles leave the large drawing more room.
		target: (large && onWideSlide) || codesOnly ? LOW : 24.1
	};
	const pitch = pitchOf(shape, size);
	const gap = roomy ? 1.5 : 1;
	const [wide, tall] = [pitch.width - 2 * gap, pitch.height - 2 * gap];
	const low = tall < 28;
	// On a slide, a line above its code would be almost flat.
	const isCodeBeside = low && (wide > 44 || onWideSlide);
	return {
		...size,
		...{ shape, roomy, large, gap, wide, tall, low, isCodeBeside, codesOnly, legendLines },
		number: width >= NUMBERS.below && !low ? 'below' : width >= NUMBERS.beside ? 'beside' : 'none',
		// The title of the chart names what a reader has chosen.
		titleLines: roomy || large ? 1 : pitch.top >= 60 ? 2 : pitch.top >= 40 ? 1 : 0
	};
}

/** The map of tiles, each with its code and its line. */
export function gridOf(layout: TilesLayout, months: readonly [number, number], end: number): Grid {
	const { shape, gap, tall, isCodeBeside, codesOnly } = layout;
	const top = isCodeBeside || codesOnly || tall > 40 ? 3 : tall >= 29 ? 6 : 13;
	return {
		...shape,
		x: months,
		y: [0, end],
		inset: [gap + (isCodeBeside ? 26 : 3), gap + top, gap + 3, gap + 4],
		tiles: tilePlaces.map(({ column, row }) => [column, row])
	};
}
