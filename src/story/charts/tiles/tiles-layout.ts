import type { Box } from '$lib/chart/box';
import type { Layout, Size } from '$lib/chart/chart-types';
import { tenth } from '$lib/chart/placed-label';
import { changeMonth } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { keyHeight, keyLines } from './tiles-key';
import { ACROSS, DOWN, type TilePlace } from './tile-map';
import type { TilesKeyframe } from './tiles-keyframes';

export interface Rect extends Size {
	x: number;
	y: number;
}

/** How the tiles are laid out in a drawing. */
export interface TileGrid {
	/** From one tile to the next. */
	pitch: Size;
	/** Above the first row. */
	top: number;
	/** The tiles are large enough for a legend beside them and numbers with percent signs. */
	roomy: boolean;
}

/** The share of the height above the tiles: the chosen state is drawn there and in the north's gap. */
const ABOVE = 0.2;
/** The height of a tile in widths, at most. */
const TALLEST = 1.12;
/** A target of 24 pixels can be tapped; browsers round the edges of a target down. */
const TARGET = 24.1;
/** What is left above the tiles at least. */
const LEAST = 26;

/** The grid in a box. Where tiles are small, the legend is below it. */
export function gridOf({ width, height }: Size): TileGrid {
	const across = width / ACROSS;
	const roomy = across >= 66 && height >= 380;
	const room = height - (roomy ? 0 : keyHeight(keyLines({ width, height })));
	const down = Math.min(
		across * TALLEST,
		Math.max((room * (1 - ABOVE)) / DOWN, Math.min(TARGET, (room - LEAST) / DOWN))
	);
	return { pitch: { width: across, height: down }, top: room - DOWN * down, roomy };
}

/** The part of the drawing that a reader taps for a tile. */
export const cellOf = (
	{ pitch, top }: TileGrid,
	{ column, row }: Pick<TilePlace, 'column' | 'row'>
): Rect => ({ ...pitch, x: column * pitch.width, y: top + row * pitch.height });

/** The frame of a tile. In whole tenths, so that the paths of all tiles are alike and compress. */
export function frameOf(grid: TileGrid, place: Pick<TilePlace, 'column' | 'row'>): Rect {
	const { x, y, width, height } = cellOf(grid, place);
	const gap = grid.roomy ? 1.5 : 1;
	return {
		x: tenth(x + gap),
		y: tenth(y + gap),
		width: tenth(width - 2 * gap),
		height: tenth(height - 2 * gap)
	};
}

/** The part of a tile that its line is drawn in: below the code, or beside it in a low tile. */
export function plotIn(grid: TileGrid, place: Pick<TilePlace, 'column' | 'row'>): Rect {
	const { x, y, width, height } = frameOf(grid, place);
	const beside = height < 30 && width > 44;
	const left = beside ? 26 : 3;
	const top = beside || height > 40 ? 3 : height > 30 ? 6 : 13;
	return {
		x: x + left,
		y: y + top,
		width: width - left - 3,
		height: Math.max(1, height - top - 4)
	};
}

/** The right edge of the labels beside the large drawing. */
export const panelRight = ({ pitch }: TileGrid) => pitch.width * 9 - 4;

/** How many lines the title of the large drawing has: a phone's has two, and a low one's none. */
export const titleLines = ({ roomy, top }: TileGrid) =>
	roomy ? 1 : top >= 60 ? 2 : top >= 40 ? 1 : 0;

/** Domains and padding of the large drawing. */
export function layoutOf(data: Tables, keyframe: TilesKeyframe, box: Box): Layout {
	const grid = gridOf(box);
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const changes = keyframe.change >= 0.5;
	const { pitch, top } = grid;
	return {
		xDomain: [changes ? changeMonth(data) : deaths.first, last],
		yDomain: [0, changes ? keyframe.index : keyframe.top],
		padding: {
			top: titleLines(grid) * 14 + (titleLines(grid) ? 18 : 8),
			// Narrow tiles leave less room for the labels.
			right: box.width - pitch.width * (pitch.width < 30 ? 5.8 : 6.3),
			bottom: box.height - top - 2 * pitch.height + 24,
			left: pitch.width + (grid.roomy ? 36 : 33)
		},
		by: 'both'
	};
}
