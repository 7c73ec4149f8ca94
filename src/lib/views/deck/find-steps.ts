import { sceneTitle } from '$lib/model/outline';
import type { Step, Story } from '$lib/model/story-types';
import type { Talk } from './talk.svelte';

/** Normalizes text for comparison: ignores case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The text in which a search looks for a step, besides the title of its scene. */
export const textOf = ({ headline, short, id }: Step): string => [headline, short, id].join('\n');

/**
 * The steps that contain every word of a search, in any order, in their text or scene title. An empty
 * search finds every step.
 * @param names what else the search may mean, such as the name that an abbreviation stands for
 * @param textIn the text of a step
 */
export function findSteps(
	steps: readonly Step[],
	story: Pick<Story, 'scenes'>,
	asked: string,
	names: readonly string[] = [],
	textIn = textOf
): readonly Step[] {
	const searches = [asked, ...names].map((each) => plain(each).split(/\s+/));
	return steps.filter((step) => {
		const text = plain(`${sceneTitle(story, step.scene)}\n${textIn(step)}`);
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
