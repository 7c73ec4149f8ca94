/** Counts groups of vowels, less a silent final e. This is fair for a whole text, not for each word. */
function countSyllables(word: string): number {
	const groups = word.toLowerCase().replace(/(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiousxz]es)$/, '');
	return Math.max(1, groups.match(/[aeiouy]+/g)?.length ?? 1);
}

/**
 * The Flesch-Kincaid grade of a text: 0.39 words per sentence + 11.8 syllables per word - 15.59
 * (Kincaid et al., 1975). Numbers count as one word of one syllable, since they are not read out.
 */
export function gradeLevel(text: string): number {
	const spoken = text
		.replace(/\b([A-Z]|Rep|Sen)\.(?=[A-Z]\.|\s)/g, '$1')
		.replace(/(\d)[.,](\d)/g, '$1$2');
	const sentences = spoken.split(/[.?!](?:\s|$)/).filter((sentence) => /\w/.test(sentence)).length;
	const words = spoken.split(/[\s-]+/).filter((word) => /\w/.test(word));
	const syllables = words.reduce(
		(sum, word) => sum + countSyllables(word.replace(/[^A-Za-z]/g, '')),
		0
	);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
