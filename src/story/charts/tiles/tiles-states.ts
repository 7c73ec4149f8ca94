export const states = [
	/** Each tile has a line since the first month. */
	'lines',
	/** Each tile has a column, which shows what is left of its highest. */
	'change'
] as const;

export type TilesState = (typeof states)[number];
