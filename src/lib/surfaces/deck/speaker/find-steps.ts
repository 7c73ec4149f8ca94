import type { Step } from '$lib/story/types';

/** A step in its place in a talk. */
export interface Found {
	/** From 1. */
	number: number;
	step: Step;
}

/** Words as they are compared: without case and accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The steps that somebody looks for: by their number, or by words of their finding, their id or the
 * title of their scene, in any order. All of them where nothing is asked.
 * @param titleOf the title of a step's scene
 */
export function findSteps(
	steps: readonly Step[],
	titleOf: (step: Step) => string,
	asked: string
): Found[] {
	const all = steps.map((step, i) => ({ number: i + 1, step }));
	const text = plain(asked).trim();
	if (/^\d+$/.test(text)) return all.filter(({ number }) => number === Number(text));
	const words = text.split(/\s+/);
	return all.filter(({ step }) => {
		const own = plain(`${step.headline} ${step.id} ${titleOf(step)}`);
		return words.every((word) => own.includes(word));
	});
}
