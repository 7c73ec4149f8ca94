import { describe, expect, it } from 'vitest';
import { checkStory } from './check';
import {
	parts,
	rightCopy,
	withClaim,
	withCopy,
	withDescription,
	withStep,
	withWords
} from '../../../tests/support/story';

/** The problems of the fixture's story after `change` to its copy. */
function after(change: (copy: string) => string): string[] {
	return checkStory(withCopy(change(rightCopy)));
}

describe('checkStory', () => {
	it('accepts a valid story', () => {
		expect(checkStory(parts)).toEqual([]);
	});

	it.each([
		['an unknown chart', { chart: 'tol' }, /^toll-year: there is no chart “tol”; .* has toll\.$/],
		['an unknown state', { state: 'clim' }, /^toll-year: .* “clim”; it accepts climb, counted\.$/],
		['a state from the prototype', { state: 'toString' }, /^toll-year: .* no state “toString”/],
		['no source', { sources: [] }, /^toll-year: no source/],
		['an unknown source', { sources: ['nobody'] }, /^toll-year: the source “nobody” is not in/],
		['an unknown claim', { claims: [99] }, /^toll-year: claim 99 is not in data\/claims\.json/],
		['no time', { seconds: 0 }, /^toll-year: seconds is 0, expected a positive number/],
		['a time that is no number', { seconds: NaN }, /^toll-year: seconds is NaN/]
	] as const)('names the step with %s', (_, change, message) => {
		const problems = checkStory(withStep(change));
		expect(problems).toEqual([expect.stringMatching(message)]);
	});

	it.each([
		['a text for its sources', { sources: 'one' }, 'sources is "one", expected a list of ids'],
		['sources left out', { sources: undefined }, 'no source, expected at least one'],
		[
			'an unknown field',
			{ claim: 1 },
			'found the unknown field “claim”, expected some of id, chart, state, words, seconds, sources, claims, detail, card'
		],
		['a time as text', { seconds: '20' }, 'seconds is "20", expected a positive number'],
		[
			'unknown words',
			{ chart: undefined, words: 'tekst' },
			'found “tekst” as words, expected a chart with its state, or “text” or “help” as words'
		],
		[
			'neither chart nor words',
			{ chart: undefined },
			'found no chart, expected a chart with its state, or “text” or “help” as words'
		]
	])('names the step with %s, which types would refuse', (_, change, what) => {
		expect(checkStory(withStep(change as object))).toEqual([`toll-year: ${what}.`]);
	});

	it('accepts a step that shows words', () => {
		expect(checkStory(withWords())).toEqual([]);
	});

	it('names a step without copy, and copy without a step', () => {
		expect(checkStory(withStep({ id: 'toll-month' }))).toEqual([
			'toll-month: the step has no copy under the scene toll.',
			'fixture:19:1: toll-year: the copy has a step that the scene toll does not.'
		]);
		expect(checkStory({ ...parts, scenes: [] })).toEqual([
			'fixture:17:1: toll: the copy has a scene that the story does not.'
		]);
	});

	it('names a malformed id and a duplicate id', () => {
		const renamed = withCopy(rightCopy.replace('toll-year', 'year'));
		const [scene] = withStep({ id: 'year' }).scenes;
		expect(checkStory({ ...renamed, scenes: scene ? [scene] : [] })).toEqual([
			'year: the id is malformed, expected toll-<what> with lower-case letters from a to z, digits and hyphens only.'
		]);
		const twice = parts.scenes.map(({ id, steps }) => ({ id, steps: [...steps, ...steps] }));
		expect(checkStory({ ...parts, scenes: twice })).toEqual([
			'toll-year: the id is used twice, expected once.'
		]);
		const again = rightCopy.slice(rightCopy.indexOf('## toll-year'));
		expect(after((copy) => `${copy}\n${again}`)).toEqual([
			'fixture:19:1: toll-year: the copy has the id twice, expected once.'
		]);
	});

	it.each([
		['missing', () => '', /is missing/],
		['short', () => 'Deaths rose.', /has 12 characters, expected at least 80/],
		[
			'broken',
			() => {
				throw new Error('no July');
			},
			/cannot be made: no July/
		]
	])('names the step whose alternative text is %s', (_, describeChart, message) => {
		const problems = checkStory(withDescription(describeChart));
		expect(problems).toEqual([expect.stringMatching(message)]);
		expect(problems[0]).toMatch(/^toll-year: the alternative text of toll in the state climb/);
	});

	it('names a claim with an unknown figure', () => {
		expect(checkStory(withClaim({ finding: 'It was {cuont}.' }))).toEqual([
			'claim 1: found the unknown figure {cuont} in the text, expected one that the tables give.'
		]);
	});

	it('names a claim without a speaker', () => {
		expect(checkStory(withClaim({ speaker: ' ' }))).toEqual([
			'toll-year: claim 1 has no speaker, expected who said it.'
		]);
	});
});
