import { expect } from 'vitest';
import { active, scrolling, STAGE, stepIds } from '../steps';
import { test } from '../test';

// Below the stage of a phone, a page is what is visible there, so that no text is skipped.
test.for([
	{ width: 390, height: 844, pages: 3 },
	{ width: 1280, height: 800, pages: 1 }
])(
	'the first window, of $width by $height, has the title and the first chart, and $pages PageDown lead to the next chart',
	async ({ pages, ...viewport }, { open }) => {
		const { page } = await open({ viewport });
		for (const part of ['[data-part="opening"]', STAGE]) {
			const box = await page.locator(part).boundingBox();
			expect(box?.y, part).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? Infinity), part).toBeLessThanOrEqual(viewport.height);
		}
		for (let i = 0; i < pages; i += 1) {
			await scrolling(page, () => page.keyboard.press('PageDown'));
		}
		await active(page, (await stepIds(page))[1]);
	}
);
