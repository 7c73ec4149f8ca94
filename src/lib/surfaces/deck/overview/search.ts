import type { Scene, Step } from '$lib/story/types';

/** Words as they are compared: without case or accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The steps in whose finding, short text, scene or id every word of a search occurs; all of them
 * where it has none.
 */
export function found(
	steps: readonly Step[],
	scenes: readonly Scene[],
	text: string
): readonly Step[] {
	const words = plain(text).split(/\s+/);
	return steps.filter(({ headline, short, scene, id }) => {
		const title = scenes.find((each) => each.id === scene)?.title ?? '';
		const said = plain([headline, short, title, id].join('\n'));
		return words.every((word) => said.includes(word));
	});
}
