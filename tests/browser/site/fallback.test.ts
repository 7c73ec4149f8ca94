import { describe, expect } from 'vitest';
import {
	answer,
	type Before,
	fallenBack,
	faultsOfStills,
	half,
	notFound,
	SCRIPT,
	test
} from './broken';
import { long } from '../long';
import { active, scrollToStep } from '../steps';
import { test as sound } from '../test';

/** Faults that keep a page from hydrating. */
const BROKEN: { name: string; before: Before }[] = [
	{ name: 'is missing', before: answer(SCRIPT, notFound) },
	{ name: 'is truncated', before: answer(SCRIPT, half) },
	{
		name: 'needs a built-in that the browser lacks',
		before: (page) => page.addInitScript('delete window.ResizeObserver')
	},
	{
		name: 'throws when all charts have been drawn',
		before: (page) => page.addInitScript('delete Array.prototype.findLastIndex')
	}
];

describe('the story falls back to stills', () => {
	test.for(BROKEN)('if its script $name', async ({ before }, { openBroken }) => {
		const { page } = await openBroken({ before });
		await fallenBack(page);
		await page.waitForLoadState('load');
		expect(await faultsOfStills(page)).toEqual([]);
		expect(await page.getAttribute('html', 'data-hydrated')).toBeNull();
	});

	test('if its script takes too long, and does not hydrate once it arrives', async ({
		openBroken
	}) => {
		let arrive = () => {};
		const arrived = new Promise<void>((resolve) => (arrive = resolve));
		const { page } = await openBroken({
			before: async (page) => {
				await page.clock.install();
				await page.route(SCRIPT, async (route) => {
					await arrived;
					await route.continue();
				});
			}
		});
		await page.waitForFunction(() => document.readyState === 'interactive');
		expect(await page.getAttribute('html', 'data-fallback')).toBeNull();
		await page.clock.fastForward(3000);
		await fallenBack(page);
		const script = page.waitForResponse(SCRIPT);
		arrive();
		await script;
		// The load event waits for modules.
		await page.waitForLoadState('load');
		expect(await faultsOfStills(page)).toEqual([]);
		expect(await page.getAttribute('html', 'data-hydrated')).toBeNull();
	});

	test('at the step that its address names', long, async ({ openBroken }) => {
		const id = 'west-virginia-since';
		const { page } = await openBroken({ path: `#${id}`, before: answer(SCRIPT, notFound) });
		await fallenBack(page);
		await page.waitForLoadState('load');
		const top = await page.$eval(`[id="${id}"]`, (step) => step.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(100);
	});

	test('at the step of a chart that fails later', long, async ({ openBroken }) => {
		const { page } = await openBroken({ until: 'load', asleep: false });
		const id = await page.$eval('[data-step="since-why"]', (step) => step.id);
		await page.evaluate(() => Reflect.deleteProperty(Array.prototype, 'reduce'));
		await page.$eval(`[id="${id}"]`, (step) => step.scrollIntoView());
		await fallenBack(page);
		const { top, bottom } = await page.$eval(
			`[id="${id}"]`,
			(step) => step.getBoundingClientRect().toJSON() as DOMRect
		);
		expect(top).toBeLessThan(400);
		expect(bottom).toBeGreaterThan(0);
		expect(await faultsOfStills(page)).toEqual([]);
	});
});

test('the slides redirect to the handout, at the same step', async ({ openBroken }) => {
	const { page } = await openBroken({
		path: 'present/?steps=toll&state=OH#toll-climb',
		before: answer(SCRIPT, notFound)
	});
	await page.waitForURL('**/handout/?steps=toll&state=OH#toll-climb');
	await page.locator('article[id="toll-climb"] svg[viewBox]:visible').first().waitFor();
	expect(await page.locator('article[data-step]').count()).toBeGreaterThan(1);
});

test(
	'the slides say what does not work if they cannot reach the handout',
	long,
	async ({ openBroken }) => {
		const { page } = await openBroken({
			path: 'present/',
			before: async (page) => {
				await page.route(SCRIPT, notFound);
				await page.route('**/handout/**', (route) => route.abort());
			}
		});
		const failed = page.waitForEvent('requestfailed', (request) =>
			request.url().includes('handout')
		);
		await failed;
		expect(await page.getByText('The slides need scripts').isVisible()).toBe(true);
		expect(new URL(page.url()).pathname).toMatch(/\/present\/$/);
	}
);

test('the speaker window says that it needs scripts', long, async ({ openBroken }) => {
	const { page } = await openBroken({
		path: 'present/speaker/',
		before: answer(SCRIPT, notFound)
	});
	await page.getByText('The speaker window needs scripts').waitFor();
});

test('a chart page hides the controls that need its script', async ({ openBroken }) => {
	const { page } = await openBroken({
		path: 'charts/tiles/since-your-state/',
		before: answer(SCRIPT, half)
	});
	await fallenBack(page);
	expect(await page.locator('figure[data-chart] svg[role="img"]:visible').count()).toBe(1);
	const controls = page.locator('main :is(button, input, form):visible');
	expect(await controls.count()).toBe(0);
});

describe('an embed stays as it was served, without its controls', () => {
	const CONTROLS = 'main :is(form, input, .steps, [popovertarget$="-table"]):visible';

	const figures = { name: 'finds no figures', before: answer('**/embed/*.json', notFound) };

	test.for([...BROKEN.slice(0, 3), figures])(
		'if its script $name',
		long,
		async ({ before }, { openBroken }) => {
			const { page } = await openBroken({ path: 'embed/toll/', before, until: 'load' });
			const state = await page.getAttribute('figure', 'data-state');
			await page.hover('figure');
			await fallenBack(page);
			expect(await page.locator(CONTROLS).count()).toBe(0);
			expect(await page.getAttribute('figure', 'data-state')).toBe(state);
			expect(await page.locator('figure svg[role="img"]:visible').count()).toBe(1);
			expect(await page.getAttribute('html', 'data-hydrated')).toBeNull();
		}
	);
});

sound('a hydrated page does not fall back', async ({ open }) => {
	const { page } = await open({ before: (page) => page.clock.install() });
	await page.clock.fastForward(60_000);
	await scrollToStep(page, 'toll-climb');
	await active(page, 'toll-climb');
	expect(await page.getAttribute('html', 'data-fallback')).toBeNull();
});
