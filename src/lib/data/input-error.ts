/** A file that was read: its path for messages, and its text. */
export interface InputFile {
	path: string;
	text: string;
}

/** The text that a place was last asked of, and the offsets at which its lines begin. */
let last = { text: '', starts: [0] };

/** The line and column of an offset. Both count from 1, as in editors. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
	// A table may have a fault in each of its lines.
	if (last.text !== text) {
		const ends = text.matchAll(/\r\n|[\r\n]/g);
		last = { text, starts: [0, ...Array.from(ends, (end) => end.index + end[0].length)] };
	}
	let [low, high] = [0, last.starts.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((last.starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return { line: low + 1, column: offset - (last.starts[low] ?? 0) + 1 };
}

/**
 * A fault as a sentence: `data/tables/ages.csv:3:11: found "x", expected a number.`
 * @param offset where the fault is in the text
 * @param what what was found and what was expected, without the full stop
 */
export function faultAt({ path, text }: InputFile, offset: number, what: string): string {
	const { line, column } = placeAt(text, offset);
	return `${path}:${line}:${column}: ${what}.`;
}

/** A fault of a whole file as a sentence. */
export const faultOf = (path: string, what: string): string => `${path}: ${what}.`;

/** A text of the input on one line, cut if it is too long to repeat. */
export function shortened(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** A wrong value in quotation marks, cut if it is too long to repeat. */
export const quote = (text: string): string => `"${shortened(text)}"`;

/** What to add to what was expected where a number such as 11,7 was found. */
export const POINT = ', with a point in decimals, such as 11.7';

/** The most faults to list. More have one cause, and nobody reads them all. */
const MOST = 20;

/** How many faults of a file are looked for. Hundreds of thousands would fill the memory. */
export const ENOUGH = 1000;

/** Unusable input: a table, a JSON file, the copy or a release. */
export class InputError extends Error {
	override name = 'InputError';
	/** One sentence per fault, then one that counts the faults left out. */
	readonly problems: readonly string[];

	constructor(problems: string | readonly string[]) {
		const all = [problems].flat();
		const more = all.length - MOST;
		const rest = `${more} more ${more === 1 ? 'problem is' : 'problems are'} not listed.`;
		const listed = more > 0 ? [...all.slice(0, MOST), rest] : all;
		super(listed.join('\n'));
		this.problems = listed;
	}
}
