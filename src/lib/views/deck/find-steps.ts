import { sceneTitle } from '$lib/model/outline';
import type { Step, Story } from '$lib/model/story-types';

/** Normalizes text for comparison: ignores case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The steps that contain every word of a search, in any order, in their finding, slide text, id or
 * scene title. An empty search finds every step.
 * @param names what else the search may mean, such as the name that an abbreviation stands for
 */
export function findSteps(
	steps: readonly Step[],
	story: Pick<Story, 'scenes'>,
	asked: string,
	names: readonly string[] = []
): readonly Step[] {
	const searches = [asked, ...names].map((each) => plain(each).split(/\s+/));
	return steps.filter(({ headline, short, id, scene }) => {
		const text = plain([headline, short, sceneTitle(story, scene), id].join('\n'));
		return searches.some((words) => words.every((word) => text.includes(word)));
	});
}

/** As `findSteps`, but a number finds the step with that number in the talk, from 1. */
export function findStepsOrNumber(
	steps: readonly Step[],
	story: Pick<Story, 'scenes'>,
	asked: string,
	names: readonly string[] = []
): readonly Step[] {
	const text = asked.trim();
	return /^\d+$/.test(text)
		? steps.filter((_, i) => i + 1 === Number(text))
		: findSteps(steps, story, text, names);
}
