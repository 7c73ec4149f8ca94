import type { ChartInputs, Tables } from './chart-types';

/** Tables by name. A table that is an object has parts, such as a series for each of several lines. */
type TablesByName = Record<string, unknown>;

const isObject = (value: unknown): value is TablesByName =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Joins two selections of tables. What both have is taken whole, as each may have left out a part. */
function joined(a: TablesByName, b: TablesByName, all: TablesByName): TablesByName {
	const both = { ...a, ...b };
	for (const name of Object.keys(b)) {
		if (!(name in a)) continue;
		const [first, second, whole] = [a[name], b[name], all[name]];
		const haveParts = isObject(first) && isObject(second) && isObject(whole);
		both[name] = haveParts ? joined(first, second, whole) : whole;
	}
	return both;
}

/**
 * The tables that a page contains: those that its inputs and questions need. The charts themselves
 * are served as drawings. Server only.
 */
export function neededTables(charts: ChartInputs, tables: Tables): Tables {
	const all = tables as TablesByName;
	return Object.values(charts)
		.flatMap(({ input, question }) => [
			...(input ? [input.selectTables?.(tables) ?? tables] : []),
			...(question ? [question.selectTables(tables)] : [])
		])
		.reduce<TablesByName>((joint, selected) => joined(joint, selected as TablesByName, all), {});
}
