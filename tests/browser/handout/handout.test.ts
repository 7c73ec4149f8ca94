import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadStory } from '../../../src/story/story';
import { flatten, mainSteps, sceneTitle } from '../../../src/lib/model/outline';
import type { OpenStory, StoryOptions } from '../browser';
import { letters, printed } from '../pdf';
import { sheetNumber } from '../deck/deck';
import { long } from '../long';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';

const { story, help } = loadStory();
const all = flatten(story);
const path = 'handout/';
const main = mainSteps(all);
const details = (page: Page) => page.getByRole('checkbox', { name: 'Details' });
const shown = (page: Page) =>
	page.$$eval('article[data-step]', (steps) =>
		steps.filter((step) => step.checkVisibility()).map(({ id }) => id)
	);

type Open = (options?: StoryOptions) => Promise<OpenStory>;

/** Opens the handout with the speaker's own notes, saved in this browser. */
const openWithNotes = (open: Open, notes: Record<string, string>, query = '') =>
	open({
		path: path + query,
		before: async (page) => {
			await page.addInitScript(
				(kept) => localStorage.setItem('upstream:notes', kept),
				JSON.stringify(notes)
			);
		}
	});

const ids = (page: Page) => page.$$eval('article[data-step]', (steps) => steps.map(({ id }) => id));

test.for([
	['A4', true],
	['Letter', false]
] as const)(
	'on %s, with notes: %s, each step is one page with its text, and its chart or its help',
	long,
	async ([paper, notes], { open }) => {
		const { page } = await open({ path: notes ? path : `${path}?notes=0` });
		await page.emulateMedia({ media: 'print' });
		/** The labels in the drawing of each step. The lines of a text are elements in it. */
		const charts = new Map(
			await page.$$eval('figure[data-chart]', (figures) =>
				figures.map((figure): [string, string[]] => [
					figure.getAttribute('data-state') ?? '',
					[...figure.querySelectorAll('svg text')]
						.filter((text) => text.checkVisibility({ opacityProperty: true }))
						.filter((text) => Number(getComputedStyle(text).fillOpacity) > 0)
						.flatMap((text) => [...text.childNodes])
						.filter((node) => node.nodeType !== Node.COMMENT_NODE)
						.map((node) => node.textContent?.trim() ?? '')
						.filter(Boolean)
				])
			)
		);
		await page.emulateMedia({ media: null });
		const [title = '', ...pages] = await printed(page, paper);
		expect(title).toContain(letters(story.standfirst));
		// After the steps come help and sources, on a few pages.
		expect(pages.length - all.length).toBeGreaterThan(0);
		expect(pages.length - all.length).toBeLessThanOrEqual(4);
		for (const [i, step] of all.entries()) {
			const text = pages[i] ?? '';
			const ways = help.flatMap(({ name, contact, about }) => [name, contact, about]);
			const labels = step.words === 'help' ? ways : (charts.get(step.id) ?? []);
			if (step.words !== 'text') expect(labels, step.id).not.toEqual([]);
			expect(charts.has(step.id), step.id).toBe(!step.words);
			const prose = step.prose.flat().map((run) => run.text);
			expect(text.startsWith(String(i + 2)), `the number of ${step.id}'s page`).toBe(true);
			for (const words of [step.headline, sheetNumber(step.id), prose.join(''), ...labels])
				expect(text, step.id).toContain(letters(words));
			expect(text.includes(letters(step.notes)), step.id).toBe(notes);
		}
		expect(pages.slice(all.length).join('')).toContain(letters(story.help));
		expect((await page.pdf({ format: paper })).length).toBeLessThanOrEqual(2_000_000);
	}
);

test(
	'on the smaller paper, no text is cut or small, and charts keep their width',
	long,
	async ({ open }) => {
		const { page } = await open({ path });
		await page.emulateMedia({ media: 'print' });
		const pages = await page.$$eval('article[data-step]', (articles) =>
			articles.map((article) => {
				const figure = article.querySelector('figure');
				const svg = [...article.querySelectorAll<SVGSVGElement>('svg[viewBox]')].find((each) =>
					each.checkVisibility()
				);
				const { scrollHeight, clientHeight } = article;
				return {
					id: article.id,
					over: scrollHeight - clientHeight,
					figure: (figure?.scrollHeight ?? 0) - (figure?.clientHeight ?? 0),
					// A step without a chart has none.
					scale: figure ? (svg?.getScreenCTM()?.a ?? 0) : undefined
				};
			})
		);
		expect(pages).toHaveLength(all.length);
		for (const { id, over, figure, scale } of pages) {
			expect(over, id).toBeLessThanOrEqual(1);
			expect(figure, id).toBeLessThanOrEqual(1);
			if (scale === undefined) continue;
			// Text in charts has 13 pixels, which is 7.8 points at this scale.
			expect(scale, id).toBeGreaterThan(0.8);
			expect(scale, id).toBeLessThan(1.05);
		}
	}
);

