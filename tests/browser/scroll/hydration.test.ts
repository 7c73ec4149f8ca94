import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fallenBack, faultsOfStills, test } from '../site/broken';
import { active, scrollToStep, stepIds } from '../steps';

declare global {
	interface Window {
		/** Lets the page hydrate the rest, once it has hydrated the stage. */
		goOn?: () => void;
	}
}

/** Makes the browser one without `scheduler.yield`. */
const withoutYield = (page: Page) =>
	page.addInitScript(() => Object.defineProperty(window, 'scheduler', { value: {} }));

/** Keeps the page between the tasks in which it hydrates the stage and the rest. */
const stopBetween = (page: Page) =>
	page.addInitScript(() => {
		const stop = () => new Promise<void>((resolve) => (window.goOn = resolve));
		Object.defineProperty(window, 'scheduler', { value: { yield: stop } });
	});

describe('between the tasks in which the stage and the rest are hydrated', () => {
	test('Tab leads to no step, and a click on Next takes effect once all is hydrated', async ({
		openBroken
	}) => {
		const [id, next] = ['since-why', 'west-virginia-person'];
		const { page } = await openBroken({ path: `#${id}`, until: 'load', before: stopBetween });
		await page.waitForFunction(() => window.goOn !== undefined);
		const place = () => page.evaluate(() => [location.hash, scrollY, document.activeElement?.id]);
		const before = await place();
		await page.getByRole('button', { name: 'Next step' }).click({ force: true });
		await page.locator('[data-part="stage"] button').last().focus();
		const focused = await page.evaluateHandle(() => document.activeElement);
		await page.keyboard.press('Tab');
		expect((await place()).slice(0, 2)).toEqual(before.slice(0, 2));
		expect(await page.evaluate((old) => document.activeElement === old, focused)).toBe(false);
		const [first] = await stepIds(page);
		expect(await page.evaluate(() => document.activeElement?.id)).not.toBe(first);
		await page.evaluate(() => window.goOn?.());
		await active(page, next);
	});

	test('a chart still moves after the window was resized', async ({ openBroken }) => {
		const { page } = await openBroken({ until: 'load', before: stopBetween });
		await page.waitForFunction(() => window.goOn !== undefined);
		const svg = await page.$('[data-part="stage"] svg[role="img"]');
		await page.setViewportSize({ width: 390, height: 844 });
		await page.waitForFunction(() => innerWidth === 390);
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
		await page.evaluate(() => window.goOn?.());
		await active(page);
		const drawn = () => svg?.evaluate((svg) => (svg.isConnected ? svg.innerHTML : ''));
		const before = await drawn();
		await scrollToStep(page, 'toll-climb');
		expect(await drawn()).not.toBe(before);
		expect(await drawn()).not.toBe('');
	});

	test('a page that falls back is not hydrated any further', async ({ openBroken }) => {
		const { page } = await openBroken({ until: 'load', before: stopBetween });
		await page.waitForFunction(() => window.goOn !== undefined);
		await page.evaluate(() => document.dispatchEvent(new Event('script-failed')));
		await fallenBack(page);
		await page.evaluate(() => window.goOn?.());
		expect(await faultsOfStills(page)).toEqual([]);
		expect(await page.getAttribute('html', 'data-hydrated')).toBeNull();
	});
});

test('the whole story is hydrated in a browser without `scheduler.yield`, too', async ({
	openBroken
}) => {
	const id = 'since-fall';
	const { page } = await openBroken({ path: `#${id}`, until: 'load', before: withoutYield });
	await active(page, id);
});
