/**
 * Looks up an entry by its name.
 * @param what the kind of name, for the error message: "state"
 * @throws RangeError listing the known names
 */
export function named<T>(record: Readonly<Record<string, T>>, name: string, what: string): T {
	if (Object.hasOwn(record, name)) return record[name] as T;
	const names = Object.keys(record).join(', ');
	throw new RangeError(`no ${what} "${name}": expected one of ${names}`);
}
