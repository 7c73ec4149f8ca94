import { describe, expect } from 'vitest';
import { NO_FAULTS, textFaults } from '../text';
import { chartedIds, openAllDetails, STAGE, stepIds } from '../steps';
import { chartedSteps } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { long } from '../long';
import { test } from '../test';

const { story, help } = loadStory();

const SCREENS = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
];

for (const viewport of SCREENS) {
	const { width } = viewport;
	describe(`without scripts, ${width} pixels wide,`, width === 390 ? {} : long, () => {
		test('every step shows its text and its chart, if it has one, and there is no stage', async ({
			open
		}) => {
			const { page } = await open({ javaScriptEnabled: false, viewport });
			const [ids, charted] = [await stepIds(page), await chartedIds(page)];
			expect(ids.length).toBeGreaterThan(0);
			expect(charted.length).toBe(chartedSteps(story).length);
			expect(await page.locator(STAGE).isVisible()).toBe(false);
			await openAllDetails(page);
			for (const id of ids) {
				const step = page.locator(`[id="${id}"]`);
				for (const prose of await step.locator('[data-part="text"] > p:not(:has(button))').all()) {
					expect(await prose.isVisible(), id).toBe(true);
					expect((await prose.innerText()).length, id).toBeGreaterThan(20);
				}
				const charts = step.locator('figure[data-chart]');
				if (!charted.includes(id)) {
					expect(await charts.count(), id).toBe(0);
					continue;
				}
				expect(await charts.count(), id).toBe(1);
				expect(await charts.getAttribute('data-state')).toBe(id);
				const drawing = charts.locator('img:visible');
				await drawing.evaluate((image: HTMLImageElement) => image.decode());
				expect((await drawing.boundingBox())?.width, id).toBeGreaterThan(200);
				expect((await drawing.boundingBox())?.height, id).toBeGreaterThan(150);
				expect((await drawing.getAttribute('alt'))?.length, id).toBeGreaterThan(80);
			}
		});

		test(
			'text is at least 12 pixels, including charts, and inside the window',
			long,
			async ({ open }) => {
				const { page } = await open({ javaScriptEnabled: false, viewport });
				await openAllDetails(page);
				expect(await textFaults(page)).toEqual(NO_FAULTS);
			}
		);

		test('the step about help shows every way to find it', async ({ open }) => {
			const { page } = await open({ javaScriptEnabled: false, viewport });
			const shown = page.locator('#since-help [data-part="help"]');
			for (const { name, contact, address } of help) {
				await shown.getByText(name, { exact: true }).first().waitFor();
				const links = shown.locator(`a[href="${address ?? ''}"]`);
				expect(await links.allInnerTexts()).toEqual(address ? [contact] : []);
				if (address) expect((await links.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			}
		});

		test('help and sources are shown, and no button that needs a script', async ({ open }) => {
			const { page } = await open({ javaScriptEnabled: false, viewport });
			const [help, sources] = [page.locator('section#help'), page.locator('section#sources')];
			// A list of sources opens without scripts too.
			await sources.locator('summary').first().click();
			for (const section of [help, sources]) {
				expect(await section.isVisible()).toBe(true);
				expect(await section.getByRole('link').count()).toBeGreaterThan(0);
			}
			// Buttons that open a popover work without scripts.
			const dead = page.locator('button:visible:not([popovertarget])');
			expect(await dead.allInnerTexts()).toEqual([]);
		});
	});
}

test('without scripts, the list of scenes leads to every step, and closes', async ({ open }) => {
	const { page } = await open({ javaScriptEnabled: false });
	const id = (await stepIds(page)).at(-2) ?? '';
	const list = page.locator('#scenes');
	await page.getByRole('link', { name: 'Scenes' }).click();
	await list.locator(`a[href="#${id}"]`).click();
	await list.waitFor({ state: 'hidden' });
	await expect
		.poll(() =>
			page.$eval(`[id="${id}"]`, (step) => {
				const { top, bottom } = step.getBoundingClientRect();
				return top < innerHeight && bottom > 0;
			})
		)
		.toBe(true);
});
