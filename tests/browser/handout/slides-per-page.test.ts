import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { contentsOf, pagesIn } from '../../../src/lib/views/handout/contents';
import { flatten, mainSteps } from '../../../src/lib/model/outline';
import type { Step } from '../../../src/lib/model/story-types';
import type { OwnSlide } from '../../../src/lib/views/own-slides/own-slide';
import { loadStory } from '../../../src/story/story';
import { letters, printed } from '../pdf';
import { storeSlides } from '../store-slides';
import { test } from '../test';

const all = flatten(loadStory().story);
const path = 'handout/';
const radio = (page: Page, per: '1' | '2' | '4') =>
	page.getByRole('group', { name: 'Printed slides a page' }).getByRole('radio', { name: per });
const linesBox = (page: Page) => page.getByRole('checkbox', { name: 'Lines for notes' });

/** Checks that each page has its steps, and that the contents have its number. */
function checkPages([title = '', ...pages]: readonly string[], steps: readonly Step[], per: 2 | 4) {
	const count = Math.ceil(steps.length / per);
	for (const [i, step] of steps.entries()) {
		const text = pages[Math.floor(i / per)] ?? '';
		expect(text.startsWith(String(2 + Math.floor(i / per))), step.id).toBe(true);
		for (const part of [step.headline, step.short]) {
			expect(text, step.id).toContain(letters(part));
		}
	}
	const end = pages.slice(count);
	expect(end.length).toBeGreaterThan(0);
	expect(end.length).toBeLessThanOrEqual(5);
	for (const { headline } of steps) expect(end.join('')).not.toContain(letters(headline));
	for (const entry of contentsOf(steps)) {
		expect(title).toContain(letters(pagesIn(entry, `${per}`)));
	}
}

