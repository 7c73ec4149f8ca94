import type { Step } from '$lib/model/story-types';

/** Normalizes text for comparison: ignores case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Whether a step contains every word of a search, in any order, in its finding, slide text, id or
 * scene title. An empty search matches every step.
 */
export function hasWords({ headline, short, id }: Step, title: string, asked: string): boolean {
	const words = plain([headline, short, title, id].join('\n'));
	return plain(asked)
		.split(/\s+/)
		.every((word) => words.includes(word));
}
