import type { Drawing, SizeClass } from '../../drawing/drawing-types';
import type { Tone } from '../../marks/types';
import type { TileMap } from './tile-map';

/** A map of tiles, each with a level that is as high as its value. */
export interface TilesOptions extends Pick<Drawing, 'follows'> {
	size: SizeClass;
	map: TileMap;
	/** The values of some or all tiles. A tile without one has a dashed frame. */
	values: readonly TileValue[];
	/** The value of a tile that is full: by default, a round one. */
	end?: number;
	/** What the legend below the map says, from full to brief: `['A full tile is 500 boats']`. */
	legend: readonly string[];
}

/** The value of a tile. */
export interface TileValue {
	/** Ink by default. */
	tone?: Tone;
	/** The code of its tile. */
	code: string;
	/** `null` if it is not published. */
	value: number | null;
	/** The value as text, which a tile has if there is room. */
	text: string;
}
