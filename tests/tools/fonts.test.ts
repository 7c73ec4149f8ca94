import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFontPackage } from '../../tools/fonts/font-package.mjs';
import { fallbackMetrics } from '../../tools/fonts/fallback-metrics.mjs';
import { lettersIn } from '../../tools/fonts/letters.mjs';
import { openFont, type OpenFont } from '../../tools/fonts/open-font.mjs';
import { boldRatio, glyphWidths, meanWidth } from '../../tools/fonts/text-widths.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const FOLDERS = [resolve('tests/bare-story')];
const COPY = readFileSync('src/story/copy/en.md', 'utf8');

/** The first file of a font of the project. */
const latin = (id: string) =>
	openFont(`node_modules/@fontsource-variable/${id}/files/${id}-latin-wght-normal.woff2`);

describe('readFontPackage', () => {
	it('finds a package above the folder of the story, with Latin letters first', () => {
		const found = readFontPackage('@fontsource-variable/noto-serif', FOLDERS, [400, 400]);
		expect(found).toMatchObject({ id: 'noto-serif', family: 'Noto Serif', serif: true });
		const files = typeof found === 'string' ? [] : found.files;
		expect(files.map(({ subset }) => subset)).toEqual([
			...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'math'],
			'vietnamese'
		]);
	});

	/** A folder with a package whose fonts are as described. */
	function withPackage(metadata: object) {
		const folder = temporaryFolder();
		const installed = join(folder, 'node_modules/made');
		mkdirSync(installed, { recursive: true });
		for (const [file, content] of Object.entries({ package: {}, metadata }))
			writeFileSync(join(installed, `${file}.json`), JSON.stringify(content));
		return readFontPackage('made', [folder], [400, 650]);
	}

	it('says what is wrong with a package', () => {
		const subsets = ['latin'];
		expect([
			readFontPackage('@fontsource-variable/none', FOLDERS, [400, 400]),
			readFontPackage('d3-scale', FOLDERS, [400, 400]),
			withPackage({ id: 'made', subsets, variable: false }),
			withPackage({ id: 'made', subsets, variable: { wght: { min: '300', max: '600' } } }),
			withPackage({ id: 'made', subsets, variable: { wght: { min: '100', max: '900' } } })
		]).toEqual([
			'found “@fontsource-variable/none”, which is not installed, expected an installed package: npm install @fontsource-variable/none',
			'found “d3-scale”, which has no fonts, expected a package of @fontsource-variable',
			'found “made”, whose weights are not in one file, expected a package of @fontsource-variable',
			'found “made”, which has the weights 300 to 600, expected 400 to 650',
			'found “made”, which has no upright Latin letters, expected a package of @fontsource-variable with them'
		]);
	});
});

it('finds the letters of a text, those that are escaped, and their capitals', () => {
	expect(lettersIn('α\n"\\u03b2\\u{436}"').filter((letter) => letter > 'z')).toEqual([
		...['α', 'β', 'ж', 'Α', 'Β', 'Ж']
	]);
});

describe('the measures of the usual fonts', () => {
	let text: OpenFont;
	let charts: OpenFont;
	beforeAll(async () => {
		[text, charts] = await Promise.all([latin('newsreader'), latin('public-sans')]);
	});

	it('are the widths in glyph-widths.json, and those of bold letters in wrap.ts', () => {
		const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
		const widths: unknown = JSON.parse(readFileSync('src/lib/chart/glyph-widths.json', 'utf8'));
		expect(Object.values(glyphWidths(ascii, charts.widthOf))).toEqual(widths);
		expect(boldRatio(COPY, charts.widthOf)).toBe(STORY_BOLD);
	});

	it('are the mean widths for which pictures are laid out', () => {
		const found = [text, charts].map(({ widthOf }) => meanWidth(COPY, widthOf));
		expect(found[0]).toBeCloseTo(0.424, 2);
		expect(found[1]).toBeCloseTo(0.466, 2);
	});

	it('are near the metrics of the fallbacks in app.css', () => {
		const [serif, sans] = [text, charts].map((font) =>
			fallbackMetrics(font === text, font, COPY, font.widthOf)
		);
		expect(parseFloat(serif?.sizeAdjust ?? '')).toBeCloseTo(107.25, -1);
		expect(parseFloat(sans?.sizeAdjust ?? '')).toBeCloseTo(104.1, -1);
		expect([serif?.lineGap, sans?.lineGap]).toEqual(['0%', '0%']);
	});
});
