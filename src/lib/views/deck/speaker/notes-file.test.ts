import { describe, expect, it } from 'vitest';
import { notesFile, notesIn } from './notes-file';

const SLUG = 'thestory';
const BEFORE = '“my.json” was not imported, and your notes are unchanged: ';

describe('a file of notes', () => {
	it('survives an export and an import, with the times and own slides that there are', () => {
		const notes = { 'toll-climb': 'Slow.\n\n“Wait” – ½ 🙂', 'since-help': '<b>&</b>' };
		expect(notesIn(notesFile(notes, SLUG), 'my.json', SLUG)).toEqual({ notes });
		const times = { 'toll-climb': 41, 'toll-blip': 7 };
		const slides = [{ id: 'own-1', kind: 'text' as const, title: 'Ask', lines: ['One'] }];
		const text = notesFile(notes, SLUG, times, slides);
		expect(notesIn(text, 'my.json', SLUG)).toEqual({ notes, times, slides });
	});

	it('may start with a byte order mark', () => {
		expect(notesIn(`\uFEFF${notesFile({}, SLUG)}`, 'my.json', SLUG)).toEqual({ notes: {} });
	});

	const FILE = 'a file that was exported here';

	it.each([
		['null', `line 1, column 1: found null, expected ${FILE}.`],
		['[]', `line 1, column 1: found no field "thestory", expected ${FILE} (more problems: 1).`],
		[
			'{"thestory": "steps", "notes": {}}',
			'line 1, column 14: found "steps" in "thestory", expected the word "notes".'
		],
		['{\n"thestory": "notes"\n}', `line 1, column 1: found no field "notes", expected ${FILE}.`],
		[
			'{"thestory": "notes", "notes": "none"}',
			'line 1, column 32: found "none" in "notes", expected an object with text for each step’s id.'
		],
		[
			'{"thestory": "notes", "notes": {\n"toll-climb": 7}}',
			'line 2, column 15: found 7 in "toll-climb", expected text.'
		],
		[
			'{"thestory": "notes", "notes": {"Toll": "a text"}}',
			'line 1, column 33: found "Toll", expected the id of a step.'
		],
		[
			'{"thestory": "notes", "notes": {}, "slides": {}}',
			'line 1, column 46: found {} in "slides", expected a list of at most 100 slides.'
		],
		[
			'{"thestory": "notes", "notes": {}, "slides": [\n{"id": "toll-climb"}]}',
			'line 2, column 1: found {"id":"toll-climb"} in "slides", expected a slide that was exported here, with texts of at most 2,000 characters and no SVG picture.'
		],
		[
			'{"thestory": "notes',
			'line 1, column 20: found the end of the file, expected a quotation mark that closes the text.'
		],
		['', 'line 1, column 1: found the end of the file, expected a value.'],
		[
			'{"thestory": "notes", "notes": {"a-b": "first", "a-b": "second"}}',
			'line 1, column 49: found the field "a-b" twice, expected it once.'
		],
		[
			'{"thestory": "notes", "notes": {}, "times": {"toll-climb": "41"}}',
			'line 1, column 60: found "41" in "toll-climb", expected a number of seconds.'
		],
		[
			'{"thestory": "notes", "notes": {}, "times": 41}',
			'line 1, column 45: found 41 in "times", expected an object with seconds for each step’s id.'
		],
		[
			'{"thestory": "notes", "notes": {"__proto__": "mine"}}',
			'line 1, column 33: found the field "__proto__", expected another name.'
		]
	])('is rejected with a one-sentence error if it contains %j', (text, sentence) => {
		expect(notesIn(text, 'my.json', SLUG).problem).toBe(BEFORE + sentence);
	});

	it('is not quoted at length in an error message', () => {
		const text = JSON.stringify({ thestory: 'x'.repeat(5000), notes: {} });
		expect(notesIn(text, 'my.json', SLUG).problem?.length).toBeLessThan(200);
	});

	it('may be as large as browser storage allows', () => {
		// Chromium stores at most 10 MiB for a site, which is 5,242,880 characters, and other browsers
		// half of it. Each repetition is seven characters of JSON, six of them in escapes.
		const notes = { 'toll-climb': '\\" \n'.repeat(750_000) };
		expect(notesIn(notesFile(notes, SLUG), 'my.json', SLUG)).toEqual({ notes });
	});
});
