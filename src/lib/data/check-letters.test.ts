import { expect, it } from 'vitest';
import { checkLetters, lettersLacked } from './check-letters';
import { ARROWS, LETTERS } from './letters';

const expected =
	', which the fonts lack, expected one of ASCII or of “letters” in the formats.json of the locale.';

it('names each letter that the fonts lack, where it is first', () => {
	const text = 'Boats\nin Łódź,\tof Łódź 𝄞';
	expect(checkLetters({ path: 'copy.md', text })).toEqual([
		`copy.md:2:4: found the letter “Ł” (U+0141)${expected}`,
		`copy.md:2:7: found the letter “ź” (U+017A)${expected}`,
		`copy.md:2:18: found the letter “𝄞” (U+1D11E)${expected}`
	]);
});

it('accepts the letters of the locale, signs and line breaks', () => {
	expect(checkLetters({ path: 'copy.md', text: 'Doña “Ñ” – 2 ×\r\n\t' })).toEqual([]);
});

it('accepts arrows only where they may be, as a picture has no font of the system', () => {
	expect(checkLetters({ path: 'words.json', text: '←↑→↓' }, LETTERS + ARROWS)).toEqual([]);
	expect(lettersLacked('a → b')).toEqual(['→']);
});
