import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { active, mainIds, scrollEnd, scrolling, scrollTop, wheel } from '../steps';
import { long } from '../long';
import { test } from '../test';
import { historyLength } from './visits';

/** Records every step that becomes active from now on. */
async function witness(page: Page): Promise<() => Promise<string[]>> {
	const seen = await page.evaluateHandle(() => {
		const { dataset } = document.documentElement;
		const steps = [dataset.step ?? ''];
		new MutationObserver(() => {
			if (dataset.step !== steps.at(-1)) steps.push(dataset.step ?? '');
		}).observe(document.documentElement, { attributeFilter: ['data-step'] });
		return steps;
	});
	return () => seen.jsonValue();
}

/** Serves the story without its scripts, laid out as it is before they run. */
async function scriptless(page: Page): Promise<void> {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
		// The helpers wait for hydration, which does not happen here.
		await route.fulfill({ response, body: html.replace('<html', '<html data-hydrated') });
	});
}

describe('the step in view is the active one', () => {
	test(
		'after each turn of a slow scroll, which activates every step once, down and up, and adds no history',
		long,
		async ({ open }) => {
			const { page } = await open();
			const ids = await mainIds(page);
			const entries = await historyLength(page);
			const seen = await witness(page);
			for (const turn of [200, -200]) {
				const end = turn > 0 ? await scrollEnd(page) : 0;
				while ((await scrollTop(page)) !== end) {
					await wheel(page, turn);
					await active(page);
				}
			}
			expect(await seen()).toEqual([...ids, ...ids.toReversed().slice(1)]);
			expect(await historyLength(page)).toBe(entries);
		}
	);
});

describe('native scrolling', () => {
	test('moves the page with keys as far as without scripts', long, async ({ open }) => {
		const keys = ['PageDown', 'Space', 'PageDown', 'ArrowDown', 'Shift+Space', 'PageUp', 'End'];
		const places: number[][] = [];
		for (const before of [scriptless, undefined]) {
			const { page } = await open({ before });
			const tops: number[] = [];
			for (const key of keys) {
				await scrolling(page, () => page.keyboard.press(key));
				const top = await scrollTop(page);
				// A font that comes too late is not used, which changes the height of the page.
				tops.push(key === 'End' ? (await scrollEnd(page)) - top : top);
				if (!before) await active(page);
			}
			places.push(tops);
		}
		expect(places[1]).toEqual(places[0]);
		expect(places[1]?.[0]).toBeGreaterThan(100);
	});
});
