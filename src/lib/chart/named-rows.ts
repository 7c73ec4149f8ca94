import { exact } from '../data/format';
import type { Table } from './chart-types';

/** A number that is long enough to be a figure: "107,583" or "72.3", but not "12". */
const FIGURE = /\d{1,3}(?:,\d{3})+|\d+\.\d+/g;

/** Whether the header of a row is a month, a day or a year. */
const isDate = (header: string) => /^\d{4}/.test(header);

/** The headers that a text contains, but not "York" where it says "New York". */
function namesIn(text: string, headers: readonly string[]): Set<string> {
	let rest = text.toLowerCase();
	const longestFirst = [...headers].sort((a, b) => b.length - a.length);
	return new Set(
		longestFirst.filter((header) => {
			const parts = rest.split(header.toLowerCase());
			rest = parts.join('\n');
			return parts.length > 1;
		})
	);
}

/**
 * The rows that a text is about, such as the alternative text of a chart: rows of dates with one of
 * its figures, and other rows if it contains their header. Small whole numbers are no figures: they
 * are days, counts of months and the like.
 * @returns their indices, in order
 */
export function namedRows({ rows }: Table, text: string): number[] {
	const headers = rows.map(([header]) => String(header ?? ''));
	const names = namesIn(
		text,
		headers.filter((header) => header && !isDate(header))
	);
	const figures = new Set(text.match(FIGURE));
	const named = rows.flatMap((row, i) => {
		const header = headers[i] ?? '';
		const isNamed = isDate(header)
			? row.some((cell) => typeof cell === 'number' && figures.has(exact(cell)))
			: names.has(header);
		return isNamed ? i : [];
	});
	// A text that names all rows, as that of bars does, is about none of them.
	return named.length < rows.length ? named : [];
}
