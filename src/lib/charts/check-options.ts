import type { Ends } from '../marks/types';

// Types say the same, but a story is built without checking them.

/**
 * Checks a name in a declaration.
 * @param where where it is: “dots of the state all”
 * @throws {TypeError} naming what was expected
 */
export function checkName(where: string, name: unknown, known: readonly string[]): void {
	if (known.some((each) => each === name)) return;
	throw new TypeError(`found “${String(name)}” in ${where}, expected one of ${known.join(', ')}`);
}

/**
 * Checks the names in the states of a declaration.
 * @param known what a state may have
 * @throws {TypeError} for the first wrong one
 */
export function checkStates(states: object, known: readonly string[]): void {
	for (const [name, state] of Object.entries(states))
		for (const key of Object.keys(state as object)) checkName(`the state ${name}`, key, known);
}

/** Checks that a declaration has no `choose`. @throws {TypeError} if it has one */
export function checkNoChoice(options: object): void {
	if ('choose' in options)
		throw new TypeError(
			'found choose, expected none: readers choose nothing in this kind of chart'
		);
}

/**
 * Checks that a chart has rows, and that its functions return something for each of them.
 * @param returning the functions, by what they return: “the value of sail”
 * @throws {TypeError} naming the first row for which a function returns undefined
 */
export function checkRows<R>(
	rows: readonly R[] | undefined,
	returning: Readonly<Record<string, (row: R) => unknown>>
): void {
	if (!rows) throw new TypeError('found no rows, expected those of a table in tables.ts');
	for (const [what, read] of Object.entries(returning)) {
		const index = rows.findIndex((row) => read(row) === undefined);
		if (index >= 0)
			throw new TypeError(
				`${what} is undefined in row ${index + 1}, expected a column of the table`
			);
	}
}

/**
 * Checks that each key is there once: marks with equal keys would be one mark.
 * @param what what the keys are of: "bar"
 * @throws {RangeError} naming the first key that is there twice
 */
export function checkKeys(what: string, keys: readonly string[]): void {
	const twice = keys.find((key, i) => keys.indexOf(key) < i);
	if (twice !== undefined)
		throw new RangeError(`found the ${what} "${twice}" twice, expected each key once`);
}

/** Checks that a value is on a scale. @throws {RangeError} naming what has it */
export function checkOnScale(what: string, value: number | null, [from, to]: Ends): void {
	if (value !== null && !(value >= from && value <= to))
		throw new RangeError(`found ${value} for the ${what}, expected ${from} to ${to}`);
}
