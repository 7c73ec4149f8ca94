import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtText, ROOT } from '../support/build';
import { pageBytes, pageFiles, sum } from '../support/page-bytes';

/** The most that the files of a page may weigh, in bytes, compressed with Brotli. */
const STORY = {
	document: 45_000,
	/** With the first chart that is loaded ahead. */
	scriptBeforeScroll: 60_000,
	script: 75_000,
	/** How much more the slides may have. */
	scriptOfSlides: 8_000,
	font: 42_000,
	all: 150_000
};
/** The documents of other pages, and the scripts that they load, now or when they are used. */
const PAGES: Record<string, { document: number; script: number }> = {
	'charts/': { document: 13_000, script: 0 },
	'charts/toll/': { document: 22_000, script: 52_000 },
	'charts/states/': { document: 20_000, script: 52_000 },
	'handout/': { document: 71_000, script: 0 },
	'embed/toll/': { document: 12_500, script: 48_000 },
	'embed/toll/toll-climb/': { document: 9_800, script: 48_000 },
	'embed/states/': { document: 10_700, script: 48_000 }
};

describe('the weight of the story', () => {
	const { document, script, later, style, font } = pageBytes('');
	const before = script + Math.max(...later);

	it('stays within the limit of the document', () => {
		expect(document).toBeLessThanOrEqual(STORY.document);
	});

	it('stays within the limit of scripts before the first scroll', () => {
		expect(later.length).toBeGreaterThan(1);
		expect(before).toBeLessThanOrEqual(STORY.scriptBeforeScroll);
	});

	it('stays within the limit of all scripts', () => {
		expect(script + sum(later)).toBeLessThanOrEqual(STORY.script);
	});

	it('stays within the limit of fonts', () => {
		expect(font).toBeGreaterThan(0);
		expect(font).toBeLessThanOrEqual(STORY.font);
	});

	it('stays within the limit of everything before the first scroll', () => {
		expect(document + before + style + font).toBeLessThanOrEqual(STORY.all);
	});

	it('adds at most 8 kB of scripts as slides', () => {
		const slides = pageBytes('present/').script;
		expect(slides).toBeGreaterThan(0);
		expect(slides).toBeLessThanOrEqual(script + sum(later) + STORY.scriptOfSlides);
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
		// Svelte adds a scoping class to the elements of a component with styles.
		const classesOf = (text: string) => text.match(/svelte-[a-z0-9]*\d[a-z0-9]*/g) ?? [];
		const page = builtText(ROOT + path);
		const known = new Set(classesOf([...styles].map(builtText).join('\n') + page));
		const drawn = texts.flatMap(classesOf);
		expect(drawn.length).toBeGreaterThan(5);
		expect(drawn.filter((name) => !known.has(name))).toEqual([]);
	});
});

it('names the chunk of each chart on the page of the story', () => {
	const { scripts, later } = pageFiles('');
	const chunks = [...scripts, ...later].flatMap((address) => [
		...builtText(address).matchAll(/import\(\s*["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)
	]);
	expect(chunks.length).toBeGreaterThan(2);
	const names = new Set([...scripts, ...later].map((address) => basename(address)));
	expect(chunks.filter(([, file = '']) => !names.has(basename(file)))).toEqual([]);
});
