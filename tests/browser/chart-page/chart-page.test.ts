import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { openStory, type StoryOptions } from '../browser';
import { long } from '../long';
import { test } from '../test';
import { collisions, NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';
import { charts } from '../../../src/story/charts';

/** The base path of the site. */
const ROOT = new URL(inject('origin')).pathname;
const PAGES = ['charts/toll/', 'charts/precursors/', 'charts/states/since-your-state/'];
const SCREENS = {
	'a desktop': { width: 1280, height: 800 },
	'a phone': { width: 390, height: 844 }
};
const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1920];

const panel = (page: Page) => page.locator('#embed');
const preview = (page: Page) => panel(page).locator('iframe');
const snippet = (page: Page, label: string) => panel(page).getByRole('textbox', { name: label });
const choose = (page: Page, label: string) => panel(page).getByLabel(label, { exact: true });

/** The path and the query of the preview. */
const shows = async (page: Page) => {
	const src = await preview(page).evaluate((frame: HTMLIFrameElement) => new URL(frame.src));
	return new URL(String(src)).pathname + new URL(String(src)).search;
};

/** The gallery has no script, so there is nothing to wait for. */
const gallery: StoryOptions = { path: 'charts/', javaScriptEnabled: false };

for (const colorScheme of ['light', 'dark'] as const) {
	for (const path of PAGES) {
		test(`axe finds no violations, ${colorScheme}, at ${path}`, long, async ({ open }) => {
			const { page } = await open({ path, colorScheme });
			await page.locator('summary').click();
			await choose(page, 'Dark').check();
			for (const [screen, viewport] of Object.entries(SCREENS)) {
				await page.setViewportSize(viewport);
				expect(await violations(page), screen).toEqual([]);
			}
		});
	}
}

for (const width of WIDTHS) {
	test(
		`text is at least 12 px, inside the window and clear of other text, with and without scripts, ${width} px wide`,
		long,
		async ({ open, browser }) => {
			const viewport = { width, height: 800 };
			const look = async (page: Page, about: string) => {
				expect(await textFaults(page), about).toEqual(NO_FAULTS);
				expect(await collisions(page), about).toEqual([]);
			};
			for (const path of PAGES) {
				const { page } = await open({ path, viewport });
				await look(page, path);
				const still = await openStory(browser, { path, viewport, javaScriptEnabled: false });
				await look(still.page, `${path} without scripts`);
				await still.close();
			}
			const { page } = await open({ ...gallery, viewport });
			await look(page, 'the gallery');
		}
	);
}

describe('the gallery', () => {
	test('links to an existing page for each chart and each finding', long, async ({ open }) => {
		const { page } = await open(gallery);
		const cards = page.locator('main > ul > li');
		expect(await cards.count()).toBe(Object.keys(charts).length);
		for (const card of await cards.all()) {
			expect(await card.locator('svg:visible').count()).toBe(1);
			expect(await card.getByRole('heading').getByRole('link').count()).toBe(1);
		}
		const addresses = await page
			.locator('main a')
			.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
		expect(addresses.length).toBeGreaterThan(30);
		for (const address of addresses) {
			expect((await page.request.get(address)).status(), address).toBe(200);
		}
	});

	test('has no id twice, although drawings share a page', long, async ({ open }) => {
		const { page } = await open(gallery);
		const twice = await page.evaluate(() => {
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return ids.filter((id, i) => ids.indexOf(id) !== i);
		});
		expect(twice).toEqual([]);
	});

	test.for(['light', 'dark'] as const)(
		'has no violations that axe finds, %s',
		long,
		async (colorScheme, { open }) => {
			// It has no script to wait for, so it is opened from a page that has one.
			const { page } = await open({ path: 'charts/toll/', colorScheme });
			await page
				.getByRole('navigation', { name: 'Site' })
				.getByRole('link', { name: 'Charts' })
				.click();
			await page.getByRole('heading', { level: 1, name: 'Charts' }).waitFor();
			for (const viewport of Object.values(SCREENS)) {
				await page.setViewportSize(viewport);
				expect(await violations(page)).toEqual([]);
			}
		}
	);
});

