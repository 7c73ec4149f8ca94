import { sceneTitle } from '$lib/model/outline';
import type { Step, Story } from '$lib/model/story-types';
import type { Talk } from './talk.svelte';

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

/** As `findSteps` among all steps, but a number finds the main step with that number. */
export function findStepsOrNumber(
	{ numbered, numberedStops }: Pick<Talk, 'numbered' | 'numberedStops'>,
	story: Pick<Story, 'scenes'>,
	asked: string,
	names: readonly string[] = []
): readonly Step[] {
	const text = asked.trim();
	return /^\d+$/.test(text)
		? numberedStops.filter((_, i) => i + 1 === Number(text))
		: findSteps(numbered, story, text, names);
}
