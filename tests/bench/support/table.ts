import { median, quantile } from 'd3-array';

/** A row of a table that compares pages or builds: a quantity, and its value for each of them. */
export interface Row {
	label: string;
	/** `undefined` where a page has no such quantity. */
	values: readonly (number | undefined)[];
	/** How the value of a page is written; whole numbers by default. */
	format?: (value: number, page: number) => string;
}

/** Writes a number without decimals: `1,234`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** Writes a number with one decimal: `1,234.5`. */
export const decimal = (value: number): string =>
	value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Writes a number of bytes in kilobytes: `12.3 kB`. */
export const kilobytes = (bytes: number): string => `${decimal(bytes / 1000)} kB`;

/** Writes a share as a percentage: `97 %`. */
export const percentage = (share: number): string => `${whole(share * 100)} %`;

/** Writes the ratio of two numbers: `1.23`, or a dash if there is none. */
export const ratio = (value: number | undefined, other: number | undefined): string =>
	value === undefined || !other ? '–' : (value / other).toFixed(2);

/** Writes the median and, in brackets, the quartiles of several values: `3 [2–4]`. */
export const medianAndQuartiles = (values: readonly number[]): string => {
	const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
		whole(quantile(values, share) ?? NaN)
	);
	return `${middle} [${low}–${high}]`;
};

/** Writes a Markdown table, with every column but the first aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]) {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
	return [head, rule, ...rows].map(line).join('\n');
}

/**
 * Writes a Markdown table that compares the first page with the others.
 * @param names of the pages
 */
export function comparison(names: readonly string[], rows: readonly Row[]): string {
	const [first = '', ...others] = names;
	return markdownTable(
		['', ...names, ...others.map((name) => `${first} : ${name}`)],
		rows.map(({ label, values, format = whole }) => [
			label,
			...values.map((value, i) => (value === undefined ? '–' : format(value, i))),
			...values.slice(1).map((value) => ratio(values[0], value))
		])
	);
}

/** A row with the times of each page in all rounds: their medians and quartiles. */
export const timesRow = (label: string, times: readonly (readonly number[])[]): Row => ({
	label,
	values: times.map((rounds) => median(rounds)),
	format: (_, page) => medianAndQuartiles(times[page] ?? [])
});
