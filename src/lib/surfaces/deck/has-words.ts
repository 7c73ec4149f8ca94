import type { Step } from '$lib/story/types';

/** Words as they are compared: without case or accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Whether every word of a search, in any order, occurs in a step's finding, its short text, its id
 * or the title of its scene. Without words every step is found.
 */
export function hasWords({ headline, short, id }: Step, title: string, asked: string): boolean {
	const said = plain([headline, short, title, id].join('\n'));
	return plain(asked)
		.split(/\s+/)
		.every((word) => said.includes(word));
}