test('the printed pages do not depend on the root’s font size', long, async ({ open }) => {
	const { page } = await open({ path: `${path}?steps=toll,asks` });
	const usual = await printed(page, 'Letter');
	await page.addStyleTag({ content: ':root { font-size: 40px }' });
	expect(await printed(page, 'Letter')).toEqual(usual);
});

describe('the steps that the address names', () => {
	test(
		'are the pages, in that order and renumbered, with their contents and sources',
		long,
		async ({ open }) => {
			const { page } = await open({ path: `${path}?steps=potency-others,toll,potency-equal` });
			const toll = all.filter(({ scene }) => scene === 'toll').map(({ id }) => id);
			expect(await ids(page)).toEqual(['potency-others', ...toll, 'potency-equal']);
			const potency = all.find(({ id }) => id === 'potency-equal')?.scene ?? '';
			const contents = await page.locator('nav ol li').allInnerTexts();
			expect(contents.map((line) => line.replace(/\s+/g, ' '))).toEqual([
				`${sceneTitle(story, potency)} 2`,
				`${sceneTitle(story, 'toll')} 3–5`,
				`${sceneTitle(story, potency)} 6`
			]);
			// The third step of the scene is a detail.
			const pages = await printed(page, 'A4');
			const numbers = ['Step1of4', 'Step2of4', 'Step3of4', 'Step3,detail1', 'Step4of4'];
			for (const [i, number] of numbers.entries()) expect(pages[i + 1]).toContain(number);
			expect(await page.getByRole('status').innerText()).toBe(
				`5 of the story’s ${all.length} steps are here.`
			);
		}
	);

	test('are all steps of the story if none of the names is known', long, async ({ open }) => {
		const { page } = await open({ path: `${path}?steps=%3Cb%3Ex%3C/b%3E` });
		expect(await ids(page)).toEqual(all.map(({ id }) => id));
		const status = await page.getByRole('status').innerText();
		expect(status).toContain('1 of the steps in the address does not exist.');
		expect(status).not.toContain('x</b>');
	});
});

test('the link to the slides has the talk of the address, without what is about paper', async ({
	open
}) => {
	const { page } = await open({
		path: `${path}?steps=toll&minutes=10&state=OH,WV&notes=0&own=1&details=0&per=2&lines=1`
	});
	const present = page.getByRole('link', { name: 'Present' });
	expect(await present.getAttribute('href')).toMatch(
		/\/present\/\?steps=toll&minutes=10&state=OH,WV$/
	);
	// The slides name all of it to the handout.
	const { page: slides } = await open({ path: 'present/?steps=toll&minutes=10&state=OH,WV' });
	await slides.keyboard.press('?');
	const handout = slides.getByRole('link', { name: /^Handout/ });
	await expect
		.poll(() => handout.getAttribute('href'))
		.toMatch(/\/handout\/\?steps=toll&minutes=10&state=OH,WV$/);
});

test('the speaker’s notes can be hidden and shown, and the address keeps the choice', async ({
	open
}) => {
	const { page } = await open({ path: `${path}?steps=toll,route` });
	const wanted = page.getByRole('checkbox', { name: 'Speaker’s notes' });
	const notes = page.locator('[data-part="notes"]').first();
	expect(await notes.isVisible()).toBe(true);
	await wanted.uncheck();
	expect(await notes.isVisible()).toBe(false);
	expect(new URL(page.url()).search).toBe('?steps=toll,route&notes=0');
	await page.reload();
	await page.waitForSelector('html[data-hydrated]');
	expect(await wanted.isChecked()).toBe(false);
	expect(await notes.isVisible()).toBe(false);
	await wanted.check();
	expect(await notes.isVisible()).toBe(true);
	expect(new URL(page.url()).search).toBe('?steps=toll,route');
});

test.skipIf(main.length === all.length)(
	'the details are left out by their checkbox, and the address keeps the choice',
	async ({ open }) => {
		const { page } = await open({ path });
		expect(await details(page).isChecked()).toBe(true);
		expect(await shown(page)).toEqual(all.map(({ id }) => id));
		await details(page).uncheck();
		expect(await shown(page)).toEqual(main.map(({ id }) => id));
		expect(await page.getByRole('status').innerText()).toBe(
			`${main.length} of the story’s ${all.length} steps are here.`
		);
		const cited = new Set(main.flatMap((step) => step.sources));
		expect(await page.locator('[data-source]:visible').count()).toBe(cited.size);
		expect(new URL(page.url()).search).toBe('?details=0');
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		expect(await details(page).isChecked()).toBe(false);
		expect(await shown(page)).toEqual(main.map(({ id }) => id));
		await details(page).check();
		expect(await shown(page)).toEqual(all.map(({ id }) => id));
		expect(new URL(page.url()).search).toBe('');
	}
);

test('the button Print prints', async ({ open }) => {
	const { page } = await open({
		path,
		before: async (p) => {
			await p.addInitScript('print = () => (printed = 1)');
		}
	});
	await page.getByRole('button', { name: 'Print' }).click();
	expect(await page.evaluate('printed')).toBe(1);
});

