import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords } from './wording';

/** The point after an initial or a title, which ends no sentence. */
const ABBREVIATIONS = /(?<=\b(?:[A-Z]|Dr|Mr|Mrs|Ms|Rep|Sen|St))\.(?=[A-Z]\.|\s)/g;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The number of sentences in a paragraph. */
const countSentences = (paragraph: string): number =>
	[...segmenter.segment(paragraph.replace(ABBREVIATIONS, ''))].filter(({ segment }) =>
		/[\p{L}\p{N}]/u.test(segment)
	).length;

/** A number counts as one syllable, since readers see it at a glance. */
const countSyllables = (word: string): number => Math.max(1, syllable(word));

/**
 * The reading grade of a text in English by the Flesch-Kincaid formula: the school year, in the United
 * States, of those who can read it. A text without words has the grade 0.
 */
export function gradeLevel(paragraphs: readonly string[]): number {
	const words = paragraphs
		.flatMap((paragraph) => paragraph.split(/\s+/))
		.filter((word) => countWords(word) > 0);
	if (words.length === 0) return 0;
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	return fleschKincaid({
		sentence: sum(paragraphs.map(countSentences)),
		word: words.length,
		syllable: sum(words.map(countSyllables))
	});
}
