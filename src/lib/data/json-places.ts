/** Why a text is not JSON. */
export class JsonFault extends Error {
	override name = 'JsonFault';
	/** @param offset where in the text; the message says what was found there and what was expected */
	constructor(
		readonly offset: number,
		message: string
	) {
		super(message);
	}
}

/** Names of fields and indices of lists that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** A path as one text, in which an index is the same as a name of digits: a value has only one of them. */
const keyOf = (part: string, path: JsonPath) => JSON.stringify([part, ...path.map(String)]);

/** Where the values of a JSON text begin, and the names of fields. */
export class JsonPlaces {
	readonly #offsets = new Map<string, number>();

	set(path: JsonPath, part: 'name' | 'value', offset: number): void {
		this.#offsets.set(keyOf(part, path), offset);
	}

	/** The offset of a value, or of the name of its field; that of what holds it where it is missing. */
	of(path: JsonPath, part: 'name' | 'value' = 'value'): number {
		const offset = this.#offsets.get(keyOf(part, path));
		return offset ?? (path.length > 0 ? this.of(path.slice(0, -1)) : 0);
	}
}

const BLANK = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A string without the quotation mark that closes it, as far as it is right. */
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
/** What is repeated of a place that cannot be read: a word or one character. */
const ANYTHING = /[\w.+-]{1,20}|[^]/uy;
/** Names that mean something else in JavaScript: Valibot would drop such a field without a word. */
const BUILT_IN = ['__proto__', 'constructor', 'prototype'];
/** Deeper than any file of ours; without a limit a hostile one would exhaust the stack. */
const DEEPEST = 100;

/**
 * Finds every value of a JSON text. `JSON.parse` does not say where a value stood, and its messages
 * differ from one browser to the next.
 * @throws JsonFault where `JSON.parse` would throw, where an object has a field twice (`JSON.parse`
 * drops the first), has one of the names of `BUILT_IN`, or
 * where values lie more than 100 deep.
 */
export function jsonPlaces(text: string): JsonPlaces {
	const places = new JsonPlaces();
	let offset = 0;

	const take = (pattern: RegExp): string => {
		pattern.lastIndex = offset;
		const found = pattern.exec(text)?.[0] ?? '';
		offset += found.length;
		return found;
	};
	const fail = (expected: string): never => {
		const start = offset;
		const rest = take(ANYTHING);
		const found = rest === '' ? 'the end of the file' : JSON.stringify(rest);
		throw new JsonFault(start, `found ${found}, expected ${expected}`);
	};
	/** Takes one of the marks, with the blanks around it. */
	const mark = (marks: string, expected: string): string => {
		take(BLANK);
		const found = text[offset] ?? '';
		if (found === '' || !marks.includes(found)) return fail(expected);
		offset += 1;
		take(BLANK);
		return found;
	};
	const string = (expected: string): string => {
		const start = offset;
		if (take(STRING) === '') return fail(expected);
		if (text[offset] === '\\') return fail('an escape such as \\n or \\" after the backslash');
		if (text[offset] !== '"') return fail('a quotation mark that closes the text');
		offset += 1;
		return JSON.parse(text.slice(start, offset)) as string;
	};
	const object = (path: JsonPath) => {
		const names = new Set<string>();
		if (text[offset] === '}') return void (offset += 1);
		do {
			const start = offset;
			const name = string('the name of a field in quotation marks');
			if (names.has(name)) {
				throw new JsonFault(
					start,
					`found the field ${JSON.stringify(name)} twice, expected it once`
				);
			}
			if (BUILT_IN.includes(name)) {
				throw new JsonFault(
					start,
					`found the field ${JSON.stringify(name)}, expected another name`
				);
			}
			names.add(name);
			places.set([...path, name], 'name', start);
			mark(':', 'a colon');
			value([...path, name]);
		} while (mark(',}', 'a comma or "}"') === ',');
	};
	const list = (path: JsonPath) => {
		if (text[offset] === ']') return void (offset += 1);
		let index = 0;
		do value([...path, index++]);
		while (mark(',]', 'a comma or "]"') === ',');
	};
	const value = (path: JsonPath) => {
		if (path.length > DEEPEST)
			throw new JsonFault(offset, `found values in more than ${DEEPEST} levels, expected fewer`);
		places.set(path, 'value', offset);
		const first = text[offset] ?? '';
		if (first === '"') string('a text');
		else if (first === '{' || first === '[') {
			offset += 1;
			take(BLANK);
			if (first === '{') object(path);
			else list(path);
		} else if (take(SCALAR) === '') fail('a value');
	};
	take(BLANK);
	value([]);
	take(BLANK);
	if (offset < text.length) fail('the end of the file');
	return places;
}
