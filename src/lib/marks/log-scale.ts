/** The powers of ten around all values above zero: 1 and 10 if there are none. */
export function powersAround(values: readonly number[]): [number, number] {
	const exponents = values.filter((value) => value > 0).map(Math.log10);
	if (exponents.length === 0) return [1, 10];
	const from = Math.floor(Math.min(...exponents));
	return [10 ** from, 10 ** Math.max(Math.ceil(Math.max(...exponents)), from + 1)];
}

/** The exponents of ten from one to another. */
export function exponentsIn([from, to]: readonly [number, number]): number[] {
	const first = Math.ceil(from);
	return Array.from({ length: Math.max(Math.floor(to) - first + 1, 0) }, (_, i) => first + i);
}
