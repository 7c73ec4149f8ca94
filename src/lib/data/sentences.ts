import m from '$messages/formats.json';

/** Sentences one after another, as one text. A sentence that is empty or missing is left out. */
export const sentences = (...parts: readonly (string | null | undefined)[]): string =>
	parts.filter(Boolean).join(m.betweenSentences);