describe('the speaker’s own notes', () => {
	const wanted = (page: Page) => page.getByRole('checkbox', { name: 'Your own notes' });

	test('are neither shown nor printed unless they are asked for', async ({ open }) => {
		const own = 'Ask <b>who</b> has\nseen naloxone.';
		const notes = { 'toll-window': own };
		const { page } = await openWithNotes(open, notes, '?steps=toll-window,toll-climb');
		const shown = page.locator('[data-part="own"]:visible');
		expect(await wanted(page).isChecked()).toBe(false);
		expect(await shown.count()).toBe(0);
		expect((await printed(page, 'A4')).join()).not.toContain(letters(own));
		await wanted(page).check();
		expect(new URL(page.url()).search).toBe('?steps=toll-window,toll-climb&own=1');
		expect(await page.locator('#toll-window [data-part="own-words"]').innerText()).toBe(own);
		expect(await shown.count()).toBe(1);
		expect((await printed(page, 'A4'))[1]).toContain(letters(own));
		// They do not need the notes of the story.
		await page.getByRole('checkbox', { name: 'Speaker’s notes' }).uncheck();
		expect(await shown.count()).toBe(1);
		expect(await page.locator('#toll-climb .notes').isVisible()).toBe(false);
		await wanted(page).uncheck();
		expect(await page.content()).not.toContain(own);
		// There is no checkbox where none of the steps has any.
		await page.goto(new URL('?steps=toll-climb&own=1', page.url()).href);
		await page.waitForSelector('html[data-hydrated]');
		expect(await wanted(page).isVisible()).toBe(false);
		expect(await shown.count()).toBe(0);
	});

	test('are not printed on several slides a page, as one line says', async ({ open }) => {
		const { page } = await openWithNotes(open, { 'toll-window': 'Mine alone.' });
		const boxes = [page.getByRole('checkbox', { name: 'Speaker’s notes' }), wanted(page)];
		const line = page.getByText('Notes print at one slide a page.');
		const areDisabled = () => Promise.all(boxes.map((box) => box.isDisabled()));
		expect(await line.isVisible()).toBe(false);
		for (const per of ['2', '4']) {
			await page.getByRole('radio', { name: per }).check();
			expect(await areDisabled()).toEqual([true, true]);
			expect(await line.isVisible()).toBe(true);
			expect(await violations(page)).toEqual([]);
		}
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		expect(await areDisabled()).toEqual([true, true]);
		await page.getByRole('radio', { name: '1' }).check();
		expect(await areDisabled()).toEqual([false, false]);
		expect(await line.isVisible()).toBe(false);
	});

	test(
		'fit the page of a step if they are short, even on the fullest pages',
		long,
		async ({ open }) => {
			// The fullest are those with the most claims.
			const full = all.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, 8);
			const own = Object.fromEntries(full.map(({ id }) => [id, 'A word of mine. '.repeat(15)]));
			const query = `?own=1&steps=${full.map(({ id }) => id).join(',')}`;
			const { page } = await openWithNotes(open, own, query);
			const pages = await printed(page, 'Letter');
			for (const [i, step] of full.entries()) {
				expect(pages[i + 1], step.id).toContain(letters(step.headline));
				expect(pages[i + 1], step.id).toContain(letters(own[step.id] ?? ''));
			}
		}
	);

	test('continue on another page if they are long', long, async ({ open }) => {
		const own = 'A word of mine. '.repeat(400) + 'The last word.';
		const { page } = await openWithNotes(
			open,
			{ 'toll-window': own },
			'?steps=toll-window,toll-climb&own=1'
		);
		const pages = await printed(page, 'Letter');
		expect(pages.join('')).toContain('Thelastword.');
		expect(pages.filter((text) => text.includes('Step2of2'))).toHaveLength(1);
		expect(pages.find((text) => text.includes('Step2of2'))).not.toContain('Awordofmine');
	});
});

test(
	'without scripts, every step has its notes, and there are no buttons',
	long,
	async ({ open }) => {
		const { page } = await open({ path, javaScriptEnabled: false });
		expect(await ids(page)).toEqual(all.map(({ id }) => id));
		expect(await page.locator('[data-part="notes"]:visible').count()).toBe(all.length);
		// Those for the details and for the slides of a page work without scripts.
		const works = ['details', 'per', 'lines'].map((name) => `[data-part="${name}-wanted"]`);
		const controls = `button:visible, input:visible:not(${works.join()})`;
		expect(await page.locator(controls).count()).toBe(0);
		expect((await printed(page, 'A4')).length).toBeGreaterThan(all.length + 1);
	}
);

test.for([320, 390, 768])(
	'on a screen of %i px, all is accessible, and text is at least 12 px and inside the window',
	long,
	async (width, { open }) => {
		const { page } = await open({
			path: `${path}?steps=toll,asks,nothing`,
			viewport: { width, height: 844 },
			colorScheme: width === 390 ? 'dark' : 'light'
		});
		expect(await violations(page)).toEqual([]);
		await page.goto(new URL('?', page.url()).href);
		expect(await textFaults(page)).toEqual(NO_FAULTS);
	}
);
