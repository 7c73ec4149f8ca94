/**
 * Checks that each key is there once: marks with equal keys would be one mark.
 * @param what what the keys are of: "bar"
 * @throws {RangeError} naming the first key that is there twice
 */
export function checkKeys(what: string, keys: readonly string[]): void {
	const twice = keys.find((key, i) => keys.indexOf(key) < i);
	if (twice !== undefined) {
		throw new RangeError(`found the ${what} "${twice}" twice, expected each key once`);
	}
}
