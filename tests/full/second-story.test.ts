import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { letters, textOfPages } from '../browser/pdf';
import { active } from '../browser/steps';
import { copyProject } from '../support/copy-project';
import { Cleanup } from './support/cleanup';
import { runFor, serveStory, type OpenPage } from './support/served-story';

const STORY = 'tests/second-story';
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

describe('a second story', () => {
	const cleanup = new Cleanup();
	let build = '';
	let open: OpenPage;
	/** The files outside the story's own folder, before and after it was built. */
	let outside: string[][] = [];

	beforeAll(async () => {
		const project = copyProject(cleanup.folder());
		cpSync(STORY, join(project, STORY), { recursive: true });
		const others = () =>
			filesIn(project).filter((file) => !/^(node_modules|\.svelte-kit|tests)\//.test(file));
		const before = others();
		runFor(project, STORY, 'build');
		outside = [before, others()];
		build = join(project, STORY, 'build');
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	it('is built into its own folder, and nothing else is written', () => {
		expect(outside[1]).toEqual(outside[0]);
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
