/** Normalizes a name for comparison: ignores case, accents, spaces and punctuation. */
export const plainName = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
