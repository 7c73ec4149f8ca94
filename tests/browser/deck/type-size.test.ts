import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { asks, goTo, goToNext, ids, shows, showsTitle, SLIDE } from './deck';
import { followDrawings } from '../drawing-files';
import { long } from '../long';
import { test } from '../test';
import { useWebFonts } from '../../../tools/web-fonts.mjs';

const PATH = 'present/';

/** Text that is large, and the labels that may be smaller, in points on a slide of 7.5 inches. */
const [LARGE, SMALL] = [18, 14];

/** The largest text of a step beside a chart, in points. */
const LARGEST = 24;

interface Size {
	points: number;
	text: string;
	/** It belongs to the source line, to the buttons, or to a tile. */
	label: boolean;
}

/** The sizes of the visible texts on the slide, and in what is open over it. */
const sizesOf = (page: Page): Promise<Size[]> =>
	page.evaluate(() => {
		const sizes: Size[] = [];
		const root = document.querySelector('[data-deck]') ?? document.body;
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			const text = node.textContent?.trim() ?? '';
			if (!text || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				continue;
			// A box of one pixel is for screen readers only.
			if (parent.closest('.visually-hidden') || parent.getBoundingClientRect().width <= 1) continue;
			// Drawings have sizes in their own units, which the box scales.
			const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
			const code = /^[A-Z]{2}$/.test(text) && parent.closest('[data-chart="tiles"] svg') !== null;
			sizes.push({
				points: (parseFloat(getComputedStyle(parent).fontSize) * scale * 7.5 * 72) / innerHeight,
				text: text.slice(0, 40),
				label: code || parent.closest('.notes, .source, nav') !== null
			});
		}
		return sizes;
	});

/** The texts that cannot be read from the back row. */
const tooSmall = async (page: Page): Promise<string[]> =>
	(await sizesOf(page))
		// The box of a drawing is seldom a whole number of pixels.
		.filter(({ points, label }) => points < (label ? SMALL : LARGE) - 0.02)
		.map(({ points, text }) => `${text}: ${points.toFixed(1)} pt`);

/** The size of the text beside the chart, or of what it says of a choice in its place, in points. */
const stepText = (page: Page): Promise<number> =>
	page
		.locator(`${SLIDE} :is(.short, .finding):visible`)
		.first()
		.evaluate((text) => (parseFloat(getComputedStyle(text).fontSize) * 7.5 * 72) / innerHeight);

for (const viewport of [
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 }
]) {
	const { width, height } = viewport;
	describe(`on a slide of ${width} by ${height} pixels`, height > 720 ? long : {}, () => {
		test('text is at least 18 points, and sources, buttons and codes on tiles 14', async ({
			open
		}) => {
			let arrived = () => Promise.resolve();
			const before = async (page: Page) => {
				arrived = followDrawings(page);
				await useWebFonts(page);
			};
			const { page } = await open({ path: PATH, viewport, before });
			await showsTitle(page);
			expect(await tooSmall(page), 'the title').toEqual([]);
			await page.keyboard.press('PageDown');
			for (const id of ids) {
				await shows(page, id);
				await arrived();
				expect(await tooSmall(page), id).toEqual([]);
				if (await asks(page)) {
					await page.keyboard.press('PageDown');
					await shows(page, id);
					await arrived();
					expect(await tooSmall(page), `${id}, answered`).toEqual([]);
				}
				await goToNext(page);
			}
		});

		test('a tooltip, the table and “How we know” have text of at least 18 points', async ({
			open
		}) => {
			const { page } = await open({ path: PATH, viewport, before: useWebFonts });
			await goTo(page, 'toll-climb');
			await page.locator(`${SLIDE} input[type="range"]`).focus();
			await page.locator(`${SLIDE} .readout`).waitFor();
			expect(await tooSmall(page)).toEqual([]);
			for (const name of ['Table', 'How we know']) {
				await page.getByRole('button', { name }).click();
				await page.locator(`${SLIDE} [popover]:popover-open`).waitFor();
				expect(await tooSmall(page), name).toEqual([]);
				await page.keyboard.press('Escape');
			}
		});

		test('the text of a step is as large as its column allows, up to 24 points', async ({
			open
		}) => {
			const path = `${PATH}?state=OH`;
			const { page } = await open({ path, viewport, before: useWebFonts });
			await goTo(page, 'potency-equal');
			expect(await stepText(page)).toBeCloseTo(LARGEST, 0);
			// What is said of a state is the longest text.
			await goTo(page, 'since-your-state');
			const wide = await stepText(page);
			expect(wide).toBeGreaterThan(LARGE + 1);
			// The column of a narrower slide has less room for the same text.
			await page.setViewportSize({ width: Math.round(height * 1.3), height });
			await expect.poll(() => stepText(page)).toBeLessThan(wide - 1);
			expect(await stepText(page)).toBeGreaterThanOrEqual(LARGE);
		});
	});
}
