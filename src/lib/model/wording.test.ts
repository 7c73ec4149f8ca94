import { describe, expect, it } from 'vitest';
import { bannedWords, countWords, looseNumbers } from './wording';

describe('the words of the copy', () => {
	it('counts words, not punctuation', () => {
		expect(countWords('In July 2022 – 107,583 deaths.')).toBe(5);
		expect(countWords('')).toBe(0);
	});

	it.each([
		['about 98 percent', ['98']],
		['12 months ending July 2022', ['12']],
		['some 2,015 of 107,583', ['2,015', '107,583']],
		['in 2022 and 2023, under T40.4', []],
		['the year 1799', ['1799']],
		['the 1880s, and the 1881s', ['1881']]
	])('finds in “%s” the numbers %j that no figure backs', (text, loose) => {
		expect(looseNumbers([{ text }, { figure: 'count' }])).toEqual(loose);
	});

	it('finds a banned word with its replacement', () => {
		const banned = [[/\bgrey\b/i, 'gray']] as const;
		expect(bannedWords('A Grey dot', banned)).toEqual([{ found: 'Grey', instead: 'gray' }]);
		expect(bannedWords('A greyhound', banned)).toEqual([]);
	});
});
