import type { Page } from 'playwright-core';

/** What is seen of the text of a page: its words, its size on screen and where it stands, in CSS pixels. */
interface Seen {
	words: string;
	size: number;
	left: number;
	right: number;
}

/** Every run of text that a reader can see, scrolled to or not; what only a screen reader gets is left out. */
function seenText(page: Page): Promise<Seen[]> {
	return page.evaluate(() => {
		const seen: Seen[] = [];
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
			seen.push({ words, size, left, right });
		}
		return seen;
	});
}

/** The text that is smaller than 12 pixels on screen. */
export async function smallText(page: Page): Promise<string[]> {
	// A drawing's box is seldom a whole number of pixels, and scales by a thousandth more or less.
	const small = (await seenText(page)).filter(({ size }) => size < 11.95);
	return small.map(({ words, size }) => `${words}: ${size.toFixed(2)} px`);
}

/** The text that reaches over an edge of the window, and how far the page can be scrolled sideways. */
export async function strayText(page: Page): Promise<string[]> {
	const width = await page.evaluate(() => document.documentElement.clientWidth);
	const stray = (await seenText(page)).filter(({ left, right }) => left < -1 || right > width + 1);
	const wide = await page.evaluate(() => {
		scrollTo({ left: 1000, top: scrollY, behavior: 'instant' });
		const { scrollWidth, clientWidth } = document.documentElement;
		return Math.max(scrollX, scrollWidth - clientWidth);
	});
	return [
		...stray.map(({ words, left, right }) => `${words}: ${left.toFixed()} to ${right.toFixed()}`),
		...(wide > 0 ? [`the page scrolls ${wide} px sideways`] : [])
	];
}

/** The words of the charts on screen that stand on each other. */
export function collisions(page: Page): Promise<string[]> {
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
