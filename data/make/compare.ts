/** The fields of a count on which two copies must agree, with the reason for a blank. */
export interface Counted {
	reported: string;
	predicted: string;
	blank?: string;
}

const valueOf = ({ reported, predicted, blank }: Counted) =>
	`${reported || 'blank'} / ${predicted || 'blank'}${blank ? ` (${blank})` : ''}`;

/**
 * Indexes rows by a readable key.
 * @throws Error when two rows share a key.
 */
export function byKey<R>(
	rows: readonly R[],
	keyOf: (row: R) => string,
	file: string
): Map<string, R> {
	const map = new Map(rows.map((row) => [keyOf(row), row]));
	if (map.size < rows.length) {
		const twice = rows.find((row) => map.get(keyOf(row)) !== row);
		throw new Error(`${file} has ${twice ? keyOf(twice) : 'a row'} twice.`);
	}
	return map;
}

/**
 * Compares two copies of the same release, value by value. They were obtained from CDC in different
 * ways, so agreement means that neither of them was damaged.
 * @throws Error naming the first count on which they differ.
 */
export function assertSame(
	cdc: ReadonlyMap<string, Counted>,
	copy: ReadonlyMap<string, Counted>,
	file: string
): void {
	for (const [key, row] of cdc) {
		const found = copy.get(key);
		const [ours, theirs] = [valueOf(row), found ? valueOf(found) : 'no row'];
		if (ours !== theirs)
			throw new Error(`${key} is ${ours} in CDC's file and ${theirs} in ${file}.`);
	}
	const extra = [...copy.keys()].find((key) => !cdc.has(key));
	if (extra !== undefined) throw new Error(`${extra} is in ${file} and not in CDC's file.`);
}
