import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartedSteps, flatten } from '$lib/model/outline';
import { stepsAhead } from '$lib/stage/steps-ahead';
import { toSlide } from '$lib/views/deck/slide';
import { loadStory } from '$story/story';
import { builtText, ROOT } from '../support/build';
import { pageBytes, pageFiles, sum } from '../support/page-bytes';

/** The most that the files of a page may weigh, in bytes, compressed with Brotli. */
const STORY = {
	document: 47_000,
	scriptBeforeScroll: 60_000,
	script: 113_000,
	/** How many bytes of scripts the slides may have beyond the story’s. */
	scriptOfSlides: 8_000,
	font: 42_000,
	all: 150_000
};
/** Other pages: the document, and all scripts, including those that load at the first use. */
const PAGES: Record<string, { document: number; script: number }> = {
	'charts/': { document: 18_500, script: 0 },
	'charts/toll/': { document: 26_500, script: 56_000 },
	'charts/states/': { document: 24_000, script: 56_000 },
	'handout/': { document: 88_000, script: 0 },
	'embed/toll/': { document: 12_750, script: 51_000 },
	'embed/toll/toll-climb/': { document: 10_250, script: 51_000 },
	'embed/states/': { document: 11_250, script: 51_000 }
};

describe('the weight of the story', () => {
	const { document, script, later, style, font } = pageBytes('');
	const steps = flatten(loadStory().story).map(toSlide);

	it('stays within the limit of the document', () => {
		expect(document).toBeLessThanOrEqual(STORY.document);
	});

	it('stays within the limit of scripts before the first scroll', () => {
		expect(later.length).toBeGreaterThan(1);
		expect(stepsAhead(steps, 0), 'charts that are loaded ahead').toEqual([]);
		expect(script).toBeLessThanOrEqual(STORY.scriptBeforeScroll);
	});

	it('stays within the limit of all scripts', () => {
		expect(script + sum(later)).toBeLessThanOrEqual(STORY.script);
	});

	it('stays within the limit of fonts', () => {
		expect(font).toBeGreaterThan(0);
		expect(font).toBeLessThanOrEqual(STORY.font);
	});

	it('stays within the limit of everything before the first scroll', () => {
		expect(document + script + style + font).toBeLessThanOrEqual(STORY.all);
	});

	it('has at most 8 kB more scripts in the slides', () => {
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

it('lists the chunks of the charts that the story shows, and none of former charts', () => {
	const { scripts, later } = pageFiles('');
	const chunks = [...scripts, ...later].flatMap((address) => [
		...builtText(address).matchAll(/import\(\s*["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)
	]);
	expect(chunks.length).toBeGreaterThan(2);
	const names = new Set([...scripts, ...later].map((address) => basename(address)));
	const { story, definition } = loadStory();
	const shown = new Set(chartedSteps(story).map(({ chart }) => chart));
	const former = Object.keys(definition.charts).filter((chart) => !shown.has(chart));
	expect(chunks.filter(([, file = '']) => !names.has(basename(file)))).toHaveLength(former.length);
});
