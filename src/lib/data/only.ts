/**
 * The one item that `test` accepts.
 * @throws Error when there is none or more than one: a figure must not depend on the row order.
 */
export function only<T>(items: readonly T[], what: string, test: (item: T) => boolean): T {
	const [found, second] = items.filter(test);
	if (found === undefined) throw new Error(`the tables have no row for ${what}`);
	if (second !== undefined) throw new Error(`the tables have more than one row for ${what}`);
	return found;
}
