import type { FontFile, StoryFont } from './font-types';

/** Letters that are taken from one file of a font. */
export interface FontPart {
	file: FontFile;
	letters: string;
}

/** Whether a file is the first one of a font, which has all letters that no other file has. */
export const isFirst = ({ files }: StoryFont, { subset }: FontFile): boolean =>
	files[0]?.subset === subset;

/** Letters as the value of `unicode-range`, in the order of their code points: `U+391-3A1,U+3A3`. */
export function unicodeRange(letters: string): string {
	const codes = [...new Set(letters)]
		.map((letter) => letter.codePointAt(0) ?? 0)
		.sort((a, b) => a - b);
	const ranges: { first: number; last: number }[] = [];
	for (const code of codes) {
		const range = ranges.at(-1);
		if (range && range.last + 1 === code) range.last = code;
		else ranges.push({ first: code, last: code });
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return ranges
		.map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
		.join(',');
}

/**
 * Divides letters among the files of a font, since packages publish a font in several files. A file
 * without any of them is left out.
 */
export function fontParts({ files: [first, ...others] }: StoryFont, letters: string): FontPart[] {
	const all = Array.from(letters);
	const more = others
		.map((file) => ({
			file,
			letters: all.filter((letter) => file.letters.includes(letter)).join('')
		}))
		.filter((part) => part.letters);
	const taken = more.map((part) => part.letters).join('');
	const rest = all.filter((letter) => !taken.includes(letter)).join('');
	return [...(first && rest ? [{ file: first, letters: rest }] : []), ...more];
}
