import { describe, expect } from 'vitest';
import { type StoryOptions } from '../browser';
import { long } from '../long';
import { test } from '../test';
import { violations } from '../violations';
import { charts } from '../../../src/story/charts';

const SCREENS = {
	'a desktop': { width: 1280, height: 800 },
	'a phone': { width: 390, height: 844 }
};

/** The gallery has no script, so there is nothing to wait for. */
const gallery: StoryOptions = { path: 'charts/', javaScriptEnabled: false };

describe('the gallery', () => {
	test(
		'links to an existing page for each chart that the story shows and each finding',
		long,
		async ({ open }) => {
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
			const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
			expect(new Set(ids).size, 'ids that are there twice').toBe(ids.length);
			for (const address of addresses) {
				expect((await page.request.get(address)).status(), address).toBe(200);
			}
		}
	);

	test('has every thumbnail on paper, also from a phone', long, async ({ open }) => {
		const { page } = await open({ ...gallery, viewport: SCREENS['a phone'] });
		await page.pdf();
		await page.emulateMedia({ media: 'print' });
		const missing = await page.locator('main img').evaluateAll((images: HTMLImageElement[]) => {
			const isCut = ({ left, right }: DOMRect) => left < 0 || right > innerWidth;
			return images
				.filter((image) => image.naturalWidth === 0 || isCut(image.getBoundingClientRect()))
				.map(({ src }) => src);
		});
		expect(missing).toEqual([]);
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
			// The heading is there before the style sheets.
			await page.waitForLoadState('load');
			for (const viewport of Object.values(SCREENS)) {
				await page.setViewportSize(viewport);
				expect(await violations(page)).toEqual([]);
			}
		}
	);
});
