import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import spawn, { SubprocessError } from 'nano-spawn';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { letters, textOfPages } from '../browser/pdf';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { Cleanup } from './support/cleanup';
import { runFor, serveStory, type OpenPage } from './support/served-story';

const STORY = 'tests/bare-story';

/** What the bare story is changed to: Greek and Cyrillic letters in its text and in a chart. */
const TITLE = 'Οι γλάροι';
const FINDING = 'γλάροι ζούσαν στη στέγη';
const TEXT = 'Каждая точка линии — это один май.';
const LABEL = 'γλάροι, чайки';

const FONTS = `theme: { fonts: { text: '@fontsource-variable/noto-serif', charts: '@fontsource-variable/noto-sans' } },`;

/** The web fonts that a page has loaded, each with the first letters that it is for. */
const loaded = (page: Page) =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts]
			.filter(({ family, status }) => status === 'loaded' && family.includes('Variable'))
			.map(
				({ family, unicodeRange }) => `${family.replaceAll('"', '')} ${unicodeRange.slice(0, 4)}`
			)
			.sort();
	});

/** The loaded files of a font, as `loaded` names them: Latin, Greek, Cyrillic. */
const filesOf = (family: string) =>
	['U+0-', 'U+38', 'U+41'].map((range) => `${family} Variable ${range}`);

/** The widths of a text in the font of an element, and in those that take its place until it is there. */
const widthsOf = (page: Page, selector: string, text: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, text) => {
			const pen = document.createElement('canvas').getContext('2d');
			if (!pen) throw new Error('the browser draws no text');
			const families = getComputedStyle(element)
				.fontFamily.split(',')
				.map((name) => name.trim());
			return [families[0], families.slice(1).join()].map((family) => {
				pen.font = `400 100px ${family}`;
				return pen.measureText(text).width;
			});
		}, text);

describe('a story that names its fonts', () => {
	const cleanup = new Cleanup();
	let project = '';
	let build = '';
	let open: OpenPage;

	beforeAll(async () => {
		project = copyProject(cleanup.folder(), STORY);
		const story = join(project, STORY);
		// The fonts are among the packages of the tests.
		symlinkSync(resolve('tests/node_modules'), join(project, 'tests/node_modules'), 'dir');
		editFile(story, 'story.config.ts', 'card: {', `${FONTS} card: {`);
		editFile(story, 'copy.md', 'story: Gulls', `story: ${TITLE}`);
		editFile(story, 'copy.md', 'gulls lived on the roof', FINDING);
		editFile(story, 'copy.md', 'Each point of the line is one May.', TEXT);
		editFile(story, 'charts/gulls/gulls-chart.ts', '** gulls`', `** ${LABEL}\``);
		for (const task of ['build', 'build:single']) runFor(project, STORY, task);
		build = join(story, 'build');
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	it('has a file of each font for each script, and names their licences', () => {
		const fonts = filesIn(build).filter((file) => file.endsWith('.woff2'));
		expect(fonts.map((file) => file.replace(/.*\/|\.[\w-]{8}(?=\.)/g, ''))).toEqual([
			...['noto-sans-cyrillic.woff2', 'noto-sans-greek.woff2', 'noto-sans.woff2'],
			...['noto-serif-cyrillic.woff2', 'noto-serif-greek.woff2', 'noto-serif.woff2'],
			...['sans-cyrillic.woff2', 'sans-greek.woff2', 'sans.woff2']
		]);
		const licences = readFileSync(join(build, 'licences.txt'), 'utf8');
		expect(licences.match(/@fontsource-variable\/[\w-]+/g)).toEqual([
			'@fontsource-variable/noto-sans',
			'@fontsource-variable/noto-serif'
		]);
	});

	it('is read in its fonts', async () => {
		const page = await open('');
		await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
		await page.locator('[id="roof-last"]').evaluate((step) => step.scrollIntoView());
		await page.locator('[data-part="stage"] svg text', { hasText: LABEL }).first().waitFor();
		expect(await loaded(page)).toEqual([...filesOf('Noto Sans'), ...filesOf('Noto Serif')]);
		for (const text of [FINDING, TEXT]) {
			const [own = 0, system = 0] = await widthsOf(page, 'h1', text);
			expect(Math.abs(own - system)).toBeGreaterThan(1);
		}
	});

	it('lays out a label with the width of its letters', async () => {
		const page = await open('');
		await page.locator('[id="roof-last"]').evaluate((step) => step.scrollIntoView());
		const label = page.locator('[data-part="stage"] svg text', { hasText: LABEL }).first();
		await label.waitFor();
		await page.evaluate(() => document.fonts.ready);
		const inside = await label.evaluate((text: SVGTextElement) => {
			const [label, drawing] = [text, text.ownerSVGElement].map((each) =>
				each?.getBoundingClientRect()
			);
			return label && drawing && label.left >= drawing.left && label.right <= drawing.right + 1;
		});
		expect(inside).toBe(true);
	});

	it('is embedded, presented and printed in its fonts', async () => {
		const embed = await open('embed/gulls/roof-last/', { asleep: true });
		await expect.poll(() => loaded(embed)).toEqual(filesOf('Noto Sans'));
		const slides = await open('present/');
		await slides.keyboard.press('PageDown');
		await slides.getByText(TEXT).first().waitFor();
		expect(await loaded(slides)).toEqual(expect.arrayContaining(filesOf('Noto Serif')));
		const handout = await open('handout/', { asleep: true });
		await handout.evaluate(() => document.fonts.ready);
		const printed = (await textOfPages(await handout.pdf({ format: 'A4' }))).join('');
		for (const text of [TITLE, FINDING, TEXT]) expect(printed).toContain(letters(text));
	});

	it('has its fonts in pictures and in the single file', async () => {
		const picture = readFileSync(join(build, 'charts/gulls/roof-last.svg'), 'utf8');
		const rules = picture.match(/@font-face\{[^}]*\}/g) ?? [];
		const found = rules.map((rule) => [
			/font-family:'(.*?)'/.exec(rule)?.[1],
			/unicode-range:U\+\d/.exec(rule)?.[0]
		]);
		expect(found).toEqual([
			['Noto Sans', undefined],
			['Noto Sans', 'unicode-range:U+4'],
			['Noto Sans', 'unicode-range:U+3'],
			['Noto Serif', undefined],
			['Noto Serif', 'unicode-range:U+3']
		]);
		const page = await open('').then((page) => page.context().newPage());
		cleanup.add(() => page.close());
		await page.goto(pathToFileURL(join(build, 'gulls.html')).href);
		await page.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
		expect(await loaded(page)).toEqual(expect.arrayContaining(filesOf('Noto Serif')));
	});

	it('names a letter that its fonts lack, with the file', async () => {
		editFile(join(project, STORY), 'copy.md', 'Nobody knows', 'איש knows');
		const check = spawn(process.execPath, ['tools/check-story.mjs'], {
			cwd: project,
			env: { STORY }
		});
		const error: unknown = await check.catch((error: unknown) => error);
		const [first] = error instanceof SubprocessError ? error.stderr.split('\n') : [];
		expect(first).toMatch(
			/^tests\/bare-story\/copy\.md:\d+:\d+: found the letter “א” \(U\+05D0\), which Noto Serif and Noto Sans lack, expected/
		);
	});
});
