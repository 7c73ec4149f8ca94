import type { Step } from '$lib/model/story-types';
import { hasWords } from '../has-words';

/** A step and its number in a talk. */
export interface Found {
	/** From 1. */
	number: number;
	step: Step;
}

/**
 * The steps that match a search by number or by words; all of them if it is empty.
 * @param titleOf the title of a step's scene
 */
export function findSteps(
	steps: readonly Step[],
	titleOf: (step: Step) => string,
	asked: string
): Found[] {
	const all = steps.map((step, i) => ({ number: i + 1, step }));
	const text = asked.trim();
	if (/^\d+$/.test(text)) return all.filter(({ number }) => number === Number(text));
	return all.filter(({ step }) => hasWords(step, titleOf(step), text));
}
