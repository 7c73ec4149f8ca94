import { expect } from 'vitest';
import { active, scrolling, stepIds, wheel } from '../steps';
import { test } from '../test';
import { useWebFonts } from '../../../tools/web-fonts.mjs';

test.for([
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
])(
	'the first window, of $width by $height, has the title and the text over one ring, and PageDown the first finding',
	async (viewport, { open }) => {
		const { page } = await open({ viewport, before: useWebFonts });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		const opening = await page.locator('[data-part="opening"]').boundingBox();
		expect((opening?.y ?? NaN) + (opening?.height ?? NaN)).toBeLessThanOrEqual(viewport.height);
		const ring = await page.locator('[data-part="rings"] svg').boundingBox();
		expect(ring?.width).toBeGreaterThan(0.4 * Math.min(viewport.width, viewport.height));
		expect(ring?.y).toBeLessThan(viewport.height);
		await scrolling(page, () => page.keyboard.press('PageDown'));
		const [first = ''] = await stepIds(page);
		await active(page, first);
		const finding = await page.locator(`[id="${first}"] h3`).boundingBox();
		expect(finding?.y).toBeLessThan(viewport.height);
		expect(finding?.y).toBeGreaterThan(0);
	}
);

test.for([
	{ press: 'Shift+Space', on: 'the page' },
	{ press: 'Space', on: 'a button' }
])(
	'on a phone, $press on $on at the top leaves the place of the steps as it is',
	async ({ press, on }, { open }) => {
		const { page } = await open({ viewport: { width: 390, height: 844 }, before: useWebFonts });
		const button = page.getByRole('button', { name: 'Next step' });
		if (on === 'a button') await button.focus();
		await page.keyboard.press(press);
		const [first = '', second] = await stepIds(page);
		await active(page, on === 'a button' ? second : first);
		for (const id of [first, second]) {
			await page.evaluate((id) => (location.hash = id ?? ''), id);
			await active(page, id);
		}
	}
);

test.for([
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
])(
	'the rings of $width by $height stay in the window while the page scrolls by one window',
	async (viewport, { open }) => {
		const { page } = await open({ viewport, reducedMotion: 'no-preference' });
		const rings = page.locator('[data-part="rings"]');
		expect((await rings.boundingBox())?.height).toBeCloseTo(2 * viewport.height, 0);
		await wheel(page, viewport.height);
		const canvas = await rings.locator('canvas').boundingBox();
		expect(Math.abs(canvas?.y ?? NaN)).toBeLessThan(1);
	}
);
