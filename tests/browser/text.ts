import type { Page } from 'playwright-core';

/** Describes the faults of the visible text. */
export interface TextFaults {
	/** Text smaller than 12 pixels on screen. */
	small: string[];
	/** Text past an edge of the window, and how far the page scrolls sideways. */
	stray: string[];
}

/** The result for text without faults. */
export const NO_FAULTS: TextFaults = { small: [], stray: [] };

/**
 * Waits until text has its final width. With `font-display: optional`, a font that loads too late is
 * not used, and a busy machine would measure a fallback font instead. So the fonts are used whenever
 * they load.
 */
async function fontsLoaded(page: Page): Promise<void> {
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
 * Checks every run of visible text, scrolled into view or not, except text for screen readers only.
 * The story has about a thousand, so one call checks all of them in the page.
 */
export async function textFaults(page: Page): Promise<TextFaults> {
	await fontsLoaded(page);
	return page.evaluate(() => {
		const faults: TextFaults = { small: [], stray: [] };
		const windowWidth = document.documentElement.clientWidth;
		/** Whether an element that scrolls sideways contains the text. The page itself never does. */
		const isScrolled = (box: Element | null): boolean =>
			box !== null &&
			box !== document.documentElement &&
			((box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto') ||
				isScrolled(box.parentElement));
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
			// A box of one pixel is for screen readers only.
			if (width === 0 || parent.getBoundingClientRect().width <= 1) continue;
			// Drawings have sizes in their own units, which the box scales.
			const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
			const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
			// The box of a drawing is seldom a whole number of pixels, so its scale varies by a thousandth.
			if (size < 11.95) faults.small.push(`${words}: ${size.toFixed(2)} px`);
			if ((left < -1 || right > windowWidth + 1) && !isScrolled(parent))
				faults.stray.push(`${words}: ${left.toFixed()} to ${right.toFixed()}`);
		}
		// The text in an image is at least 12 pixels unless the image is scaled down. A thumbnail, beside
		// which a link says what it shows, is not for reading.
		for (const image of document.querySelectorAll<HTMLImageElement>('img:not([alt=""])')) {
			const { width } = image.getBoundingClientRect();
			if (image.checkVisibility() && width < image.naturalWidth - 0.5)
				faults.small.push(`${image.currentSrc}: ${width} px of ${image.naturalWidth}`);
		}
		scrollTo({ left: 1000, top: scrollY, behavior: 'instant' });
		const { scrollWidth, clientWidth } = document.documentElement;
		const wide = Math.max(scrollX, scrollWidth - clientWidth);
		if (wide > 0) faults.stray.push(`the page scrolls ${wide} px sideways`);
		return faults;
	});
}

/**
 * The labels of the charts on screen that overlap.
 * @param charts a selector of the elements that contain one chart each
 */
export async function collisions(page: Page, charts = 'figure[data-chart] svg'): Promise<string[]> {
	await fontsLoaded(page);
	return page.evaluate((charts) => {
		const found: string[] = [];
		for (const chart of document.querySelectorAll(charts)) {
			const words = [...chart.querySelectorAll('text')]
				.filter((text) => text.checkVisibility() && Number(getComputedStyle(text).opacity) > 0.3)
				.map((text) => ({ text, box: text.getBoundingClientRect() }))
				.filter(({ text, box }) => text.textContent.trim() !== '' && box.width > 0);
			for (const [i, a] of words.entries()) {
				for (const b of words.slice(i + 1)) {
					const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
					const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
					// Letters have room above and below, so two boxes may overlap by a quarter of their height.
					const room = Math.max(4, Math.min(a.box.height, b.box.height) / 4);
					if (across > 2 && down > room) {
						found.push(`${a.text.textContent.trim()} / ${b.text.textContent.trim()}`);
					}
				}
			}
		}
		return found;
	}, charts);
}
