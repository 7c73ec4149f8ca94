/** Rounds to a number of decimals: what a drawing cannot show only makes it larger. */
export const rounded = (value: number, decimals: number): number =>
	// -0 is not JSON.
	Math.round(value * 10 ** decimals) / 10 ** decimals + 0;
