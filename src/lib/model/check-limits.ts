import { counted } from '../data/counted';
import type { Copy } from './copy';
import { measureText } from './measure-text';
import type { StoryLimits } from './story-limits';
import type { Story } from './story-types';

/** A sentence if a value is over its limit. */
function over(
	value: number,
	limit: number | undefined,
	sentence: (value: string, limit: string) => string
): string[] {
	if (limit === undefined || value <= limit) return [];
	// Rounded up, so that a value just over its limit does not look equal to it.
	const shown = Math.ceil(value * 10) / 10;
	return [sentence(shown.toLocaleString('en'), limit.toLocaleString('en'))];
}

/**
 * Checks a story against the limits that it sets, but for the words of a step, which `checkWords`
 * counts. Each problem is one sentence.
 */
export function checkLimits(
	story: Pick<Story, 'scenes'>,
	limits: StoryLimits,
	at: Copy['at']
): string[] {
	const { steps, main, grade } = measureText(story);
	const whole = `${at('story')}: story`;
	return [
		...steps.flatMap((step) => {
			const place = `${at(step.id)}: ${step.id}`;
			return [
				...over(
					step.bold,
					limits.stepBold,
					(bold, most) =>
						`${place}: the prose has ${counted(bold, 'passage')} in bold, expected at most ${most}.`
				),
				...over(
					step.grade,
					limits.stepGrade,
					(level, most) =>
						`${place}: the prose has the reading grade ${level}, expected at most ${most}.`
				)
			];
		}),
		...over(
			grade,
			limits.grade,
			(level, most) =>
				`${whole}: the prose of all steps has the reading grade ${level}, expected at most ${most}.`
		),
		...over(
			main.steps,
			limits.mainSteps,
			(count, most) =>
				`${whole}: there ${count === '1' ? 'is' : 'are'} ${counted(count, 'main step')}, expected at most ${most}.`
		),
		...over(
			main.words,
			limits.mainWords,
			(words, most) =>
				`${whole}: the main steps have ${counted(words, 'word')} with headlines and titles of scenes, expected at most ${most}.`
		),
		...over(
			main.minutes,
			limits.mainMinutes,
			(minutes, most) =>
				`${whole}: reading the main steps takes ${counted(minutes, 'minute')}, expected at most ${most}.`
		)
	];
}
