/**
 * Checks that a name is among the known ones.
 * @param what the kind of name, for the error message: "state"
 * @throws RangeError listing the known names
 */
export function checkName<S extends string>(
	known: readonly S[],
	name: string,
	what: string
): asserts name is S {
	if ((known as readonly string[]).includes(name)) return;
	throw new RangeError(`no ${what} "${name}": expected one of ${known.join(', ')}`);
}

/**
 * Looks up an entry by its name.
 * @param what the kind of name, for the error message: "chart"
 * @throws RangeError listing the known names
 */
export function named<T>(record: Readonly<Record<string, T>>, name: string, what: string): T {
	checkName(Object.keys(record), name, what);
	return record[name] as T;
}
