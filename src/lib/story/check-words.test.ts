import { describe, expect, it } from 'vitest';
import { checkStory } from './check';
import { rightCopy, withCopy, withFigure } from '../../../tests/support/story';

/** What is wrong with the fixture's story after `change` was made to its copy. */
function after(change: (copy: string) => string): string[] {
	return checkStory(withCopy(change(rightCopy)));
}

const long = 'word '.repeat(26).trim();

describe('the check of the words', () => {
	it.each([
		['a bare number in the headline', '> In', '> In 7', /headline has the number 7, expected a/],
		['a bare number in the prose', 'Each', '12 Each', /^toll-year: the prose has the number 12/],
		[
			'a bare number in the short text',
			'**Short:**',
			'**Short:** 98',
			/short text has the number 98/
		],
		['a bare number in the notes', '**Notes:**', '**Notes:** 98.5', /notes has the number 98\.5/],
		[
			'an unknown figure',
			'{count} people',
			'{cuont} people',
			/^toll-year: .* unknown figure \{cuont\}/
		],
		['a banned word', 'people died', 'addicts died', /^toll-year: the headline says “addicts”/],
		[
			'a long prose',
			'Each',
			`${long} ${long} Each`,
			/^toll-year: the prose has \d+ words, .* 25 to 60/
		],
		['a short prose', /Each[^\n]*\n/, 'One.\n', /^toll-year: the prose has 1 words/],
		[
			'a long short text',
			'**Short:**',
			`**Short:** ${long}`,
			/short text has \d+ words, expected 1 to 25/
		],
		['no short text', /\*\*Short.*\n/, '\n', /^toll-year: the short text has 0 words/],
		['no headline', /> In.*\n/, '\n', /^toll-year: it has no headline/],
		['no notes', /\*\*Notes.*/, '\n', /^toll-year: it has no notes/],
		['no standfirst', /\*\*Standfirst.*\n/, '\n', /^story: the standfirst is empty/],
		['no corrections', /\*\*Corrections.*\n/, '\n', /^story: the text on corrections is/],
		['no word of who made it', /\*\*About.*\n/, '\n', /^story: the text on who made it is/],
		['a banned word in a title', 'The toll', 'The users', /^toll: the title says “users”/]
	])('names the step with %s', (_, from, to, message) => {
		expect(after((copy) => copy.replace(from, to))).toEqual([expect.stringMatching(message)]);
	});

	it('names a figure that came to nothing', () => {
		expect(checkStory(withFigure('NaN'))).toContain(
			'toll-year: the figure {count} came to “NaN”, expected a value.'
		);
		expect(checkStory(withFigure(' '))[0]).toMatch(/figure \{count\} came to “ ”/);
	});
});