describe('the head of a chart page', () => {
	test('describes the page to search engines and for sharing', async ({ open }) => {
		const { page } = await open({ path: 'charts/toll/toll-climb/' });
		const finding = await page.locator('h1').innerText();
		const meta = (name: string) =>
			page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
		expect(await page.title()).toContain(finding);
		expect(await meta('og:title')).toBe(finding);
		expect(await meta('twitter:card')).toBe('summary_large_image');
		expect(await meta('og:image')).toMatch(/^https?:\/\/.*\/charts\/toll\/toll-climb\.png$/);
		expect((await meta('og:image:alt'))?.length).toBeGreaterThan(80);
		expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
			/^https?:\/\/.*\/charts\/toll\/toll-climb\/$/
		);
		const linked = JSON.parse(
			(await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
		) as { '@type': string; name: string };
		expect(linked).toMatchObject({ '@type': 'Dataset', name: finding });
	});

	test('loads less than 75 kB of scripts', async ({ open }) => {
		const { page } = await open({ path: 'charts/toll/' });
		const { origin } = new URL(page.url());
		const files = await page
			.locator('script[type="module"][src], link[rel="modulepreload"]')
			.evaluateAll((found) =>
				found.map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '')
			);
		expect(files.length).toBeGreaterThan(0);
		let bytes = 0;
		for (const file of files) {
			bytes += gzipSync(await (await page.request.get(origin + file)).body()).length;
		}
		expect(bytes).toBeLessThan(75_000);
	});
});

test(
	'a chart page links to existing files, embeds of each release and the story',
	long,
	async ({ open }) => {
		for (const path of ['charts/toll/', 'charts/toll/involved-age/']) {
			const { page } = await open({ path });
			const addresses = await page
				.locator('main a:not([rel="external"])')
				.evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
			for (const wanted of [
				'.csv',
				'.metadata.json',
				'.svg',
				'.png',
				'/@2026-08/',
				'/embed/toll'
			]) {
				expect(
					addresses.some((address) => address.includes(wanted)),
					wanted
				).toBe(true);
			}
			for (const address of addresses) {
				expect((await page.request.get(address)).status(), address).toBe(200);
			}
			const story = page.getByRole('link', { name: 'Read this in the story' });
			const step = await page.locator('[data-chart]').getAttribute('data-state');
			expect(await story.getAttribute('href')).toBe(`${ROOT}#${step}`);
		}
	}
);

test('the page of a finding marks itself in the list, and a chart page the finding that it shows', async ({
	open
}) => {
	for (const [path, current] of [
		['charts/toll/toll-climb/', 'page'],
		['charts/toll/', 'true']
	] as const) {
		const { page } = await open({ path });
		const marked = page.getByRole('navigation', { name: 'What this chart shows' });
		const link = marked.locator('[aria-current]');
		expect(await link.count()).toBe(1);
		expect(await link.getAttribute('aria-current')).toBe(current);
		expect(await link.innerText()).toBe(await page.locator('h1').innerText());
	}
});

