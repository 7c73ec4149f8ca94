import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { active, addressSays, mainIds, openAllDetails, scrollEnd, scrolling } from '../steps';
import { middleStep, resizeTo, scrollTop, scrollToStep, stepIds, wheel } from '../steps';
import { long } from '../long';
import { test } from '../test';

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
	test.for(['closed', 'open'])(
		'after each turn of a slow scroll, which activates every step once, down and up, with details %s',
		long,
		async (details, { open }) => {
			const { page } = await open();
			if (details === 'open') await openAllDetails(page);
			const ids = await (details === 'open' ? stepIds(page) : mainIds(page));
			const seen = await witness(page);
			for (const turn of [200, -200]) {
				const end = turn > 0 ? await scrollEnd(page) : 0;
				while ((await scrollTop(page)) !== end) {
					await wheel(page, turn);
					await active(page);
				}
			}
			expect(await seen()).toEqual([...ids, ...ids.toReversed().slice(1)]);
		}
	);

	test('after a fast scroll that skips steps', async ({ open }) => {
		const { page } = await open();
		const ids = await stepIds(page);
		for (const turn of [3100, 4700, 2300, -5900, 50_000]) {
			await wheel(page, turn);
			await active(page);
		}
		await active(page, ids.at(-1));
		await wheel(page, -50_000);
		await active(page, ids[0]);
	});

	test('after End, which reaches the last step, and Home, which reaches the first', async ({
		open
	}) => {
		const { page } = await open();
		const ids = await stepIds(page);
		await scrollToStep(page, await middleStep(page));
		for (const [key, id] of [
			['End', ids.at(-1)],
			['Home', ids[0]],
			['End', ids.at(-1)]
		] as const) {
			await scrolling(page, () => page.keyboard.press(key));
			await active(page, id);
		}
	});

	test('after a search in the page, which activates the step of the text', async ({ open }) => {
		const { page } = await open();
		const ids = await mainIds(page);
		for (const id of [ids.at(-2) ?? '', ids[14] ?? '', ids[1] ?? '']) {
			const words = await page.$eval(`[id="${id}"] [data-part="text"] p`, (prose) =>
				prose.textContent.trim().slice(0, 40)
			);
			const found = await page.evaluate((text) => {
				getSelection()?.removeAllRanges();
				return (window as Window & { find?: (text: string) => boolean }).find?.(text);
			}, words);
			expect(found, words).toBe(true);
			await active(page, id);
		}
	});

	test('after making the window narrower at the end of a step, below its text', async ({
		open
	}) => {
		const { page } = await open();
		const ids = await mainIds(page);
		for (const [i, id] of ids.entries()) {
			const next = ids[i + 1];
			if (!next || i % 5 !== 2) continue;
			await resizeTo(page, 1280, 800);
			await page.$eval(`[id="${next}"]`, (step) => {
				scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.6 - 4 });
			});
			await active(page, id);
			await resizeTo(page, 700, 800);
			await active(page, id);
		}
	});

	for (const [change, sizes] of Object.entries({
		'making the window lower': ['1280x900', '1280x500', '1280x900'],
		'making the window much lower': ['1280x900', '1280x400', '1280x900'],
		'making the window narrower': ['1280x800', '700x800', '1280x800'],
		'turning a phone': ['390x844', '844x390', '390x844']
	})) {
		test(`after ${change}, with its chart`, long, async ({ open }) => {
			const { page } = await open();
			const ids = await stepIds(page);
			for (const id of ids.filter((_, i) => i % 3 === 1)) {
				for (const [i, size] of sizes.entries()) {
					const [width = 0, height = 0] = size.split('x').map(Number);
					await resizeTo(page, width, height);
					if (i === 0) await scrollToStep(page, id);
					await active(page);
				}
			}
		});
	}
});

describe('native scrolling', () => {
	test('moves the page by the distance of the wheel, over the text and over the chart', async ({
		open
	}) => {
		const { page } = await open();
		for (const [x, y] of [
			[100, 400],
			[900, 400]
		] as const) {
			await page.mouse.move(x, y);
			for (const turn of [100, 100, -100, 100]) {
				const before = await scrollTop(page);
				await scrolling(page, () => page.mouse.wheel(0, turn));
				expect((await scrollTop(page)) - before).toBe(turn);
			}
		}
	});

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

	test('adds no history entries', long, async ({ open }) => {
		const { page } = await open();
		const before = await page.evaluate(() => history.length);
		for (const id of await stepIds(page)) {
			await scrollToStep(page, id);
			await addressSays(page, id);
		}
		expect(await page.evaluate(() => history.length)).toBe(before);
	});
});
