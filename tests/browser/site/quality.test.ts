// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { loadFontsFirst } from '../web-fonts';
import {
	active,
	middleStep,
	scrollEnd,
	scrollToStep,
	scrollTop,
	STAGE,
	stepIds,
	wheel
} from '../steps';
import { collisions, NO_FAULTS, textFaults } from '../text';
import { test } from '../test';

/** A layout shift as the browser reports it, which TypeScript's DOM types lack. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Records layout shifts without user input, from the first byte on. */
async function watchShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries() as LayoutShift[]) {
				// A count that gains a digit shifts by less than this.
				if (shift.hadRecentInput || shift.value < 0.0001) continue;
				const parts = shift.sources.map(({ node, previousRect, currentRect }) => {
					const text = (node?.textContent ?? '').trim().slice(0, 30);
					const [from, to] = [previousRect, currentRect].map(
						({ x, y, width, height }) => `${width}x${height} at ${x}, ${y}`
					);
					return `“${text}” from ${from} to ${to}`;
				});
				moved.push(`${shift.value.toFixed(4)}: ${parts.join(' | ')}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** Phones, desktops, and what remains of a window of 1280 by 1024 pixels at a zoom of 200 and 400 %. */
const SCREENS = ['640x512', '320x256', '390x844', '844x390', '768x1024', '1280x800'];

function sizeOf(screen: string): { width: number; height: number } {
	const [width = 0, height = 0] = screen.split('x').map(Number);
	return { width, height };
}

for (const screen of ['390x844', '1280x800']) {
	test(`the layout does not shift while the story loads and scrolls down and up, at ${screen}`, async ({
		open
	}) => {
		const { page } = await open({
			viewport: sizeOf(screen),
			reducedMotion: 'no-preference',
			before: async (page) => {
				await watchShifts(page);
				await loadFontsFirst(page);
			}
		});
		for (const turn of [400, -400]) {
			const end = turn > 0 ? await scrollEnd(page) : 0;
			while ((await scrollTop(page)) !== end) {
				await wheel(page, turn);
			}
			await active(page);
		}
		const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
		expect(moved).toEqual([]);
	});
}

/** Waits until each drawing has the size of its place: it measures itself after it is drawn. */
const measured = (page: Page) =>
	page.waitForFunction(() =>
		[...document.querySelectorAll<SVGSVGElement>('figure svg[role="img"]')]
			.filter((svg) => svg.checkVisibility({ visibilityProperty: true }))
			.every((svg) => Math.abs(svg.viewBox.baseVal.width - svg.clientWidth) < 1)
	);

for (const screen of SCREENS) {
	test(`at every step, text is at least 12 pixels, clear of other text and inside the window, at ${screen}`, async ({
		open
	}) => {
		const { page } = await open({ viewport: sizeOf(screen) });
		const ids = await stepIds(page);
		// Without a stage, all charts are on the page at once, and the first check covers them.
		const stops = (await page.locator(STAGE).isVisible()) ? ids : ids.slice(0, 1);
		for (const id of stops) {
			await scrollToStep(page, id);
			await measured(page);
			expect(await textFaults(page), id).toEqual(NO_FAULTS);
			expect(await collisions(page), id).toEqual([]);
		}
	});
}

describe.for(['390x844', '1280x800'])('at %s', (screen) => {
	// The values of WCAG 2.2, 1.4.12. Labels in drawings do not wrap: descriptions and tables have them.
	test('text keeps its room with the spacing that a reader sets', async ({ open }) => {
		const { page } = await open({ viewport: sizeOf(screen) });
		await page.addStyleTag({
			content:
				':not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg { letter-spacing: normal; word-spacing: normal }'
		});
		for (const id of await stepIds(page)) {
			await scrollToStep(page, id);
			expect((await textFaults(page)).stray, id).toEqual([]);
		}
	});

	test('the focus has an outline of at least 2 pixels', async ({ open }) => {
		const { page } = await open({ viewport: sizeOf(screen) });
		await scrollToStep(page, await middleStep(page));
		for (let stops = 0; stops < 20; stops += 1) {
			await page.keyboard.press('Tab');
			const outline = await page.evaluate(() => {
				const focused = document.activeElement;
				// The slider of a chart is invisible, and what follows it has the outline.
				const outlined = focused?.matches('[type="range"]') ? focused.nextElementSibling : focused;
				if (!outlined || !(focused as HTMLElement).matches(':is(a, button, input, summary)'))
					return 2;
				const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
				return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
			});
			expect(outline).toBeGreaterThanOrEqual(2);
		}
	});
});
