/** A rate as printed, always with one decimal. */
export const rateText = (value: number) => value.toFixed(1);

/** A rate as a number in a table. */
export const oneDecimal = (value: number | null) =>
	value === null ? null : Math.round(value * 10) / 10;
