/**
 * The entry of a record with a name.
 * @param what what the names are, for the error: "state"
 * @throws RangeError naming the entries that there are
 */
export function named<T>(record: Readonly<Record<string, T>>, name: string, what: string): T {
	if (Object.hasOwn(record, name)) return record[name] as T;
	const names = Object.keys(record).join(', ');
	throw new RangeError(`no ${what} "${name}": expected one of ${names}`);
}
