import { describe, expect, it } from 'vitest';
import { fontParts, unicodeRange } from './font-parts';
import type { StoryFont } from './font-types';

const file = (subset: string, letters: string) => ({ subset, path: `${subset}.woff2`, letters });

const font: StoryFont = {
	package: '@fontsource-variable/any',
	id: 'any',
	family: 'Any',
	serif: true,
	files: [file('latin', ''), file('greek', 'αβγΩ'), file('cyrillic', 'ж')],
	width: 1
};

describe('unicodeRange', () => {
	it.each([
		['', ''],
		['a', 'U+61'],
		['γαβ', 'U+3B1-3B3'],
		['αα𝄞', 'U+3B1,U+1D11E']
	])('writes %o as %o', (letters, range) => {
		expect(unicodeRange(letters)).toBe(range);
	});
});

describe('fontParts', () => {
	const parts = (letters: string) =>
		fontParts(font, letters).map(({ file, letters }) => [file.subset, letters]);

	it('takes each letter from one file, and those of no other file from the first', () => {
		expect(parts('a γ→α')).toEqual([
			['latin', 'a →'],
			['greek', 'γα']
		]);
	});

	it('leaves out files without any of the letters', () => {
		expect([parts('ab'), parts('ж'), parts('')]).toEqual([
			[['latin', 'ab']],
			[['cyrillic', 'ж']],
			[]
		]);
	});
});
