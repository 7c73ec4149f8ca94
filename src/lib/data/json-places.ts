import m from '$messages/json-faults.json';
import { fillMessage } from '../messages/fill-message';

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

/** Where a value of a JSON text is, its field name if it has one, and the values in it. */
interface Place {
	value: number;
	name?: number;
	/** By field name or list index: a value has only one of the two kinds. */
	parts: Map<string, Place>;
}

/** The offsets of values and field names in a JSON text. */
export class JsonPlaces {
	readonly #whole: Place;

	constructor(whole: Place) {
		this.#whole = whole;
	}

	/** The offset of a value or its field name, or that of its parent if it is missing. */
	of(path: JsonPath, part: 'name' | 'value' = 'value'): number {
		let [place, parent] = [this.#whole, 0];
		for (const key of path) {
			const next = place.parts.get(String(key));
			if (!next) return place.value;
			[place, parent] = [next, place.value];
		}
		return place[part] ?? parent;
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
		const found = rest === '' ? m.end : JSON.stringify(rest);
		throw new JsonFault(start, fillMessage(m.found, { found, expected }));
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
		if (text[offset] === '\\') return fail(m.escape);
		if (text[offset] !== '"') return fail(m.closingQuote);
		offset += 1;
		return JSON.parse(text.slice(start, offset)) as string;
	};
	const object = (parts: Place['parts'], depth: number) => {
		if (text[offset] === '}') return void (offset += 1);
		do {
			const start = offset;
			const name = string(m.name);
			if (parts.has(name)) {
				throw new JsonFault(start, fillMessage(m.twice, { field: JSON.stringify(name) }));
			}
			if (BUILT_IN.includes(name)) {
				throw new JsonFault(start, fillMessage(m.builtIn, { field: JSON.stringify(name) }));
			}
			mark(':', m.colon);
			parts.set(name, { ...value(depth), name: start });
		} while (mark(',}', fillMessage(m.commaOrBrace, { brace: '}' })) === ',');
	};
	const list = (parts: Place['parts'], depth: number) => {
		if (text[offset] === ']') return void (offset += 1);
		let index = 0;
		do parts.set(String(index++), value(depth));
		while (mark(',]', m.commaOrBracket) === ',');
	};
	const value = (depth: number): Place => {
		if (depth > DEEPEST) throw new JsonFault(offset, fillMessage(m.tooDeep, { levels: DEEPEST }));
		const place: Place = { value: offset, parts: new Map() };
		const first = text[offset] ?? '';
		if (first === '"') string(m.text);
		else if (first === '{' || first === '[') {
			offset += 1;
			take(BLANK);
			if (first === '{') object(place.parts, depth + 1);
			else list(place.parts, depth + 1);
		} else if (take(SCALAR) === '') fail(m.value);
		return place;
	};
	take(BLANK);
	const whole = value(0);
	take(BLANK);
	if (offset < text.length) fail(m.end);
	return new JsonPlaces(whole);
}
