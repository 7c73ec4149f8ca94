import { describe, expect, it } from 'vitest';
import { checkLimits } from './check-limits';
import { measureText } from './measure-text';
import { readMainLine } from './reading-time';
import type { StoryLimits } from './story-limits';
import type { Inline, Scene, Step } from './story-types';

const prose: Inline[] = [
	{ text: 'In a year ' },
	{ text: '107,583', strong: true },
	{ text: ' died. That is a lot.' }
];

const step = (id: string, change: Partial<Step> = {}): Step => ({
	id,
	scene: 'toll',
	chart: 'toll',
	state: 'climb',
	subtitle: '',
	alt: '',
	headline: 'In a year many died',
	prose: [prose],
	sources: [],
	claims: [1],
	evidence: '',
	short: '',
	notes: '',
	before: '',
	seconds: 30,
	...(change as object)
});

/** A main step, a detail with two passages in bold, and a main step without a chart. */
const scenes: Scene[] = [
	{
		id: 'toll',
		title: 'How many died?',
		steps: [
			step('toll-year'),
			step('toll-month', { detail: 'toll-year', prose: [prose, prose] }),
			step('toll-words', { words: 'text', chart: undefined })
		]
	}
];
const story = { scenes };

const check = (limits: StoryLimits) => checkLimits(story, limits, (id) => `copy.md:${id.length}:1`);

describe('readMainLine', () => {
	it('counts headlines and titles of scenes, but no details', () => {
		// 3 words of the title, and 5 and 9 of each step.
		expect(readMainLine(story)).toEqual({
			words: 3 + 2 * 14,
			pictures: 1,
			minutes: 1
		});
	});

	it('takes a minute for 200 words, and 8 seconds for a picture', () => {
		const text = [{ text: 'word '.repeat(186) }];
		const told = (steps: number) =>
			readMainLine({
				scenes: [
					{
						id: 'toll',
						title: '',
						steps: Array.from({ length: steps }, (_, i) =>
							step(`toll-${i}`, { prose: [text], headline: 'word '.repeat(14) })
						)
					}
				]
			}).minutes;
		expect([told(1), told(7), told(8)]).toEqual([2, 8, 10]);
	});
});

describe('measureText', () => {
	it('measures each step and the whole', () => {
		const { steps, main, grade } = measureText(story);
		const round = (value: number) => Math.round(value * 10) / 10;
		expect(
			steps.map(({ grade: _, seconds, ...rest }) => ({ ...rest, seconds: round(seconds) }))
		).toEqual([
			{ id: 'toll-year', isDetail: false, words: 9, allWords: 17, bold: 1, seconds: 13.1 },
			{ id: 'toll-month', isDetail: true, words: 18, allWords: 23, bold: 2, seconds: 14.9 },
			{ id: 'toll-words', isDetail: false, words: 9, allWords: 14, bold: 1, seconds: 4.2 }
		]);
		expect(main).toMatchObject({ steps: 2, words: 31, minutes: 1 });
		for (const each of [...steps, main]) expect(each.grade).toBeCloseTo(grade);
	});
});

describe('checkLimits', () => {
	it('accepts a story within its limits, and one without limits', () => {
		const { grade } = measureText(story);
		const exact = { stepBold: 2, stepGrade: grade, grade, mainSteps: 2, mainWords: 31 };
		expect(check({ ...exact, mainMinutes: 1 })).toEqual([]);
		expect(check({})).toEqual([]);
	});

	it.each([
		[
			{ stepBold: 1 },
			'copy.md:10:1: toll-month: the prose has 2 passages in bold, expected at most 1.'
		],
		[{ mainSteps: 1 }, 'copy.md:5:1: story: there are 2 main steps, expected at most 1.'],
		[
			{ mainWords: 30 },
			'copy.md:5:1: story: the main steps have 31 words with headlines and titles of scenes, expected at most 30.'
		],
		[
			{ mainMinutes: 0 },
			'copy.md:5:1: story: reading the main steps takes 1 minute, expected at most 0.'
		],
		[
			{ grade: -9 },
			/^copy\.md:5:1: story: the prose of all steps has the reading grade -?\d(\.\d)?, expected at most -9\.$/
		]
	])('reports what is over %j', (limits, problem) => {
		expect(check(limits)).toEqual([
			typeof problem === 'string' ? problem : expect.stringMatching(problem)
		]);
	});

	it('reports each step that is too hard to read', () => {
		expect(check({ stepGrade: -9 })).toEqual(
			['toll-year', 'toll-month', 'toll-words'].map((id): unknown =>
				expect.stringMatching(
					new RegExp(
						`: ${id}: the prose has the reading grade -?\\d(\\.\\d)?, expected at most -9\\.$`
					)
				)
			)
		);
	});
});
