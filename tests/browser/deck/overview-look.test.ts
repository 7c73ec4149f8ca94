// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { cardIds, choose, openOverview } from './overview';
import { test } from '../test';
import { violations } from '../violations';

const SCREENS = {
	'a phone': { width: 390, height: 844 },
	'a tablet': { width: 1024, height: 768 },
	'a projector': { width: 1920, height: 1080 }
};

/** Cut, small or overlapping text, and sideways scrolling. The thumbnails have their own test. */
const faults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const dialog = document.querySelector('dialog');
		if (!dialog) return ['no dialog'];
		const found: string[] = [];
		const all = [...dialog.querySelectorAll<HTMLElement>('*')].filter(
			(each) => !each.closest('[aria-hidden]')
		);
		for (const each of [dialog, ...all]) {
			if (each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
				if (getComputedStyle(each).display !== 'inline' && each.tagName !== 'INPUT')
					found.push(`${each.className}: ${each.scrollWidth} in ${each.clientWidth}`);
		}
		const runs: { words: string; box: DOMRect }[] = [];
		const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.textContent?.trim() || node.parentElement?.closest('[aria-hidden]')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const box = range.getBoundingClientRect();
			const words = node.textContent.trim();
			const style = node.parentElement && getComputedStyle(node.parentElement);
			if (parseFloat(style?.fontSize ?? '0') < 11.95) found.push(`${words}: small`);
			if (box.left < 0 || box.right > innerWidth) found.push(`${words}: over the edge`);
			// Text that is scrolled out of the list is not visible.
			const list = node.parentElement?.closest('.cards')?.getBoundingClientRect();
			if (list && (box.top < list.top || box.bottom > list.bottom)) continue;
			runs.push({ words, box });
		}
		for (const [i, a] of runs.entries())
			for (const b of runs.slice(i + 1)) {
				const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
				const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
				if (across > 1 && down > 2) found.push(`${a.words} / ${b.words}`);
			}
		return found;
	});

for (const [screen, viewport] of Object.entries(SCREENS)) {
	describe(`the overview on ${screen}`, () => {
		test('has no cut or overlapping text, and does not scroll sideways', async ({ open }) => {
			const { page } = await open({ path: 'present/', viewport });
			await openOverview(page);
			for (const id of [undefined, ...(await cardIds(page))].filter((_, i) => i % 6 === 0)) {
				await page
					.locator(id ? `[data-card="${id}"]` : '[data-card]')
					.first()
					.scrollIntoViewIfNeeded();
				expect(await faults(page), id).toEqual([]);
			}
			await choose(page);
			expect(await faults(page)).toEqual([]);
			await page.getByRole('searchbox').fill('nothing at all');
			expect(await faults(page)).toEqual([]);
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			test(`has no axe violations in the ${colorScheme} theme`, async ({ open }) => {
				const { page } = await open({ path: 'present/?steps=toll', viewport, colorScheme });
				await openOverview(page);
				expect(await violations(page)).toEqual([]);
				await choose(page);
				expect(await violations(page)).toEqual([]);
				await page.getByRole('button', { name: 'None' }).click();
				expect(await violations(page)).toEqual([]);
			});
		}
	});
}
