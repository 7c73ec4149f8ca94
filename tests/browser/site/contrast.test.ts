import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { scrollToStep } from '../steps';
import { test } from '../test';

/** Steps that have dashes of several widths between them. */
const DASHED = ['involved-overlap', 'involved-age', 'since-fall', 'asks-trip', 'turn-precursors'];

const TEXT = ['ink', 'soft', 'accent'];
/** What carries meaning besides text. Rules and axes only support it, unless a reader asks. */
const MARKS = ['slate', 'focus'];

const ALL = [...TEXT, ...MARKS, 'rule', 'axis'];

/** The lowest contrast of colours with the backgrounds, as WCAG 2 defines it. */
function lowestContrast(page: Page, colours: readonly string[]): Promise<number> {
	return page.evaluate((colours) => {
		const sample = document.body.appendChild(document.createElement('span'));
		const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
		const luminance = (name: string) => {
			sample.style.color = `var(--${name})`;
			// A canvas resolves what is mixed of other colours.
			if (pen) pen.fillStyle = getComputedStyle(sample).color;
			pen?.fillRect(0, 0, 1, 1);
			const channels = [...(pen?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
			const [r = 0, g = 0, b = 0] = channels.map((channel) => {
				const part = channel / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		const contrasts = colours.flatMap((colour) =>
			['paper', 'card'].map((ground) => {
				const [a, b] = [luminance(colour), luminance(ground)];
				return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			})
		);
		sample.remove();
		return Math.min(...contrasts);
	}, colours);
}

/** The widths in pixels of the dashes of the charts that are on the page. */
function dashes(page: Page): Promise<number[]> {
	return page.evaluate(() => {
		const widthOf = (element: Element) => {
			const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
			return parseFloat(getComputedStyle(element).strokeWidth) * scale;
		};
		return [...document.querySelectorAll('figure[data-chart] [stroke-dasharray]')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.map(widthOf);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`text has 4.5 to 1 and marks have 3 to 1, ${colorScheme}`, async ({ open }) => {
		const { page } = await open({ colorScheme });
		expect(await lowestContrast(page, TEXT)).toBeGreaterThanOrEqual(4.5);
		expect(await lowestContrast(page, MARKS)).toBeGreaterThanOrEqual(3);
	});

	test(`readers who ask for more contrast get 7 to 1 and dashes of 2 pixels, ${colorScheme}`, async ({
		open
	}) => {
		const { page } = await open({
			colorScheme,
			before: (page) => page.emulateMedia({ contrast: 'more' })
		});
		expect(await lowestContrast(page, ALL)).toBeGreaterThanOrEqual(7);
		await page.evaluate(
			(theme) => (document.documentElement.dataset.theme = theme),
			colorScheme === 'light' ? 'dark' : 'light'
		);
		expect(await lowestContrast(page, ALL)).toBeGreaterThanOrEqual(7);
		for (const id of DASHED) {
			await scrollToStep(page, id);
			const widths = await dashes(page);
			expect(widths.length, id).toBeGreaterThan(2);
			expect(Math.min(...widths), id).toBeGreaterThanOrEqual(1.99);
		}
	});
}
