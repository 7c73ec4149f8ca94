import type { Frame, Page } from 'playwright-core';

/**
 * Presses the first of some elements that can be seen, at its middle, as a mouse does.
 * @param place what is looked at: the page, or a frame at its upper left corner
 * @returns whether there was one; nothing is pressed where something else lies over it
 */
export async function press(
	page: Page,
	selector: string,
	place: Page | Frame = page
): Promise<boolean> {
	const at = await place.evaluate((selector) => {
		for (const target of document.querySelectorAll(selector)) {
			const { left, top, width, height } = target.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			if (width > 0 && target.contains(document.elementFromPoint(x, y))) return { x, y };
		}
		return null;
	}, selector);
	if (at) await page.mouse.click(at.x, at.y);
	return at !== null;
}
