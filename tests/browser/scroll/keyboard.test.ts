// @module-tag long
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { active, middleStep, scrollTop, scrollToStep, stepIds } from '../steps';
import { test } from '../test';

interface Focused {
	/** Its tag and the start of its text, to find it by. */
	name: string;
	/** The id of the section that it is in, if any. */
	part: string;
	/** What covers its middle, if anything does. */
	under: string;
}

/** The focused element; undefined once the focus has left the page. */
function focused(page: Page): Promise<Focused | undefined> {
	return page.evaluate(() => {
		const name = ({ tagName, textContent }: Element) =>
			`${tagName} ${textContent.trim().slice(0, 40)}`;
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		// The middle of a link over several lines may have no text, so take its first line.
		const [line] = element.getClientRects();
		const box = line ?? element.getBoundingClientRect();
		const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
		// The slider of a chart takes no pointer events, so take the drawing that contains it.
		const own = element instanceof HTMLInputElement ? element.parentElement : element;
		// A whole step, which is not a tab stop, may be larger than the window, so a part is enough.
		const whole = (element as HTMLElement).tabIndex < 0;
		const clear = whole ? box.top < innerHeight && box.bottom > 0 : own?.contains(over);
		return {
			name: name(element),
			part: element.closest('section[id]')?.id ?? '',
			under: clear ? '' : over ? name(over) : 'nothing: it is outside the window'
		};
	});
}

test('the first Tab reaches a link that skips to the story', async ({ open }) => {
	const { page } = await open();
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the story' });
	expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
	expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.activeElement?.id === 'story');
	await page.keyboard.press('Tab');
	const inStory = await page.evaluate(
		() => document.activeElement?.closest('[data-step]')?.id ?? ''
	);
	expect(inStory).toBe((await stepIds(page))[0]);
});

test('Tab through the bar does not scroll the page', async ({ open }) => {
	const { page } = await open();
	const id = await middleStep(page);
	await scrollToStep(page, id);
	const before = await scrollTop(page);
	for (const button of await page.locator('header :is(a, button):visible').all()) {
		await button.focus();
		expect(await scrollTop(page), await button.innerText()).toBe(before);
	}
	await active(page, id);
});

test.for([
	{ key: 'Tab', width: 1280, height: 800 },
	{ key: 'Shift+Tab', width: 390, height: 844 },
	{ key: 'Tab', width: 320, height: 256 }
])(
	'$key goes through the whole page, and nothing covers the focused element, at $width by $height',
	async ({ key, ...viewport }, { open }) => {
		const { page } = await open({ viewport });
		const covered: string[] = [];
		const names: string[] = [];
		const parts = new Set<string>();
		do {
			await page.keyboard.press(key);
			await active(page);
			const here = await focused(page);
			if (!here) break;
			names.push(here.name);
			parts.add(here.part);
			if (here.under) covered.push(`${here.name} is under ${here.under}`);
		} while (names.length < 600);
		expect(names.length).toBeLessThan(600);
		expect([...parts]).toEqual(expect.arrayContaining(['help', 'sources']));
		// Backwards, it starts at the end of the page and must reach its very first link.
		expect(names.at(key === 'Tab' ? 0 : -1)).toContain('Skip to the story');
		expect(covered).toEqual([]);
	}
);
