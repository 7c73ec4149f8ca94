/** The reason that a text is rejected as JSON. */
export class JsonFault extends Error {
	override name = 'JsonFault';
	/** @param offset where in the text; the message says what was found and expected there */
	constructor(
		readonly offset: number,
		message: string
	) {
		super(message);
	}
}

/** The field names and list indices that lead to a value. */
export type JsonPath = readonly (string | number)[];

/**
 * A path as one string. An index and a name of the same digits look alike, but a value has only one
 * of them.
 */
const keyOf = (part: string, path: JsonPath) => JSON.stringify([part, ...path.map(String)]);

/** The offsets of values and field names in a JSON text. */
export class JsonPlaces {
	readonly #offsets = new Map<string, number>();

	set(path: JsonPath, part: 'name' | 'value', offset: number): void {
		this.#offsets.set(keyOf(part, path), offset);
	}

	/** The offset of a value or its field name, or that of its parent if it is missing. */
	of(path: JsonPath, part: 'name' | 'value' = 'value'): number {
		const offset = this.#offsets.get(keyOf(part, path));
		return offset ?? (path.length > 0 ? this.of(path.slice(0, -1)) : 0);
	}
}

const BLANK = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** The valid part of a string, without its closing quotation mark. */
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
/** What a message repeats from an unreadable place: a word or one character. */
const ANYTHING = /[\w.+-]{1,20}|[^]/uy;
/** Names with a special meaning in JavaScript: Valibot would silently drop such a field. */
const BUILT_IN = ['__proto__', 'constructor', 'prototype'];
/** Deeper than any file here. Without a limit, a hostile file would exhaust the stack. */
const DEEPEST = 100;

/**
 * Finds the position of every value in a JSON text. `JSON.parse` does not report positions, and its
 * messages differ between browsers.
 * @throws JsonFault where `JSON.parse` would throw, where an object has a field twice (`JSON.parse`
 * drops the first) or one of the names in `BUILT_IN`, or where values are more than 100 levels
 * deep.
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
	/** Consumes one of `marks` and the white space around it. */
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
