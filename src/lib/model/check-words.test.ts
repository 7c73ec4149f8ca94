import { describe, expect, it } from 'vitest';
import { checkStory } from './check';
import { parts, rightCopy, withCopy, withFigure } from '../../../tests/support/story';

/** The problems of the fixture's story after `change` to its copy. */
function after(change: (copy: string) => string): string[] {
	return checkStory(withCopy(change(rightCopy)));
}

const long = 'word '.repeat(26).trim();

describe('checkStory (copy)', () => {
	it.each([
		[
			'a bare number in the headline',
			'> In',
			'> In 7',
			/found the number 7 in the headline, expected a/
		],
		[
			'a bare number in the prose',
			'Each',
			'12 Each',
			/^fixture:\d+:\d+: toll-year: found the number 12 in the prose/
		],
		[
			'a bare number in the short text',
			'**Short:**',
			'**Short:** 98',
			/found the number 98 in the short text/
		],
		[
			'a bare number in the notes',
			'**Notes:**',
			'**Notes:** 98.5',
			/found the number 98\.5 in the notes/
		],
		[
			'a link of the prose to a step that does not exist',
			'Each ring',
			'Each [ring](#toll-yaer)',
			/^fixture:23:13: toll-year: found a link to “#toll-yaer” in the prose, expected https:\/\/, http:\/\/ or # with the id of a step\.$/
		],
		[
			'a link of the short text to a step that does not exist',
			'**Short:** There',
			'**Short:** [There](#toll)',
			/^fixture:25:20: toll-year: found a link to “#toll” in the short text, expected/
		],
		[
			'a statement that is false',
			'**Notes:**',
			'**True while:** 2 * count < count\n\n**Notes:**',
			/^fixture:\d+:\d+: toll-year: it is not true that .* \(2 \* count < count\), expected words that hold for these tables\.$/
		],
		[
			'a statement that is none',
			'**Notes:**',
			'**True while:** it rains\n\n**Notes:**',
			/^fixture:\d+:\d+: toll-year: found “it rains”, expected a comparison/
		],
		[
			'an unknown figure',
			'{count} people',
			'{cuont} people',
			/^fixture:\d+:\d+: toll-year: .* unknown figure \{cuont\} in the headline/
		],
		[
			'a banned word',
			'people died',
			'addicts died',
			/^fixture:\d+:\d+: toll-year: found “addicts” in the headline/
		],
		[
			'a long prose',
			'Each',
			`${long} ${long} Each`,
			/^fixture:\d+:\d+: toll-year: the prose has \d+ words, .* 15 to 60/
		],
		[
			'a short prose',
			/Each[^\n]*\n/,
			'One.\n',
			/^fixture:\d+:\d+: toll-year: the prose has 1 word,/
		],
		[
			'a long short text',
			'**Short:**',
			`**Short:** ${long}`,
			/short text has \d+ words, expected 1 to 25/
		],
		[
			'a long headline',
			'> In',
			`> ${long}, in`,
			/^fixture:21:1: toll-year: the headline has \d{3} characters, expected at most 75\.$/
		],
		['no headline', /> In.*\n/, '\n', /^fixture:\d+:\d+: toll-year: it has no headline/],
		[
			'a banned word in a title',
			'The toll',
			'The users',
			/^fixture:\d+:\d+: toll: found “users” in the title/
		]
	])('names the step with %s', (_, from, to, message) => {
		expect(after((copy) => copy.replace(from, to))).toEqual([expect.stringMatching(message)]);
	});

	it('accepts a copy without any labelled part', () => {
		expect(after((copy) => copy.replace(/^\*\*[^*]+:\*\*.*$/gm, ''))).toEqual([]);
	});

	it('takes the limit of the story for the words of a main step, and of a detail', () => {
		const limits = { stepWords: { main: 28, detail: 27 } };
		const [entry] = parts.scenes[0]?.steps ?? [];
		if (!entry) throw new Error('the fixture has no step');
		const scenes = (detail?: string) => [
			{ id: 'toll', steps: [{ ...entry, ...(detail && { detail }) }] }
		];
		expect(checkStory({ ...parts, limits })).toEqual([
			'fixture:23:1: toll-year: the prose has 29 words, expected 15 to 28.'
		]);
		expect(checkStory({ ...parts, limits, scenes: scenes('toll-all') })).toContain(
			'fixture:23:1: toll-year: the prose has 29 words, expected 15 to 27.'
		);
		expect(checkStory({ ...parts, limits: { stepWords: { detail: 27 } } })).toEqual([]);
	});

	it('gives the position of a fault in the copy', () => {
		expect(after((copy) => copy.replace('as they were', 'as 12 were'))).toEqual([
			'fixture:23:132: toll-year: found the number 12 in the prose, expected a {figure} for it.'
		]);
		expect(after((copy) => copy.replace('Wait here', 'Wait {long}'))).toEqual([
			'fixture:27:17: toll-year: found the unknown figure {long} in the notes, expected one that the tables give.'
		]);
	});

	it('names a figure without a value', () => {
		expect(checkStory(withFigure('NaN'))).toContain(
			'fixture:21:13: toll-year: the figure {count} came to “NaN”, expected a value.'
		);
		expect(checkStory(withFigure(' '))[0]).toMatch(/figure \{count\} came to “ ”/);
	});
});
