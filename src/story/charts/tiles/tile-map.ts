/** Where each jurisdiction is in the grid: rows from north to south, two letters for each column. */
const ROWS = [
	'AK                  ME',
	'                  VTNH',
	'WAIDMTNDMNILWIMINYRIMA',
	'ORNVWYSDIAINOHPANJCT  ',
	'CAUTCONEMOKYWVVAMDDE  ',
	'  AZNMKSARTNNCSCDC    ',
	'      OKLAMSALGA      ',
	'HI    TX        FL    '
] as const;

/** The size of the grid, in tiles. */
export const ACROSS = 11;
export const DOWN = ROWS.length;

/** A jurisdiction's postal code, and the column and the row of its tile. */
export interface TilePlace {
	code: string;
	column: number;
	row: number;
}

/** The places of all jurisdictions, row by row. */
export const tilePlaces: readonly TilePlace[] = ROWS.flatMap((codes, row) =>
	Array.from({ length: ACROSS }, (_, column) => ({
		code: codes.slice(column * 2, column * 2 + 2).trim(),
		column,
		row
	})).filter(({ code }) => code !== '')
);