describe('the embed panel', () => {
	test(
		'previews the embed in the snippets, and both follow the options',
		long,
		async ({ open }) => {
			const { page } = await open({ path: 'charts/toll/' });
			const frame = snippet(page, 'Frame');
			const expects = async (tail: string) => {
				await expect.poll(() => shows(page)).toBe(`${ROOT}embed/toll/${tail}`);
				const src = `${ROOT}embed/toll/${tail}`.replaceAll('&', '&amp;');
				for (const label of ['Frame', 'Figure with credit', 'AMP']) {
					expect(await snippet(page, label).inputValue(), label).toContain(`${src}"`);
				}
				expect(
					(await snippet(page, 'Address alone').inputValue()).endsWith(`${ROOT}embed/toll/${tail}`)
				).toBe(true);
			};
			await expects('');
			await choose(page, 'Dark').check();
			await expects('?theme=dark');
			await choose(page, 'Title').uncheck();
			await expects('?theme=dark&title=0');
			await choose(page, 'Buttons').uncheck();
			await expects('?theme=dark&title=0&controls=0');
			await choose(page, 'As of 2026-08').check();
			await expects('@2026-08/?theme=dark&title=0&controls=0');
			expect(await snippet(page, 'Credit line').inputValue()).toContain('release 2026-08');
			await choose(page, 'The reader’s own').check();
			await choose(page, 'Newest figures').check();
			await choose(page, 'Title').check();
			await choose(page, 'Buttons').check();
			await expects('');
			expect(await frame.inputValue()).toMatch(/^<iframe [^>]+><\/iframe>$/);
		}
	);

	test('shows the chart in the chosen theme and width', long, async ({ open }) => {
		const { page } = await open({ path: 'charts/toll/' });
		await panel(page).scrollIntoViewIfNeeded();
		await choose(page, 'Dark').check();
		const inside = preview(page).contentFrame();
		await inside.locator('html[data-theme="dark"] h1').waitFor();
		for (const [label, width] of [
			['320 px', 320],
			['600 px', 600]
		] as const) {
			await choose(page, label).check();
			await expect.poll(() => inside.locator('html').evaluate(() => innerWidth)).toBe(width);
		}
		await choose(page, 'Full').check();
		await expect.poll(() => inside.locator('html').evaluate(() => innerWidth)).toBeGreaterThan(900);
	});

	test('adds no history entry: Back goes to the previous page', long, async ({ open }) => {
		const { page } = await open({ path: 'charts/precursors/' });
		await page.getByRole('link', { name: 'A lawmaker said' }).click();
		await page.waitForSelector('html[data-hydrated]');
		await panel(page).scrollIntoViewIfNeeded();
		for (const label of ['Dark', 'Light']) {
			await choose(page, label).check();
			await preview(page)
				.contentFrame()
				.locator(`html[data-theme="${label.toLowerCase()}"] h1`)
				.waitFor();
		}
		await Promise.all([
			page.waitForURL(({ pathname }) => pathname === `${ROOT}charts/precursors/`),
			page.goBack()
		]);
	});

	/** The buttons that copy a snippet. */
	const buttons = (page: Page): Locator => panel(page).getByRole('button', { name: /^Cop/ });

	test(
		'copies each snippet, and confirms it on the button and to screen readers',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: 'charts/toll/',
				permissions: ['clipboard-read', 'clipboard-write']
			});
			await choose(page, 'Dark').check();
			expect(await buttons(page).count()).toBe(7);
			for (const button of await buttons(page).all()) {
				const label = ((await button.getAttribute('aria-label')) ?? '').replace('Copy: ', '');
				expect(await button.innerText()).toBe('Copy');
				await button.click();
				await expect.poll(() => button.innerText()).toBe('Copied');
				expect(await panel(page).getByRole('status').innerText()).toBe(`${label}: copied`);
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
					await snippet(page, label).inputValue()
				);
			}
			// The copied text is no longer the current one.
			await choose(page, 'Light').check();
			await panel(page).getByRole('button', { name: 'Copy: Frame' }).click();
			await choose(page, 'Dark').check();
			await panel(page).getByRole('button', { name: 'Copy: Frame' }).waitFor();
		}
	);

	test(
		'selects the text if the browser refuses to copy, and says what to do',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: 'charts/toll/',
				before: async (page) => {
					await page.addInitScript(() => {
						navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
					});
				}
			});
			await panel(page).getByRole('button', { name: 'Copy: AMP' }).click();
			await expect
				.poll(() => panel(page).getByRole('status').innerText())
				.toContain('The text is selected');
			expect(await page.evaluate(() => getSelection()?.toString())).toBe(
				await snippet(page, 'AMP').inputValue()
			);
		}
	);

	test('works with the keyboard alone', async ({ open }) => {
		const { page } = await open({
			path: 'charts/toll/',
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await choose(page, 'The reader’s own').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shows(page)).toBe(`${ROOT}embed/toll/?theme=dark`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => shows(page)).toBe(`${ROOT}embed/toll/@2026-08/?theme=dark`);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect.poll(() => shows(page)).toBe(`${ROOT}embed/toll/@2026-08/?theme=dark&title=0`);
		await panel(page).getByRole('button', { name: 'Copy: Frame' }).focus();
		await page.keyboard.press('Enter');
		await panel(page).getByRole('button', { name: 'Copied: Frame' }).waitFor();
	});
});

test('without scripts the page has its chart, its table, its sources and its snippets', async ({
	open
}) => {
	const { page } = await open({ path: 'charts/toll/', javaScriptEnabled: false });
	const drawing = page.locator('figure svg[viewBox]:visible');
	expect((await drawing.boundingBox())?.width).toBeGreaterThan(400);
	for (const label of ['Frame', 'Figure with credit', 'Picture for mail', 'AMP', 'Address alone']) {
		expect((await snippet(page, label).inputValue()).length, label).toBeGreaterThan(20);
	}
	await preview(page).contentFrame().locator('h1').waitFor();
	await page.locator('summary').click();
	const rows = readFileSync(join('build/charts/toll.csv'), 'utf8').trim().split('\n').length - 1;
	expect(await page.locator('details tbody tr:visible').count()).toBe(rows);
	expect(await page.getByRole('heading', { name: 'How we know' }).isVisible()).toBe(true);
	const dead = page.locator('main :is(button, input):visible:not([popovertarget])');
	expect(await dead.count()).toBe(0);
});

test('a reader can find a state on the page of that step', async ({ open }) => {
	const { page } = await open({ path: 'charts/states/since-your-state/' });
	await page.getByLabel('State', { exact: true }).fill('Ohio');
	await page.getByRole('button', { name: 'Show', exact: true }).click();
	await expect.poll(() => page.locator('figure .subtitle').innerText()).toContain('Ohio');
	expect(new URL(page.url()).searchParams.get('state')).toBe('OH');
});
