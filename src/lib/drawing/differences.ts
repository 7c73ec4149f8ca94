type Values = readonly (number | null)[];

/** Rounds off the error of floating-point numbers, to six decimal places. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/**
 * The difference of each value from the one before it. Blanks stay.
 * @throws {RangeError} if a value has more than six decimal places, which would be lost
 */
export function differences(values: Values): (number | null)[] {
	let last = 0;
	return values.map((value) => {
		if (value === null) return null;
		if (rounded(value) !== value) {
			throw new RangeError(`found ${value} in a series, expected at most six decimal places`);
		}
		const difference = rounded(value - last);
		last = value;
		return difference;
	});
}

/** The values that have these differences. They have at most six decimal places. */
export function sums(differences: Values): (number | null)[] {
	let last = 0;
	return differences.map((each) => (each === null ? null : (last = rounded(last + each))));
}
