import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { openBrowser } from '../browser/browser';
import { startDev } from '../browser/dev-server';
import { letters, textOfPages } from '../browser/pdf';
import { active } from '../browser/steps';
import { copyProject, linkEachPackage } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { Cleanup } from './support/cleanup';
import { runFor, serveStory, type OpenPage } from './support/served-story';

const STEPS = {
	'boats-all': 'The harbour had 53 boats in 2020',
	'boats-last': 'By 2024 there were 75',
	'kinds-sail': '40 of 75 boats had sails',
	'works-all': 'The harbour office lists 11 works',
	'works-late': '2 of 11 works are planned'
};
const ids = Object.keys(STEPS);

/** Words of the first story that no file of another may contain. */
const FIRST_STORY = /fentanyl|overdose|opioid|west.?virginia|wire story|naloxone/i;

const folders = new Cleanup();
let project = '';
let story = '';

beforeAll(() => {
	project = copyProject(folders.folder());
	// Vite caches packages in the folder that they are linked from.
	rmSync(join(project, 'node_modules'));
	linkEachPackage(project);
	story = join(folders.folder(), 'harbour');
	cpSync('tests/second-story', story, { recursive: true });
});
afterAll(() => folders.run());

describe('a second story, outside the project', () => {
	const cleanup = new Cleanup();
	let build = '';
	let open: OpenPage;
	/** The other files of the project and of the story, before and after it was built. */
	let others: string[][] = [];
	let output = '';

	beforeAll(async () => {
		const list = () => [
			...filesIn(project).filter((file) => !/^(node_modules|\.svelte-kit)\//.test(file)),
			...filesIn(story).filter((file) => !file.startsWith('build/'))
		];
		const before = list();
		output = runFor(project, relative(project, story), 'build');
		others = [before, list()];
		build = join(story, 'build');
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	it('is built into its own folder, and nothing else is written', () => {
		expect(output).toContain(`Story: ${story}\n`);
		expect(others[1]).toEqual(others[0]);
	});

	it('publishes only its own charts and steps, and no word of the first story', () => {
		const files = filesIn(build);
		expect(files.filter((file) => file.startsWith('charts/') && file.endsWith('.csv'))).toEqual([
			...['charts/boats.csv', 'charts/boats/boats-all.csv', 'charts/boats/boats-last.csv'],
			...['charts/kinds.csv', 'charts/kinds/kinds-sail.csv'],
			...['charts/works.csv', 'charts/works/works-all.csv', 'charts/works/works-late.csv']
		]);
		const texts = files.filter((file) => /\.(html|js|json|xml|txt|css|svg|csv)$/.test(file));
		const withFirstStory = texts.filter((file) =>
			FIRST_STORY.test(readFileSync(join(build, file), 'utf8'))
		);
		expect(withFirstStory).toEqual([]);
		expect(files.filter((file) => FIRST_STORY.test(file))).toEqual([]);
	});

	it('is scrolled', async () => {
		const page = await open('');
		expect(await page.title()).toBe('Harbour: Boats, counted');
		expect(await page.getAttribute('html', 'lang')).toBe('en-GB');
		await active(page, ids[0]);
		await page.evaluate(() => (location.hash = 'boats-last'));
		await active(page, 'boats-last');
		await page.evaluate(() => (location.hash = 'works-late'));
		await active(page, 'works-late');
		for (const id of ids) {
			await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
			await active(page, id);
		}
		const figure = page.locator('[data-part="stage"] figure[data-settled="true"]');
		await figure
			.locator('[popovertarget$=table]:not([popovertargetaction])')
			.evaluate((button: HTMLElement) => button.click());
		const row = (text: string) => figure.getByRole('row', { name: text }).waitFor();
		await Promise.all([
			row('Lighthouse Coat of paint 2018 same as start no'),
			row('Lighthouse New stairs 2026 2027 yes')
		]);
	});

	it('is embedded', async () => {
		const page = await open('embed/boats/', { asleep: true });
		await page.getByRole('button', { name: 'Next finding' }).click();
		await page.getByRole('heading', { name: STEPS['boats-last'] }).waitFor();
		expect(await page.locator('figure svg:visible circle').count()).toBeGreaterThan(0);
	});

	it('is presented, with a speaker window', async () => {
		const page = await open('present/');
		await page.keyboard.press('ArrowRight');
		for (const [key, finding] of [
			['d', STEPS['boats-all']],
			['ArrowRight', STEPS['boats-last']],
			['ArrowRight', STEPS['kinds-sail']]
		] as const) {
			await page.getByRole('heading', { name: finding }).waitFor();
			await page.keyboard.press(key);
		}
		const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
		await speaker.getByText('Step 3 of 3').first().waitFor();
		await speaker.keyboard.press('ArrowLeft');
		await page.getByRole('heading', { name: STEPS['kinds-sail'] }).waitFor();
	});

	it('is printed, a page for each step', async () => {
		const page = await open('handout/', { asleep: true });
		const pages = await textOfPages(await page.pdf({ format: 'A4' }));
		for (const [i, finding] of Object.values(STEPS).entries()) {
			expect(pages[i + 1]).toContain(letters(finding));
		}
	});

	it('has links in its text that work in every view', async () => {
		const scrolled = await open('#boats-last');
		await scrolled.getByRole('link', { name: 'next step' }).click();
		await active(scrolled, 'kinds-sail');
		const slides = await open('present/#kinds-sail');
		await slides.getByRole('link', { name: '75 boats' }).click();
		await slides.getByRole('heading', { name: STEPS['boats-last'] }).waitFor();
		for (const path of ['handout/', '']) {
			const plain = await open(`${path}#boats-last`, { javaScriptEnabled: false });
			await plain.getByRole('link', { name: 'next step' }).click();
			expect(plain.url()).toMatch(/#kinds-sail$/);
			await plain.locator('[id="kinds-sail"]:target').waitFor();
		}
		const page = await open('charts/boats/boats-last/', { javaScriptEnabled: false });
		await page.getByRole('link', { name: 'next step' }).click();
		await page.locator('[data-page] [id="kinds-sail"]:target').waitFor();
	});

	it('is read without scripts', async () => {
		const page = await open('#boats-last', { javaScriptEnabled: false });
		await page.evaluate(() => (location.hash = 'works-late'));
		for (const id of ids) {
			const drawing = page.locator(`[id="${id}"] figure[data-state="${id}"] img:visible`);
			await drawing.evaluate((image: HTMLImageElement) => image.decode());
		}
	});
});

describe('a second story in development', () => {
	const cleanup = new Cleanup();
	let page: Page;
	const frames: string[] = [];

	beforeAll(async () => {
		const dev = cleanup.keep(await startDev(project, story));
		const browser = await openBrowser();
		cleanup.add(() => browser.close());
		page = await browser.newPage();
		page.on('websocket', (socket) =>
			socket.on('framereceived', ({ payload }) => frames.push(String(payload)))
		);
		await page.goto(dev.address);
		await page.waitForSelector('html[data-hydrated]');
	});
	afterAll(() => cleanup.run());

	it.each([
		['copy.md', '# story: Harbour', '# story: Zebra'],
		['data/help.json', 'Coast guard', 'Zebra'],
		['charts/kinds/kinds-chart.ts', 'Boats by kind in the newest', 'Zebras in the newest']
	])('shows a change of %s, and none of a build', async (file, from, to) => {
		const zebra = page.getByText(/zebra/i).first();
		// The server may still be about to take back the change of the test before.
		await expect.poll(() => zebra.count()).toBe(0);
		frames.length = 0;
		for (const folder of [join(story, 'build'), join(project, 'build')]) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, 'index.html'), `a build before ${to}`);
		}
		editFile(story, file, from, to);
		onTestFinished(() => editFile(story, file, to, from));
		await zebra.waitFor({ state: 'attached' });
		expect(frames.filter((frame) => frame.includes('index.html'))).toEqual([]);
	});

	it('notices a new chart in a new folder', async () => {
		const imported = "export { spare } from './spare/spare-chart';\n";
		editFile(story, 'charts/index.ts', 'import { works }', `${imported}import { works }`);
		await page.getByText('“./spare/spare-chart”, expected a file that exists').waitFor();
		mkdirSync(join(story, 'charts/spare'));
		writeFileSync(join(story, 'charts/spare/spare-chart.ts'), 'export const spare = 1;\n');
		await page.waitForSelector('html[data-hydrated]');
		editFile(story, 'charts/index.ts', imported, '');
	});

	it('notices that inputs.ts is gone, and a new one', async () => {
		const file = join(story, 'inputs.ts');
		rmSync(file);
		await page.waitForSelector('html[data-hydrated]');
		const code = "document.documentElement.dataset.zebra = '';";
		writeFileSync(file, `export const inputs = {};\nif (!import.meta.env.SSR) ${code}\n`);
		await page.waitForSelector('html[data-zebra]');
	});
});
