import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { asks, goTo, goToNext, ids, shows, showsTitle, SLIDE } from './deck';
import { followDrawings } from '../drawing-files';
import { long } from '../long';
import { test } from '../test';
import { collisions, NO_FAULTS, textFaults } from '../text';
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

/** The text of the slide that does not fit its place: cut at the window, or over other text. */
const cutText = (page: Page): Promise<string[]> =>
	page.evaluate((slide) => {
		const cut: string[] = [];
		const deck = document.querySelector('[data-deck]');
		if (deck && deck.scrollHeight > innerHeight) cut.push(`the deck is ${deck.scrollHeight} high`);
		const shown = document.querySelector(slide);
		const places = shown
			? ['figcaption', '[data-part="lead"]', '[data-part="drawing"]', '.notes']
			: ['h1', '[data-part="lead"]', '.source'];
		const words = [...document.querySelectorAll('[data-deck] [data-part="words"]')].find((part) =>
			part.checkVisibility({ visibilityProperty: true })
		);
		const boxes = places.map((part) => {
			const element = (shown ?? words)?.querySelector<HTMLElement>(`:scope > ${part}`);
			if (!element) throw new Error(`no ${part} on the slide`);
			if (element.scrollWidth > element.clientWidth + 1) cut.push(`${part} is too wide`);
			return { part, box: element.getBoundingClientRect(), high: element.scrollHeight };
		});
		for (const { part, box, high } of boxes) {
			if (box.height > 0 && high > box.height + 1) cut.push(`${part} is too high`);
			for (const { part: other, box: b } of boxes) {
				const across = Math.min(box.right, b.right) - Math.max(box.left, b.left);
				const down = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
				if (part < other && across > 1 && down > 1) cut.push(`${part} lies on ${other}`);
			}
		}
		return cut;
	}, SLIDE);

/** The size of the text beside the chart, or of what it says of a choice in its place, in points. */
const stepText = (page: Page): Promise<number> =>
	page
		.locator(`${SLIDE} :is(.short, .finding):visible`)
		.first()
		.evaluate((text) => (parseFloat(getComputedStyle(text).fontSize) * 7.5 * 72) / innerHeight);

/** Windows of an old projector, a laptop, a new projector, a wide screen and one on its side. */
describe.for([
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
	{ width: 1920, height: 1080 },
	{ width: 2560, height: 1080 },
	{ width: 1080, height: 1920 }
])('in a window of $width by $height', ({ width, height }) => {
	test(
		'no slide has cut, small or overlapping text',
		height === 720 ? {} : long,
		async ({ open }) => {
			let arrived = () => Promise.resolve();
			const before = async (page: Page) => {
				arrived = followDrawings(page);
				await useWebFonts(page);
			};
			const { page } = await open({ path: PATH, viewport: { width, height }, before });
			const legible = async (id: string) => {
				await arrived();
				// First, since it waits for the fonts: other letters need other room.
				expect(await textFaults(page), id).toEqual(NO_FAULTS);
				// The letters of a slide of 16 by 9 have the sizes of one in other software.
				if (width / height === 16 / 9) expect(await tooSmall(page), id).toEqual([]);
				if (id) expect(await cutText(page), id).toEqual([]);
				expect(await collisions(page), id).toEqual([]);
			};
			await showsTitle(page);
			await legible('');
			await page.keyboard.press('PageDown');
			for (const id of ids) {
				await shows(page, id);
				await legible(id);
				if (await asks(page)) {
					await page.keyboard.press('PageDown');
					await shows(page, id);
					await legible(id);
				}
				await goToNext(page);
			}
		}
	);
});

test('a tooltip at the mouse, the table and “How we know” have text of at least 18 points', async ({
	open
}) => {
	const viewport = { width: 1280, height: 720 };
	const { page } = await open({ path: PATH, viewport, before: useWebFonts });
	await goTo(page, 'toll-climb');
	const readout = page.locator(`${SLIDE} .readout strong`);
	// It shows one only once all are loaded.
	await page.locator(`${SLIDE} .tooltip`).hover();
	await readout.waitFor();
	await page.mouse.move(2, 2);
	await readout.waitFor({ state: 'detached' });
	const slider = page.locator(`${SLIDE} input[type="range"]`);
	await slider.focus();
	await slider.fill('40');
	const label = await readout.innerText();
	expect(await tooSmall(page)).toEqual([]);
	const ring = await page.locator(`${SLIDE} .ring`).boundingBox();
	if (!ring) throw new Error('no value is picked');
	await slider.blur();
	await readout.waitFor({ state: 'detached' });
	await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
	expect(await readout.innerText()).toBe(label);
	for (const name of ['Table', 'How we know']) {
		await page.getByRole('button', { name }).click();
		await page.locator(`${SLIDE} [popover]:popover-open`).waitFor();
		expect(await tooSmall(page), name).toEqual([]);
		await page.keyboard.press('Escape');
	}
});

test('the text of a step is as large as its column allows, up to 24 points', async ({ open }) => {
	const height = 720;
	const { page } = await open({
		path: `${PATH}?state=OH`,
		viewport: { width: 1280, height },
		before: useWebFonts
	});
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
