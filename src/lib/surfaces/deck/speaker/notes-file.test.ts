import { describe, expect, it } from 'vitest';
import { notesFile, notesIn } from './notes-file';

const problem = (data: unknown) => notesIn(JSON.stringify(data), 'my.json').problem;
const BEFORE = '“my.json” was not imported, and your notes are as they were: ';

describe('a file of notes', () => {
	it('comes back as it went out', () => {
		const notes = { 'toll-climb': 'Slow.\n\n“Wait” – ½ 🙂', 'since-help': '<b>&</b>' };
		expect(notesIn(notesFile(notes), 'my.json')).toEqual({ notes });
	});

	it('may begin with a byte order mark', () => {
		expect(notesIn(`\uFEFF${notesFile({})}`, 'my.json')).toEqual({ notes: {} });
	});

	it.each([
		[null, 'the whole file is null, where an object was expected.'],
		[42, 'the whole file is 42, where an object was expected.'],
		[[], '“upstream” is missing, where the word "notes" was expected.'],
		[{ upstream: 'steps' }, '“upstream” is "steps", where the word "notes" was expected.'],
		[
			{ upstream: 'notes' },
			'“notes” is missing, where an object with a text for each step’s id was expected.'
		],
		[
			{ upstream: 'notes', notes: 'none' },
			'“notes” is "none", where an object with a text for each step’s id was expected.'
		],
		[
			{ upstream: 'notes', notes: { 'toll-climb': 7 } },
			'“notes.toll-climb” is 7, where a text was expected.'
		],
		[
			{ upstream: 'notes', notes: ['a text'] },
			'“notes.0” is "0", where the id of a step was expected.'
		]
	])('that holds %j is refused in one sentence', (data, sentence) => {
		expect(problem(data)).toBe(BEFORE + sentence);
	});

	it('that is no JSON is refused in one sentence', () => {
		expect(notesIn('My notes', 'my.json').problem).toMatch(
			/^“my\.json” was not imported.*: a file of exported notes is JSON, and this is not \(.+\)\.$/
		);
	});

	it('is not repeated at length where it is wrong', () => {
		expect(problem({ upstream: 'x'.repeat(5000) })?.length).toBeLessThan(200);
	});
});
