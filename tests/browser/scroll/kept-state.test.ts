import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { long } from '../long';
import { active, scrollToStep } from '../steps';
import { test } from '../test';
import { openEvidence } from './evidence';
import { kept, search, shows, STEP, submit } from './find-state';
import { visit } from './visits';

const FORGET = '[data-part="forget"]';

/** Counts the requests for the lines of the states. */
const countLines = (page: Page) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('/lines.json')) asked.push(request.url());
	});
	return asked;
};

/** In a page: the browser refuses its storage. */
const refuse = () =>
	Object.defineProperty(window, 'localStorage', {
		get: () => {
			throw new DOMException('blocked', 'SecurityError');
		}
	});

describe('the state of the reader', () => {
	test('is gone after it is forgotten below the story, shown or not yet', async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		const asked = countLines(page);
		// On this visit, the reader has not been near a chart with states.
		await visit(page, page.url().split('#')[0] ?? '');
		await page.locator(`${FORGET} button`).evaluate((button: HTMLElement) => button.click());
		expect(await page.locator(`${FORGET} [role="status"]`).textContent()).not.toBe('');
		expect(await kept(page)).toBeNull();
		expect(asked).toEqual([]);
		await scrollToStep(page, STEP);
		await shows(page, 'West Virginia');
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await page.locator(`${FORGET} button`).evaluate((button: HTMLElement) => button.click());
		await shows(page, 'West Virginia');
		expect(await kept(page)).toBeNull();
	});

	test('loads only near a chart that shows it', async ({ open }) => {
		const { page } = await open();
		await page.evaluate(() => localStorage.setItem('upstream:choice-state', 'OH'));
		const asked = countLines(page);
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await scrollToStep(page, 'turn-climb');
		await active(page, 'turn-climb');
		expect(asked).toEqual([]);
		await scrollToStep(page, STEP);
		await shows(page, 'Ohio');
		expect(asked).toHaveLength(1);
	});

	test('gives way to the state of an address, which is not kept', long, async ({ open }) => {
		const { page } = await open({ path: `#${STEP}` });
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await visit(page, page.url().replace('#', '?state=DC#'));
		await shows(page, 'District of Columbia');
		expect([await kept(page), await search(page)]).toEqual(['OH', '?state=DC']);
		await submit(page, 'Maine');
		await shows(page, 'Maine');
		expect([await kept(page), await search(page)]).toEqual(['ME', '']);
	});

	const shareButton = async (page: Page, id: string) =>
		(await openEvidence(page, id)).locator('[data-part="share"]');

	test(
		'is in the address that a reader shares, with its finding and its picture',
		long,
		async ({ open }) => {
			const { page, complaints } = await open({
				path: `#${STEP}`,
				before: (page) =>
					page.addInitScript(() => {
						const share = ({ url, title, files = [] }: ShareData) => {
							const pictures = files.map(({ name, type, size }) => [name, type, size > 10_000]);
							document.documentElement.dataset.shared = JSON.stringify({ url, title, pictures });
							return Promise.resolve();
						};
						Object.defineProperty(navigator, 'share', { value: share });
						Object.defineProperty(navigator, 'canShare', { value: () => true });
					})
			});
			await submit(page, 'Ohio');
			await shows(page, 'Ohio');
			const shared = async (id: string) => {
				await page.evaluate(() => delete document.documentElement.dataset.shared);
				await (await shareButton(page, id)).click();
				await page.keyboard.press('Escape');
				const told = await page.waitForFunction(() => document.documentElement.dataset.shared);
				const { url, ...rest } = JSON.parse(String(await told.jsonValue())) as {
					url: string;
					title: string;
					pictures: unknown[];
				};
				return { ...rest, search: new URL(url).search, hash: new URL(url).hash };
			};
			expect(await shared(STEP)).toEqual({
				search: '?state=OH',
				hash: `#${STEP}`,
				title: expect.stringMatching(/^Ohio: /) as unknown,
				pictures: [['OH.png', 'image/png', true]]
			});
			await page.setViewportSize({ width: 390, height: 844 });
			expect((await shared(STEP)).pictures).toEqual([['OH.portrait.png', 'image/png', true]]);
			await page.route('**/OH.portrait.png', (route) => route.abort());
			expect(await shared(STEP)).toMatchObject({ search: '?state=OH', pictures: [] });
			expect(complaints.splice(0).filter((said) => !said.includes('ERR_FAILED'))).toEqual([]);
			expect(await shared('since-why')).toMatchObject({ search: '', pictures: [] });
			expect(await search(page)).toBe('');
		}
	);

	test('has a picture to download where the browser cannot share', long, async ({ open }) => {
		const { page } = await open({
			path: `#${STEP}`,
			permissions: ['clipboard-read', 'clipboard-write']
		});
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await (await shareButton(page, STEP)).click();
		const link = page.locator(`[id="${STEP}"]`).getByRole('link', { name: 'Download the picture' });
		const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
		expect(download.suggestedFilename()).toBe('OH.png');
	});

	test('is shown, and not kept, if the browser refuses storage', async ({ open }) => {
		const { page } = await open({
			path: `#${STEP}`,
			before: (page) => page.addInitScript(refuse)
		});
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await page.locator(`${FORGET} button`).evaluate((button: HTMLElement) => button.click());
		await shows(page, 'West Virginia');
		await submit(page, 'Ohio');
		await shows(page, 'Ohio');
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		await active(page, STEP);
		await shows(page, 'West Virginia');
		expect(await search(page)).toBe('');
	});
});
