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

/** Checks the keys of an object in a declaration. @throws {TypeError}, as `checkName` does */
export function checkFields(where: string, object: object, known: readonly string[]): void {
	for (const key of Object.keys(object)) checkName(where, key, known);
}

/**
 * Checks the names in the states of a declaration.
 * @param known what a state may have
 * @throws {TypeError} for the first wrong one
 */
export function checkStates(states: object, known: readonly string[]): void {
	for (const [name, state] of Object.entries(states))
		checkFields(`the state ${name}`, state as object, known);
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
