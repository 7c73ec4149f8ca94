import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import unicode from '@fontsource-variable/public-sans/unicode.json';
import { describe, expect, it } from 'vitest';
import { ARROWS, LETTERS } from '$lib/data/letters';

/** The most that both fonts of a page may weigh, in bytes. */
const MOST = 42_000;

const files = (ending: string) =>
	readdirSync('build', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => join('build', file));

const ranges = unicode.latin.split(',').map((range) => {
	const [first = '', last = first] = range.slice(2).split('-');
	return [parseInt(first, 16), parseInt(last, 16)] as const;
});
/** Whether the published font is meant to have a character. */
const isPublished = (letter: string) =>
	ranges.some(([first, last]) => {
		const code = letter.codePointAt(0) ?? 0;
		return code >= Math.max(first, 32) && code <= last;
	});

describe('the fonts of the pages', () => {
	it('have each character of the site that the published fonts have', () => {
		const missing = new Map<string, string>();
		for (const file of files('.html')) {
			for (const letter of new Set(readFileSync(file, 'utf8'))) {
				// Markup and code have all of ASCII.
				if (letter > '~' && isPublished(letter) && !(LETTERS + ARROWS).includes(letter))
					missing.set(letter, file);
			}
		}
		expect([...missing]).toEqual([]);
	});

	it(`weigh at most ${MOST / 1000} kB together`, () => {
		const fonts = files('.woff2').filter((file) => file.includes('_app'));
		expect(fonts).toHaveLength(2);
		const bytes = fonts.reduce((sum, file) => sum + statSync(file).size, 0);
		expect(bytes).toBeLessThanOrEqual(MOST);
	});
});
