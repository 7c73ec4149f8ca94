import type { Frame, Page } from 'playwright-core';

/**
 * Clicks the first matching element that is visible, once it no longer moves.
 * @returns whether there was one; an element under another one is not clicked
 */
export async function press(place: Page | Frame, selector: string): Promise<boolean> {
	const found = await place.evaluateHandle((selector) => {
		for (const target of document.querySelectorAll(selector)) {
			const { left, top, width, height } = target.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			if (width > 0 && target.contains(document.elementFromPoint(x, y))) return target;
		}
		return null;
	}, selector);
	const element = found.asElement();
	await element?.waitForElementState('stable');
	// Clicking a disabled button does nothing. `force` does not wait until it is enabled.
	await element?.click({ force: true });
	await found.dispose();
	return element !== null;
}
