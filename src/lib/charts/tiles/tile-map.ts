/** The tile of a place: its code and its column and row, from 0. */
export interface TilePlace {
	code: string;
	column: number;
	row: number;
}

/** A map in which each place is a tile. */
export interface TileMap {
	/** The size of the map, in tiles. */
	across: number;
	down: number;
	/** From west to east, row by row from north to south. */
	tiles: readonly TilePlace[];
}

/**
 * Makes a map from its rows, from north to south. Each has as many codes as columns, or a dot where the
 * map has no tile.
 * @example
 * const islands = tileMap(['NW NE', 'SW .'])
 * @throws {RangeError} if a row has more or fewer columns than the first one, or if a code comes twice
 */
export function tileMap(rows: readonly string[]): TileMap {
	const columns = rows.map((row) => row.trim().split(/\s+/));
	const across = columns[0]?.length ?? 0;
	columns.forEach(({ length }, row) => {
		if (length !== across)
			throw new RangeError(
				`found ${length} columns in row ${row + 1} of a map, expected ${across}`
			);
	});
	const tiles = columns.flatMap((codes, row) =>
		codes.map((code, column) => ({ code, column, row })).filter(({ code }) => code !== '.')
	);
	const codes = tiles.map(({ code }) => code);
	const twice = codes.find((code, i) => codes.indexOf(code) < i);
	if (twice !== undefined) throw new RangeError(`found the code ${twice} twice in a map`);
	return { across, down: columns.length, tiles };
}
