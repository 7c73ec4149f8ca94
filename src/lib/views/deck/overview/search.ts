import type { Scene, Step } from '$lib/model/story-types';
import { hasWords } from '../has-words';

/** The steps that match a search; all of them if it is empty. */
export function found(
	steps: readonly Step[],
	scenes: readonly Scene[],
	text: string
): readonly Step[] {
	const titleOf = (step: Step) => scenes.find(({ id }) => id === step.scene)?.title ?? '';
	return steps.filter((step) => hasWords(step, titleOf(step), text));
}
