import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkJson } from '$lib/data/check-json';
import { placeAt } from '$lib/data/input-error';
import { JsonFault, jsonPlaces } from '$lib/data/json-places';
import { mergeNotes } from '$lib/views/deck/speaker/merge-notes';
import { notesFile, notesIn } from '$lib/views/deck/speaker/notes-file';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const json = fc
	.tuple(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', ' \r\n'))
	.map(([value, indent]) => JSON.stringify(value, null, indent));
/** JSON with a few characters removed, inserted or replaced. */
const damaged = fc
	.tuple(
		json,
		fc.nat(),
		fc.nat(3),
		fc.string({ unit: fc.constantFrom(...Array.from('{}[]:,"\\0-.eu\u0007\n tn')), maxLength: 3 })
	)
	.map(([text, at, cut, put]) => {
		const start = at % (text.length + 1);
		return text.slice(0, start) + put + text.slice(start + cut);
	});

function parsed(text: string): unknown {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return undefined;
	}
}

function scanned(text: string): ReturnType<typeof jsonPlaces> | JsonFault {
	try {
		return jsonPlaces(text);
	} catch (error) {
		if (error instanceof JsonFault) return error;
		throw error;
	}
}

describe('jsonPlaces', { timeout: randomTimeout }, () => {
	it('accepts what JSON.parse accepts, except fields that would be lost', () => {
		fc.assert(
			fc.property(fc.oneof(json, damaged, fc.string({ unit: 'binary' })), (text) => {
				const found = scanned(text);
				if (!(found instanceof JsonFault)) expect(parsed(text)).toBeDefined();
				else if (!/^found the field/.test(found.message)) expect(parsed(text)).toBeUndefined();
			}),
			cheapRuns
		);
	});

	it('says what is wrong in one sentence, at a place within the text', () => {
		fc.assert(
			fc.property(damaged, (text) => {
				const found = scanned(text);
				if (!(found instanceof JsonFault)) return;
				expect(found.offset).toBeGreaterThanOrEqual(0);
				expect(found.offset).toBeLessThanOrEqual(text.length);
				expect(found.message).toMatch(/^found .+, expected .+$/);
				const { line, column } = placeAt(text, found.offset);
				const lines = text.split(/\r\n|[\r\n]/);
				expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
			}),
			cheapRuns
		);
	});

	it('finds the place of every value', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const text = JSON.stringify(value, null, '\t');
				const places = scanned(text);
				// A nested field is named `__proto__`.
				if (places instanceof JsonFault) return;
				for (const [name, inner] of Object.entries(value)) {
					const start = JSON.stringify(inner).slice(0, 1);
					expect(text.slice(places.of([name])).startsWith(start)).toBe(true);
					expect(text.slice(places.of([name], 'name')).startsWith(JSON.stringify(name))).toBe(true);
				}
			}),
			cheapRuns
		);
	});

	it('rejects deep nesting instead of exhausting the stack', () => {
		const { faults } = checkJson('['.repeat(100_000), v.unknown());
		expect(faults).toEqual([
			{ offset: 101, what: 'found values in more than 100 levels, expected fewer' }
		]);
	});
});

describe('a notes file', { timeout: randomTimeout }, () => {
	const word = fc.string({
		unit: fc.constantFrom(...Array.from('abz09')),
		minLength: 1,
		maxLength: 5
	});
	const id = fc.oneof(
		fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join('-')),
		fc.constantFrom('toll-climb', 'to-string', 'constructor-x')
	);
	const note = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'a\n\nb', ' ', '\r\n'));
	const notes = fc.dictionary(id, note);

	it('is imported as it was exported', () => {
		fc.assert(
			fc.property(notes, (mine) => {
				expect(notesIn(notesFile(mine), 'n.json')).toEqual({ notes: mine });
			}),
			cheapRuns
		);
	});

	it('is imported completely, or rejected in one sentence with its place', () => {
		const names = fc.oneof(
			id,
			fc.string(),
			fc.constantFrom('__proto__', 'constructor', 'prototype')
		);
		const near = fc
			.array(fc.tuple(names, fc.oneof(note, fc.jsonValue())))
			.map((entries) => JSON.stringify({ upstream: 'notes', notes: Object.fromEntries(entries) }));
		fc.assert(
			fc.property(fc.oneof(near, json, damaged, fc.string({ unit: 'binary' })), (text) => {
				const read = notesIn(text, 'n.json');
				if (read.problem === undefined) {
					const file = JSON.parse(text) as { notes: Record<string, string> };
					expect(Object.entries(read.notes)).toEqual(Object.entries(file.notes));
				} else {
					expect(read.problem).toMatch(
						/^“n\.json” was not imported.*: line \d+, column \d+: found .+, expected .+\.$/
					);
				}
			}),
			cheapRuns
		);
	});

	it('loses neither an existing note nor an imported one when merged', () => {
		const has = (all: Readonly<Record<string, string>>, [name, text]: [string, string]) =>
			(all[name] ?? '').includes(text.replaceAll('\r\n', '\n').trim());
		fc.assert(
			fc.property(notes, notes, (mine, theirs) => {
				const own = Object.fromEntries(
					Object.entries(mine).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])
				);
				const merged = mergeNotes(own, theirs).notes;
				for (const entry of [...Object.entries(own), ...Object.entries(theirs)]) {
					expect(has(merged, entry)).toBe(true);
				}
				expect(mergeNotes(merged, theirs).notes).toEqual(merged);
			}),
			cheapRuns
		);
	});
});