/** What does not fit on the slides, and text that is smaller than 8 points. */
const faultsOf = (page: Page) =>
	page.$$eval('article[data-step]', (articles) =>
		articles.flatMap((article) => {
			const faults: string[] = [];
			const { bottom, right } = article.getBoundingClientRect();
			for (const element of article.querySelectorAll('*')) {
				if (!element.checkVisibility() || element.closest('.sheet-ruled')) continue;
				const text = [...element.childNodes].some(
					(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
				);
				if (!text) continue;
				const box = element.getBoundingClientRect();
				const own = Number.parseFloat(getComputedStyle(element).fontSize);
				const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
				const points = own * 0.75 * scale;
				const name = `${article.id}: ${element.textContent.trim().slice(0, 30)}`;
				if (points < 7.99) faults.push(`${name} has ${points.toFixed(2)} points`);
				if (box.bottom > bottom + 1 || box.right > right + 1) faults.push(`${name} is cut`);
			}
			return faults;
		})
	);

const pixels = { width: 800, height: 1600, channels: 3, background: 'white' } as const;
const png = await sharp({ create: pixels }).png().toBuffer();
const image = `data:image/png;base64,${png.toString('base64')}`;
const OWN: OwnSlide[] = [
	{ id: 'own-title', kind: 'title', title: 'A talk', lines: ['Ada Example', '', 'May'] },
	{
		id: 'own-1',
		kind: 'text',
		title: 'Ask',
		lines: ['Write one question.'],
		picture: { src: image, alt: 'A map' },
		address: 'https://example.org/a-long-address/of-a-page',
		code: '101\n010\n101'
	},
	{ id: 'own-2', kind: 'text', title: 'Read', lines: [], address: 'example.org', code: '10\n01' }
];

/** Where the parts of a slide that are shown begin across it, and their widths. */
const placesOf = (page: Page, id: string, picture: string) =>
	page.locator(`#${id}`).evaluate((sheet, picture) => {
		const place = (part: string) => {
			const box = sheet.querySelector(part)?.getBoundingClientRect();
			if (!box?.width) return undefined;
			return [box.left - sheet.getBoundingClientRect().left, box.width].map(Math.round);
		};
		return { head: place('.sheet-head'), picture: place(picture), ruled: place('.sheet-ruled') };
	}, picture);

test('the first page has room for a title slide', async ({ open }) => {
	const lines = ['Ada Example', 'Lincoln High School, Columbus, room 204', 'May 12, 2026'];
	const title = 'Fentanyl: what we know, what we do not, and who says so on what ground';
	const slides = OWN.map((slide, i) => (i === 0 ? { ...slide, title, lines } : slide));
	const steps = ['own-title', ...mainSteps(all).map(({ id }) => id), 'own-1'].join();
	for (const per of ['1', '2', '4']) {
		const { page, close } = await open({
			path: `${path}?per=${per}&steps=${steps}`,
			before: storeSlides(slides)
		});
		await page.getByRole('heading', { level: 1, name: title }).waitFor();
		await page.emulateMedia({ media: 'print' });
		const [needed, there] = await page
			.locator('[data-part="title"]')
			.evaluate(({ scrollHeight, clientHeight }) => [scrollHeight, clientHeight]);
		expect(needed, `${per} slides a page`).toBe(there);
		await close();
	}
});

describe.each([
	{ per: 2, lines: false, paper: 'Letter' },
	{ per: 2, lines: true, paper: 'A4' },
	{ per: 4, lines: true, paper: 'Letter' }
] as const)('$per slides a page, lines for notes: $lines', ({ per, lines, paper }) => {
	const query = `?per=${per}${lines ? '&lines=1' : ''}`;

	test(`fit on ${paper} with all of their text, none of it small`, async ({ open }) => {
		const { page } = await open({ path: path + query });
		checkPages(await printed(page, paper), all, per);
		await page.emulateMedia({ media: 'print' });
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.locator('.sheet-ruled:visible').count()).toBe(lines ? all.length : 0);
	});

	test('are arranged alike if they are a speaker’s own', async ({ open }) => {
		const { page } = await open({
			path: `${path}${query}&steps=own-title,toll-climb,own-1,own-2`,
			before: storeSlides(OWN)
		});
		await page.emulateMedia({ media: 'print' });
		expect(await faultsOf(page)).toEqual([]);
		expect(await page.locator('.sheet-ruled:visible').count()).toBe(lines ? 4 : 0);
		const step = await placesOf(page, 'toll-climb', '.sheet-chart');
		for (const { id } of OWN) {
			const { picture, ...places } = await placesOf(page, id, '.own-more');
			expect(places, id).toEqual({ ...places, head: step.head, ruled: step.ruled });
			if (id !== 'own-title') expect(picture, id).toEqual(step.picture);
		}
	});

	test('have the pictures of two choices in the place of the chart', async ({ open }) => {
		const { page } = await open({ path: `${path}${query}&steps=since-your-state&state=OH,WV` });
		await page.emulateMedia({ media: 'print' });
		const pictures = page.locator('.sheet-chart img:visible');
		await expect.poll(() => pictures.count()).toBe(2);
		const [first, second] = await pictures.evaluateAll((all) =>
			all.map((picture) => {
				const { top, bottom, height } = picture.getBoundingClientRect();
				const end = picture.closest('.sheet-chart')?.getBoundingClientRect().bottom ?? 0;
				return { top, bottom, height, isIn: bottom <= end + 1 };
			})
		);
		if (!first || !second) throw new Error('no pictures');
		expect(first.bottom).toBeLessThan(second.top);
		expect(second.isIn).toBe(true);
		expect(Math.min(first.height, second.height)).toBeGreaterThan(75);
	});
});

test('the address keeps the slides and the lines', async ({ open }) => {
	// An unknown number of slides is one.
	const { page } = await open({ path: `${path}?per=3` });
	expect(await radio(page, '1').isChecked()).toBe(true);
	await radio(page, '4').check();
	await linesBox(page).check();
	expect(new URL(page.url()).search).toBe('?per=4&lines=1');
	await page.reload();
	await page.waitForSelector('html[data-hydrated]');
	expect(await radio(page, '4').isChecked()).toBe(true);
	expect(await linesBox(page).isChecked()).toBe(true);
	await radio(page, '1').check();
	await linesBox(page).uncheck();
	expect(new URL(page.url()).search).toBe('');
});

test('the chosen steps without details have their pages in the contents', async ({ open }) => {
	const { page } = await open({ path: `${path}?per=4&details=0` });
	checkPages(await printed(page, 'A4'), mainSteps(all), 4);
	const scenes = [all[0]?.scene ?? '', all.at(-1)?.scene ?? ''];
	const some = all.filter(({ scene }) => scenes.includes(scene));
	await page.goto(new URL(`?per=2&steps=${scenes.join()}`, page.url()).href);
	await page.waitForSelector('html[data-hydrated]');
	checkPages(await printed(page, 'A4'), some, 2);
});

test('several slides a page need no scripts', async ({ open }) => {
	const { page } = await open({ path, javaScriptEnabled: false });
	await radio(page, '2').check();
	await linesBox(page).check();
	checkPages(await printed(page, 'A4'), all, 2);
	await page.getByRole('checkbox', { name: 'Details' }).uncheck();
	checkPages(await printed(page, 'A4'), mainSteps(all), 2);
});
