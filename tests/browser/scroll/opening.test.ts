import { expect } from 'vitest';
import { active, scrolling, STAGE, stepIds } from '../steps';
import { test } from '../test';
import { useWebFonts } from '../web-fonts';

test.for([
	{ width: 390, height: 844 },
	{ width: 1280, height: 800 }
])(
	'the first window, of $width by $height, has the title and the first chart, and PageDown the next chart',
	async (viewport, { open }) => {
		const { page } = await open({ viewport, before: useWebFonts });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		for (const part of ['[data-part="opening"]', STAGE]) {
			const box = await page.locator(part).boundingBox();
			expect(box?.y, part).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? Infinity), part).toBeLessThanOrEqual(viewport.height);
		}
		await scrolling(page, () => page.keyboard.press('PageDown'));
		await active(page, (await stepIds(page))[1]);
	}
);
