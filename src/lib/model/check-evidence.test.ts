import { describe, expect, it } from 'vitest';
import { assembleStory } from './assemble';
import { checkStory } from './check';
import { parts, rightCopy, withCopy, withStep } from '../../../tests/support/story';

/** The fixture’s copy with a line in the row of the evidence of its step, whose claim holds. */
const copyWith = (line: string) =>
	rightCopy.replace('**Notes:**', `**Evidence:** ${line}\n\n**Notes:**`);

const check = (line: string) => checkStory(withCopy(copyWith(line)));

describe('the line of the evidence', () => {
	it.each([
		'The agency said very many: holds',
		'The agency said {count}: holds',
		'The agency said {count}: no method found',
		'Estimated',
		'Estimated; percentages derived by us'
	])('may be “%s”', (line) => {
		expect(check(line)).toEqual([]);
	});

	it.each([
		['CNN said that very many people died: holds', 'found 7 words before the colon'],
		['Counted by an agency in one year', 'found 7 words without a colon'],
		[': holds', 'found 0 words before the colon'],
		['holds', 'found 0 words before the colon'],
		['CNN said many:', 'found nothing after the colon, expected how the claim came out'],
		['CNN said many: disputed', 'found the verdict “disputed”, expected “holds”'],
		['CNN said 98: holds', 'found the number 98 in the evidence, expected a {figure}'],
		['CNN said {counted}: holds', 'found the unknown figure {counted} in the evidence']
	])('may not be “%s”', (line, message) => {
		expect(check(line)).toEqual([expect.stringContaining(`toll-year: ${message}`)]);
	});

	it('has a verdict only in a step that names the claim', () => {
		const { scenes } = withStep({ claims: [] });
		expect(checkStory({ ...withCopy(copyWith('CNN said many: holds')), scenes })).toEqual([
			expect.stringMatching(/^fixture:\d+:\d+: .* “holds”, expected a claim of the step in/)
		]);
	});

	it('is shown with its figures filled in', () => {
		const { scenes, figures } = parts;
		const { copy } = withCopy(copyWith('The agency said {count}: holds'));
		const story = assembleStory(scenes, copy, figures, () => ({ subtitle: '', alt: '' }));
		expect(story.scenes[0]?.steps[0]?.evidence).toBe('The agency said 107,583: holds');
	});
});
