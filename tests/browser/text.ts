import type { Page } from 'playwright-core';

/** What is wrong with the text that a reader can see, in words. */
export interface TextFaults {
	/** What is smaller than 12 pixels on screen. */
	small: string[];
	/** What reaches over an edge of the window, and how far the page can be scrolled sideways. */
	stray: string[];
}

/** Of text in which there is nothing wrong. */
export const NO_FAULTS: TextFaults = { small: [], stray: [] };

/**
 * Waits until words are as wide as they stay. A face that comes too late is for the next page
 * (`optional`), and another one stands in for it, as wide as the machine happens to have it: on a
 * busy machine that would measure the wait, so that ours is taken in whenever it comes.
 */
async function facesLoaded(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const sheet of document.styleSheets) {
			for (const [i, rule] of [...sheet.cssRules].entries()) {
				if (!(rule instanceof CSSFontFaceRule) || !rule.cssText.includes('optional')) continue;
				sheet.deleteRule(i);
				sheet.insertRule(rule.cssText.replace('optional', 'block'), i);
			}
		}
		await document.fonts.ready;
	});
}

/**
 * Looks at every run of text that a reader can see, scrolled to or not; what only a screen reader
 * gets is left out. The story has some thousand of them, so that they are looked at once, and in
 * the page.
 */
export async function textFaults(page: Page): Promise<TextFaults> {
	await facesLoaded(page);
	return page.evaluate(() => {
		const faults: TextFaults = { small: [], stray: [] };
		const windowWidth = document.documentElement.clientWidth;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const words = node.textContent?.trim().slice(0, 40) ?? '';
			if (!words || !parent || parent.closest('.visually-hidden, noscript, script, style'))
				continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right, width } = range.getBoundingClientRect();
			// A box of one pixel is for screen readers alone.
			if (width === 0 || parent.getBoundingClientRect().width <= 1) continue;
			// Drawings say their sizes in units of their own, which the box scales.
			const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
			const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
			// A drawing's box is seldom a whole number of pixels, and scales by a thousandth more or less.
			if (size < 11.95) faults.small.push(`${words}: ${size.toFixed(2)} px`);
			if (left < -1 || right > windowWidth + 1)
				faults.stray.push(`${words}: ${left.toFixed()} to ${right.toFixed()}`);
		}
		scrollTo({ left: 1000, top: scrollY, behavior: 'instant' });
		const { scrollWidth, clientWidth } = document.documentElement;
		const wide = Math.max(scrollX, scrollWidth - clientWidth);
		if (wide > 0) faults.stray.push(`the page scrolls ${wide} px sideways`);
		return faults;
	});
}

/** The words of the charts on screen that stand on each other. */
export async function collisions(page: Page): Promise<string[]> {
	await facesLoaded(page);
	return page.evaluate(() => {
		const found: string[] = [];
		for (const figure of document.querySelectorAll('figure[data-chart]')) {
			const words = [...figure.querySelectorAll('svg text')]
				.filter((text) => text.checkVisibility() && Number(getComputedStyle(text).opacity) > 0.3)
				.map((text) => ({ text, box: text.getBoundingClientRect() }))
				.filter(({ text, box }) => text.textContent.trim() !== '' && box.width > 0);
			for (const [i, a] of words.entries()) {
				for (const b of words.slice(i + 1)) {
					const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
					const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
					// Letters have room above and below them: a few pixels of two boxes may share a place.
					if (across > 2 && down > 4) {
						found.push(`${a.text.textContent.trim()} / ${b.text.textContent.trim()}`);
					}
				}
			}
		}
		return found;
	});
}
