import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { asks, goTo, goToNext, ids, shows, showsTitle, SLIDE } from './deck';
import { long } from '../long';
import { test } from '../test';
import { collisions, NO_FAULTS, textFaults } from '../text';

const PATH = 'present/';

/** The windows that slides are shown in: laptops, old and new projectors, wide ones, a portrait one. */
const ROOMS = {
	'1024x768': { width: 1024, height: 768 },
	'1280x800': { width: 1280, height: 800 },
	'1920x1080': { width: 1920, height: 1080 },
	'2560x1080': { width: 2560, height: 1080 },
	'3840x2160': { width: 3840, height: 2160 },
	'1080x1920': { width: 1080, height: 1920 }
};

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

/** Tests that slides are legible and show tooltips in windows of all these sizes. */
export function testRooms(): void {
	for (const [name, viewport] of Object.entries(ROOMS)) {
		describe(`in a window of ${name}`, name === '1920x1080' ? {} : long, () => {
			test('no slide has cut, small or overlapping text', async ({ open }) => {
				const { page } = await open({ path: PATH, viewport });
				await showsTitle(page);
				expect(await textFaults(page), 'the title').toEqual(NO_FAULTS);
				await page.keyboard.press('PageDown');
				const legible = async (id: string) => {
					await shows(page, id);
					// First, since it waits for the fonts: other letters need other room.
					expect(await textFaults(page), id).toEqual(NO_FAULTS);
					expect(await cutText(page), id).toEqual([]);
					expect(await collisions(page), id).toEqual([]);
				};
				for (const id of ids) {
					await legible(id);
					if (await asks(page)) {
						await page.keyboard.press('PageDown');
						await legible(id);
					}
					await goToNext(page);
				}
			});

			test('the labels of charts can be read from the back row', async ({ open }) => {
				const { page } = await open({ path: PATH, viewport });
				await goTo(page, 'toll-climb');
				// In one call: between two, the drawing may measure itself and replace its labels.
				const sizes = await page.evaluate((slide) => {
					const texts = document.querySelectorAll<SVGGraphicsElement>(`${slide} svg text`);
					return [...texts].map((text) => {
						const scale = text.getScreenCTM()?.a ?? 0;
						return parseFloat(getComputedStyle(text).fontSize) * scale;
					});
				}, SLIDE);
				// 2.2 % of the height of a wide window, or 1.6 % of the width of a narrow one.
				const { width, height } = viewport;
				expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.min(height * 0.022, width * 0.016));
			});

			test('a mouse shows the tooltip of the data point that it is on', async ({ open }) => {
				const { page } = await open({ path: PATH, viewport });
				await goTo(page, 'toll-climb');
				const slider = page.locator(`${SLIDE} input[type="range"]`);
				const readout = page.locator(`${SLIDE} .readout strong`);
				// It shows one only once all are loaded.
				await page.locator(`${SLIDE} .tooltip`).hover();
				await readout.waitFor();
				await page.mouse.move(2, 2);
				await readout.waitFor({ state: 'detached' });
				for (const value of [3, 40, 80]) {
					await slider.focus();
					await slider.fill(String(value));
					const label = await readout.innerText();
					const ring = await page.locator(`${SLIDE} .ring`).boundingBox();
					if (!ring) throw new Error('no value is picked');
					await slider.blur();
					await readout.waitFor({ state: 'detached' });
					await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
					expect(await readout.innerText()).toBe(label);
					await page.mouse.move(2, 2);
					await readout.waitFor({ state: 'detached' });
				}
			});
		});
	}
}
