/** As in the address, so that it is the name of no table. */
const nameOf = (key: string) => `?${key}`;

/** The tables with what a reader has chosen. */
export const withValue = <T extends object>(tables: T, key: string, value: string): T => ({
	...tables,
	[nameOf(key)]: value
});

/** What a reader has chosen, or "". */
export function valueIn(tables: object, key: string): string {
	const value = (tables as Record<string, unknown>)[nameOf(key)];
	return typeof value === 'string' ? value : '';
}
