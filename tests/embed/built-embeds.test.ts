import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFile, builtFiles, builtPage, ROOT } from '../support/build';
import { named, rawText } from '../support/markup';

/** The most that an embed loads before a reader touches it, in compressed bytes, with the font. */
const MOST = 50_000;

const pages = builtFiles.filter((file) => /^embed\/.+\/index\.html$/.test(file));
const font = builtFile(`${ROOT}embed/sans.woff2`).length;

describe('build/embed', () => {
	it('has every chart and step, and pinned embeds', () => {
		expect(pages.filter((file) => !file.includes('@')).length).toBeGreaterThanOrEqual(45);
		expect(pages.some((file) => file.startsWith('embed/toll/@'))).toBe(true);
	});

	it.each(pages)('has a light page without external scripts or style sheets: %s', (file) => {
		const page = builtPage(ROOT + file);
		expect(gzipSync(builtFile(ROOT + file), { level: 9 }).length + font).toBeLessThanOrEqual(MOST);
		const loads = named(page, 'script', 'link').filter(
			({ attributes: { src, rel = '' } }) => src ?? ['stylesheet', 'modulepreload'].includes(rel)
		);
		expect(loads).toEqual([]);
	});

	const scriptsOf = (file = '') =>
		named(builtPage(ROOT + file), 'script')
			.filter(({ attributes }) => Object.keys(attributes).length === 0)
			.map(rawText);
	const expected = scriptsOf(pages[0]);

	// The headers list their hashes.
	it.each(pages)('has the same two inline scripts in each page: %s', (file) => {
		expect(expected).toHaveLength(2);
		expect(scriptsOf(file)).toEqual(expected);
	});
});
