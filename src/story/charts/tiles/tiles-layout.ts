import type { Grid, GridShape, SizeClass } from '$lib/drawing/drawing-types';
import { pitchOf } from '$lib/drawing/place';
import { ACROSS, DOWN, tilePlaces } from './tile-map';

/** How a tile is divided between its code, its line and its number. */
export interface TilesLayout extends SizeClass {
	shape: GridShape;
	/** The tiles are large enough for a legend beside them and numbers with percent signs. */
	roomy: boolean;
	/** From the edge of a tile to its frame. */
	gap: number;
	/** The width of a tile without its frame's gaps, in the smallest box of the size class. */
	wide: number;
	/** The same as a height. */
	tall: number;
	/** A tile has a single line of text. */
	low: boolean;
	/** Where a tile has its number, if there is room. */
	number: 'below' | 'beside' | 'none';
	/** How many lines the title of the large drawing has: a phone's has two, and a low one's none. */
	titleLines: 0 | 1 | 2;
	/** How many lines the legend below the tiles has. */
	legendLines: number;
}

/** The distance between two lines of the legend and of the notes. */
export const LINE = 16;

/** The layout of a size class. */
export function layoutOf(size: SizeClass): TilesLayout {
	const { width, height } = size;
	const roomy = width / ACROSS >= 66 && height >= 380;
	// A wide or a low drawing has a single line.
	const legendLines = roomy ? 0 : width < 436 && height > 300 ? 2 : 1;
	const shape: GridShape = {
		across: ACROSS,
		down: DOWN,
		foot: roomy ? 0 : legendLines * LINE + 4,
		// The chosen state is drawn there and in the north's gap.
		above: 0.2,
		least: 26,
		tallest: 1.12,
		// A target of 24 pixels can be tapped; browsers round the edges of a target down.
		target: 24.1
	};
	const pitch = pitchOf(shape, size);
	const gap = roomy ? 1.5 : 1;
	const [wide, tall] = [pitch.width - 2 * gap, pitch.height - 2 * gap];
	const low = tall < 28;
	return {
		...size,
		...{ shape, roomy, gap, wide, tall, low, legendLines },
		number: wide >= 29 && !low ? 'below' : wide >= 56 ? 'beside' : 'none',
		titleLines: roomy ? 1 : pitch.top >= 60 ? 2 : pitch.top >= 40 ? 1 : 0
	};
}

/** The map of tiles: each has its line below its code, or beside it in a low tile. */
export function gridOf(
	{ shape, gap, wide, tall, low }: TilesLayout,
	months: readonly [number, number],
	end: number
): Grid {
	const beside = low && wide > 44;
	const top = beside || tall > 40 ? 3 : tall >= 29 ? 6 : 13;
	return {
		...shape,
		x: months,
		y: [0, end],
		inset: [gap + (beside ? 26 : 3), gap + top, gap + 3, gap + 4],
		tiles: tilePlaces.map(({ column, row }) => [column, row])
	};
}
