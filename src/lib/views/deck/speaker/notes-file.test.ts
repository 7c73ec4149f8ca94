import { describe, expect, it } from 'vitest';
import { notesFile, notesIn } from './notes-file';

const BEFORE = '“my.json” was not imported, and your notes are as they were: ';

describe('a file of notes', () => {
	it('survives an export and an import', () => {
		const notes = { 'toll-climb': 'Slow.\n\n“Wait” – ½ 🙂', 'since-help': '<b>&</b>' };
		expect(notesIn(notesFile(notes), 'my.json')).toEqual({ notes });
	});

	it('may start with a byte order mark', () => {
		expect(notesIn(`\uFEFF${notesFile({})}`, 'my.json')).toEqual({ notes: {} });
	});

	const FILE = 'a file that was exported here';

	it.each([
		['null', `line 1, column 1: found null, expected ${FILE}.`],
		['42', `line 1, column 1: found 42, expected ${FILE}.`],
		['[]', `line 1, column 1: found no field "upstream", expected ${FILE} (and 1 more).`],
		[
			'{"upstream": "steps", "notes": {}}',
			'line 1, column 14: found "steps" in "upstream", expected the word "notes".'
		],
		['{\n"upstream": "notes"\n}', `line 1, column 1: found no field "notes", expected ${FILE}.`],
		[
			'{"upstream": "notes", "notes": "none"}',
			'line 1, column 32: found "none" in "notes", expected an object with a text for each step’s id.'
		],
		[
			'{"upstream": "notes", "notes": {\n"toll-climb": 7}}',
			'line 2, column 15: found 7 in "toll-climb", expected a text.'
		],
		[
			'{"upstream": "notes", "notes": {"Toll": "a text"}}',
			'line 1, column 33: found "Toll" in "Toll", expected the id of a step.'
		],
		['My notes', 'line 1, column 1: found "My", expected a value.'],
		[
			'{"upstream": "notes",}',
			'line 1, column 22: found "}", expected the name of a field in quotation marks.'
		],
		[
			'{"upstream": "notes',
			'line 1, column 20: found the end of the file, expected a quotation mark that closes the text.'
		],
		['<!doctype html>', 'line 1, column 1: found "<", expected a value.'],
		['', 'line 1, column 1: found the end of the file, expected a value.'],
		[
			'{"upstream": "notes", "notes": {"a-b": "first", "a-b": "second"}}',
			'line 1, column 49: found the field "a-b" twice, expected it once.'
		],
		[
			'{"upstream": "notes", "notes": {"__proto__": "mine"}}',
			'line 1, column 33: found the field "__proto__", expected another name.'
		]
	])('that contains %j is rejected in one sentence', (text, sentence) => {
		expect(notesIn(text, 'my.json').problem).toBe(BEFORE + sentence);
	});

	it('is not quoted at length in an error message', () => {
		const text = JSON.stringify({ upstream: 'x'.repeat(5000), notes: {} });
		expect(notesIn(text, 'my.json').problem?.length).toBeLessThan(200);
	});

	it('may be as large as browser storage allows', () => {
		const notes = { 'toll-climb': '\\" \n'.repeat(400_000) };
		expect(notesIn(notesFile(notes), 'my.json')).toEqual({ notes });
	});
});
