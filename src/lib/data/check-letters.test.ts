import { expect, it } from 'vitest';
import { checkLetters, lettersLacked, lettersNotDrawn, letterWords } from './check-letters';
import { ARROWS } from './letters';

const expected =
	', which Newsreader and Public Sans lack, expected one that both fonts have, or other “fonts” in the theme of story.config.ts.';

it('names each letter that the fonts lack, where it is first', () => {
	const text = 'Boats\nin Łódź,\tЖук of Жук 𝄞';
	expect(checkLetters({ path: 'copy.md', text })).toEqual([
		`copy.md:2:10: found the letter “Ж” (U+0416)${expected}`,
		`copy.md:2:11: found the letter “у” (U+0443)${expected}`,
		`copy.md:2:12: found the letter “к” (U+043A)${expected}`,
		`copy.md:2:21: found the letter “𝄞” (U+1D11E)${expected}`
	]);
});

it('accepts the letters of the locale, signs and line breaks', () => {
	expect(checkLetters({ path: 'copy.md', text: 'Doña “Ñ” – 2 ×\r\n\t' })).toEqual([]);
});

it('accepts arrows only where they may be, as a picture has no font of the system', () => {
	expect(checkLetters({ path: 'words.json', text: '←↑→↓' }, ARROWS)).toEqual([]);
	expect(lettersLacked('a → b')).toEqual(['→']);
});

it('finds drawn letters that are in no file of the story, and so in no font of the build', () => {
	expect([lettersLacked('ő'), lettersNotDrawn('ő')]).toEqual([[], ['ő']]);
	expect(letterWords('ő')).toBe(
		'found the letter “ő” (U+0151), which no file of the story has, so that its fonts leave it out, expected one from a file'
	);
});
