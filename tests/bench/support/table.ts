import { median, quantile } from 'd3-array';

/** A row of a table that compares pages: a quantity, and its value for each of them. */
export interface Row {
	label: string;
	/** `undefined` where a page has no such quantity. */
	values: readonly (number | undefined)[];
	/** The lower and the upper quartile of each value, to be written after it. */
	quartiles?: readonly (readonly [number, number] | undefined)[];
	/** How a value is written; whole numbers by default. */
	format?: ((value: number) => string) | undefined;
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
	const head = ['', ...names, ...others.map((name) => `${first} : ${name}`)];
	return markdownTable(
		head,
		rows.map(({ label, values, quartiles = [], format = whole }) => [
			label,
			...values.map((value, i) => {
				if (value === undefined) return '–';
				const [low, high] = quartiles[i] ?? [];
				const range = low === undefined || high === undefined ? '' : inBrackets(low, high, format);
				return format(value) + range;
			}),
			...values.slice(1).map((value) => ratio(values[0], value))
		])
	);
}

/** The median of one quantity of several rounds; `undefined` if none has it. */
export const medianOf = <Round>(
	rounds: readonly Round[],
	quantity: (round: Round) => number | undefined
): number | undefined => median(rounds, quantity);

/** The lower and the upper quartile of one quantity of several rounds; `undefined` if none has it. */
export function quartilesOf<Round>(
	rounds: readonly Round[],
	quantity: (round: Round) => number | undefined
): readonly [number, number] | undefined {
	const [low, high] = [0.25, 0.75].map((share) => quantile(rounds, share, quantity));
	return low === undefined || high === undefined ? undefined : [low, high];
}

/** The median and, in brackets, the quartiles of several values. */
export const medianAndQuartiles = (values: readonly number[]): string => {
	const [low = NaN, high = NaN] = quartilesOf(values, (value) => value) ?? [];
	return whole(median(values) ?? NaN) + inBrackets(low, high, whole);
};

const inBrackets = (low: number, high: number, format: (value: number) => string) =>
	` [${format(low)}–${format(high)}]`;
