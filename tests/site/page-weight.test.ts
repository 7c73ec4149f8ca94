import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Box } from '$lib/chart/box';
import type { Chart } from '$lib/chart/chart-types';
import { mergedSizes } from '$lib/chart/merged-sizes';
import { drawingsPath } from '$lib/chart/served-files';
import { classKey, sizeClassOf } from '$lib/drawing/size-class';
import { versionedIn } from '$lib/export/versioned';
import { flatten } from '$lib/model/outline';
import { stepsAhead } from '$lib/stage/steps-ahead';
import { toSlide } from '$lib/views/deck/slide';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import { builtFile, builtText, ROOT } from '../support/build';
import { brotliSize, pageBytes, pageFiles, sum } from '../support/page-bytes';

/**
 * The most that the files of a page may weigh, in bytes, compressed with Brotli. The names of chunks alone
 * change how far scripts compress, by up to 200 bytes.
 */
const STORY = {
	document: 39_000,
	scriptBeforeScroll: 55_800,
	script: 76_650,
	/** The scripts of the slides before the first change of slide. */
	scriptOfSlides: 72_100,
	/** The drawings that a reader on a phone fetches. */
	drawings: 32_100,
	/** The drawings that slides of 1280 by 720 pixels fetch. */
	drawingsOfSlides: 31_850,
	font: 29_000,
	all: 132_000
};
/** Other pages: the document, and all scripts, including those that load at the first use. */
const PAGES: Record<string, { document: number; script: number }> = {
	'charts/': { document: 16_500, script: 0 },
	'charts/toll/': { document: 12_750, script: 51_400 },
	'charts/states/': { document: 11_550, script: 51_400 },
	'present/': { document: 30_900, script: 96_700 },
	'present/speaker/': { document: 27_350, script: 50_500 },
	'handout/': { document: 80_200, script: 0 },
	'embed/toll/': { document: 12_000, script: 45_650 },
	'embed/toll/toll-climb/': { document: 10_750, script: 45_650 },
	'embed/states/': { document: 12_000, script: 45_650 }
};

describe('the weight of the story', () => {
	const { document, script, later, style, font } = pageBytes('');
	const { story, tables } = loadStory();
	const steps = flatten(story).map(toSlide);

	/** The weight of the drawings of all charts in a box, or in a box that is as high as a tall chart's. */
	const weightOf = (box: Box, tallHeight = box.height) =>
		sum(
			Object.values<Chart>(charts).map((chart) => {
				const height = chart.tall ? tallHeight : box.height;
				const key = classKey(sizeClassOf({ ...box, height }, mergedSizes(chart, tables)));
				return brotliSize(builtFile(`${versionedIn(ROOT)}charts/${chart.id}/${drawingsPath(key)}`));
			})
		);

	const phone = { width: 358, height: 290, unit: 1, compact: true, small: 12 };
	const slide = { width: 480, height: 260, unit: 1, compact: true, small: 13 };

	it.each([
		['document', () => document],
		['scriptBeforeScroll', () => script],
		['script', () => script + sum(later)],
		['scriptOfSlides', () => pageBytes('present/').script],
		['drawings', () => weightOf(phone, 350)],
		['drawingsOfSlides', () => weightOf(slide)],
		['font', () => font],
		['all', () => document + script + style + font]
	] as const)('stays within the limit of %s', (name, bytesOf) => {
		const bytes = bytesOf();
		expect(bytes).toBeGreaterThan(0);
		expect(bytes).toBeLessThanOrEqual(STORY[name]);
	});

	it('has no chart that is loaded ahead at the first step', () => {
		expect(stepsAhead(steps, 0)).toEqual([]);
	});
});

it.each(Object.entries(PAGES))('/%s stays within its limits', (path, limit) => {
	const { document, script, later } = pageBytes(path);
	expect(document).toBeLessThanOrEqual(limit.document);
	expect(script + sum(later)).toBeLessThanOrEqual(limit.script);
});

describe.each(['', 'present/', 'embed/toll/', 'charts/toll/'])('/%s', (path) => {
	const { scripts, later, styles } = pageFiles(path);
	const texts = [...scripts, ...later].map(builtText);

	it('names every script that its scripts import', () => {
		const names = new Set([...scripts, ...later].map((address) => basename(address)));
		const imported = texts.flatMap((text) =>
			[...text.matchAll(/\bfrom\s*["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)].map(([, file = '']) =>
				basename(file)
			)
		);
		expect(imported.filter((file) => !names.has(file))).toEqual([]);
	});

	it('has the styles of every component that its scripts render', () => {
		// Svelte adds a scoping class to the elements of a component with styles: see `svelte.config.js`.
		const classesOf = (text: string) => text.match(/\bs(?=[a-z]*\d)[a-z\d]{5}\b/g) ?? [];
		const page = builtText(ROOT + path);
		const known = new Set(classesOf([...styles].map(builtText).join('\n') + page));
		const drawn = texts.flatMap(classesOf);
		expect(drawn.length).toBeGreaterThan(5);
		expect(drawn.filter((name) => !known.has(name))).toEqual([]);
	});
});

it('lists every script that is imported later', () => {
	const { scripts, later } = pageFiles('');
	const chunks = [...scripts, ...later].flatMap((address) => [
		...builtText(address).matchAll(/import\(\s*["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)
	]);
	expect(chunks.length).toBeGreaterThan(2);
	const names = new Set([...scripts, ...later].map((address) => basename(address)));
	expect(chunks.filter(([, file = '']) => !names.has(basename(file)))).toEqual([]);
});
