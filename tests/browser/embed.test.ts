import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { WIDTHS } from '../../src/lib/views/embed/heights';
import type { StoryOptions } from './browser';
import { collisions, NO_FAULTS, textFaults } from './text';
import { long } from './long';
import { test } from './test';
import { violations } from './violations';
import { definition } from '../../src/story/story';

const { charts, heights } = definition;
const CHARTS = Object.keys(charts);

const embed = (path: string, more: StoryOptions = {}): StoryOptions => ({
	path: `embed/${path}`,
	viewport: { width: 600, height: 620 },
	asleep: true,
	...more
});

/** The visible drawing, among those that are served for several widths. */
const DRAWING = 'figure[data-chart] svg[viewBox]:visible';
/** The part of the drawing that receives pointer events. */
const TOOLTIP = '.tooltip:visible';
const live = (page: Page) => page.waitForSelector('html[data-hydrated]');
const title = (page: Page) => page.locator('h1').innerText();

/** The paths that a page requests, in order. */
function asked(page: Page): string[] {
	const files: string[] = [];
	page.on('request', (request) => files.push(new URL(request.url()).pathname));
	return files;
}

/** A page that holds one embed in a frame. */
const frame = (page: Page, path: string, attributes = '') =>
	page.setContent(
		`<iframe ${attributes} width="600" height="620" src="${new URL(`embed/${path}`, inject('origin')).href}"></iframe>`
	);

describe('an embed before the first touch', () => {
	test('loads its page and its font, but no script', async ({ browser }) => {
		const page = await browser.newPage();
		const files = asked(page);
		const thrown: Error[] = [];
		page.on('pageerror', (error) => thrown.push(error));
		await frame(page, 'toll/');
		await expect.poll(() => files).toContain('/embed/sans.woff2');
		await page.waitForLoadState('networkidle');
		expect(files).toEqual(['/embed/toll/', '/embed/sans.woff2']);
		expect(thrown).toEqual([]);
		await page.close();
	});

	test.for(CHARTS)(
		'shows title, chart and source of %s in the served HTML',
		async (chart, { open }) => {
			const { page } = await open(embed(`${chart}/`, { javaScriptEnabled: false }));
			expect((await title(page)).length).toBeGreaterThan(10);
			expect((await page.locator(DRAWING).boundingBox())?.height).toBeGreaterThan(200);
			expect((await page.locator('.line').innerText()).length).toBeGreaterThan(5);
			expect(await page.locator('main').count()).toBe(1);
			// No control is shown that needs a script. The browser itself opens "How we know".
			const dead = page.locator('button:visible:not([popovertarget]), input:visible');
			expect(await dead.count()).toBe(0);
		}
	);

	test('prints its title, its chart and its source', async ({ open }) => {
		const { page } = await open(embed('toll/toll-climb/'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('h1').isVisible()).toBe(true);
		expect(await page.locator(DRAWING).isVisible()).toBe(true);
		expect(await page.locator('.line').isVisible()).toBe(true);
		expect(await page.locator('.steps, .actions').filter({ visible: true }).count()).toBe(0);
	});
});

describe('the first touch', () => {
	test('hydrates the served nodes, and replaces none of them', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		const nodes = await page.locator('main, figure, ' + DRAWING).elementHandles();
		const drawn = await page.locator(DRAWING).locator('path').first().elementHandle();
		await page.locator(TOOLTIP).hover();
		await live(page);
		expect(nodes.length).toBe(3);
		for (const node of [...nodes, drawn]) {
			expect(await node.evaluate((element) => element.isConnected)).toBe(true);
		}
	});

	test('with a mouse shows the tooltip of the data point under it', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		await page.locator(TOOLTIP).hover();
		await page.locator('.readout').waitFor();
		expect(await page.locator('.readout').innerText()).toMatch(/\d{2,3},\d{3}/);
	});

	test('with a finger shows a tooltip', async ({ open }) => {
		const { page } = await open(embed('toll/', { hasTouch: true }));
		await page.locator(TOOLTIP).tap();
		await page.locator('.readout').waitFor();
	});

	test('on “next” goes to the next finding', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		const before = await page.locator('figure').getAttribute('data-state');
		await page.getByRole('button', { name: 'Next finding' }).click();
		await page.waitForSelector(`figure[data-settled="true"]:not([data-state="${before ?? ''}"])`);
	});

	test('on “next” leads to “find your state”, which finds a state', async ({ open }) => {
		const { page } = await open(embed('states/'));
		const field = page.getByRole('combobox', { name: 'State' });
		const next = page.getByRole('button', { name: 'Next finding' });
		await next.click();
		await live(page);
		while ((await next.getAttribute('aria-disabled')) === 'false' && (await field.count()) === 0) {
			await next.click();
		}
		await field.fill('Ohio');
		await field.press('Enter');
		await page.locator('figcaption:has-text("Ohio: deaths")').waitFor();
		expect(await page.locator('.problem').count()).toBe(0);
	});

	test('on “Table” shows the table with its rows', async ({ open }) => {
		const { page } = await open(embed('toll/'));
		await page.getByRole('button', { name: 'Table' }).click();
		await page.locator('[popover]:popover-open td').first().waitFor();
	});

	test('on Enter finds the state, even before the script has arrived', async ({ open }) => {
		const { page } = await open(embed('states/since-your-state/'));
		let press = () => {};
		const pressed = new Promise<void>((done) => (press = done));
		await page.route('**/entry/*.js', async (route) => {
			await pressed;
			await route.continue();
		});
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		press();
		await page.locator('figure').getByRole('img', { name: 'Ohio: ' }).waitFor();
	});

	test('with a key reaches every control, and an arrow shows a tooltip', async ({ open }) => {
		const { page } = await open(embed('potency/'));
		await page.keyboard.press('Tab');
		await live(page);
		await page.locator('input[type="range"]').focus();
		await page.keyboard.press('ArrowRight');
		await page.locator('.readout').waitFor();
		const names: string[] = [];
		for (let i = 0; i < 6; i++) {
			await page.keyboard.press('Tab');
			names.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
		}
		expect(names).toEqual(['How we know', 'Table', 'CSV', '‹', '›', 'read this in the story']);
	});
});

describe('the query of an embed', () => {
	const paper = (page: Page) =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

	test('sets a light or a dark theme, whatever the browser prefers', long, async ({ open }) => {
		const told = async (theme: string, colorScheme: 'light' | 'dark') =>
			paper((await open(embed(`dots/?theme=${theme}`, { colorScheme }))).page);
		const [light, dark] = [await told('auto', 'light'), await told('auto', 'dark')];
		expect(light).not.toBe(dark);
		expect(await told('light', 'dark')).toBe(light);
		expect(await told('dark', 'light')).toBe(dark);
		expect(await told('purple', 'light')).toBe(light);
	});

	test('hides the title and the buttons, but not the source', async ({ open }) => {
		const { page } = await open(embed('toll/?title=0&controls=0'));
		expect((await page.locator('h1').boundingBox())?.width).toBeLessThan(2);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('.line').isVisible()).toBe(true);
	});

	test.for(['480x300', '1200x500', '320x640'])(
		'makes the chart fill a box of %s',
		async (box, { open }) => {
			const [width = 0, height = 0] = box.split('x').map(Number);
			const { page } = await open(embed('toll/?fit=1', { viewport: { width, height } }));
			const main = await page.locator('main').boundingBox();
			expect(main?.height).toBeCloseTo(height, 0);
			const drawing = await page.locator('.drawing').boundingBox();
			expect(drawing?.height).toBeGreaterThan(height * 0.3);
			const page_ = await page.evaluate(() => document.documentElement.scrollHeight);
			expect(page_).toBe(height);
		}
	);

	test('turns motion off', long, async ({ open }) => {
		const { page } = await open(embed('toll/?motion=off', { reducedMotion: 'no-preference' }));
		await page.locator(TOOLTIP).hover();
		await live(page);
		await page.evaluate(() => {
			const seen: (string | null)[] = [];
			Object.assign(window, { seen });
			const figure = document.querySelector('figure');
			new MutationObserver(() => seen.push(figure?.getAttribute('data-settled') ?? null)).observe(
				document.body,
				{ subtree: true, attributes: true, attributeFilter: ['data-settled', 'data-state'] }
			);
		});
		await page.getByRole('button', { name: 'Next finding' }).click();
		await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 0);
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toContain(
			'false'
		);
	});
});

describe('an embed in a sandbox', () => {
	test.for(['', 'allow-scripts'])('shows its chart with “%s”', async (sandbox, { browser }) => {
		const page = await browser.newPage();
		await frame(page, 'toll/', `sandbox="${sandbox}"`);
		const inner = page.frameLocator('iframe');
		await inner.locator(DRAWING).waitFor();
		expect(await inner.locator('h1').isVisible()).toBe(true);
		expect(await inner.locator('.line').isVisible()).toBe(true);
		if (sandbox === '') expect(await inner.locator('.steps').isVisible()).toBe(false);
		await page.close();
	});
});

describe('an embed in use', () => {
	test('stores nothing, neither cookies nor data', async ({ open }) => {
		const { page, context } = await open(embed('states/since-your-state/'));
		await page.getByRole('combobox', { name: 'State' }).fill('Ohio');
		await live(page);
		await page.getByRole('button', { name: 'Show' }).click();
		await page.locator('figure:has-text("Ohio:")').waitFor();
		expect(await context.cookies()).toEqual([]);
		const kept = await page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			(await indexedDB.databases()).length,
			(await caches.keys()).length
		]);
		expect(kept).toEqual([0, 0, 0, 0]);
	});
});

describe('a pinned embed', () => {
	test('names its release, and loads no newer figures', async ({ open }) => {
		const { page } = await open(embed('toll/@2026-08/'));
		expect(await page.locator('.credit').innerText()).toContain('release 2026-08');
		const files = asked(page);
		await page.locator(TOOLTIP).hover();
		await live(page);
		expect(files).toContain('/embed/@2026-08.json');
		expect(files).not.toContain('/embed/latest.json');
		expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
	});
});

for (const width of [320, 440, 600, 720]) {
	test(
		`every embed, ${width} pixels wide, has its measured height and no overlapping, cut or small text`,
		long,
		async ({ open }) => {
			const { page } = await open(embed('toll/', { viewport: { width, height: 400 } }));
			for (const [path, measured] of Object.entries(heights)) {
				await page.goto(new URL(`embed/${path}/`, inject('origin')).href);
				await page.waitForFunction(() =>
					[...document.fonts].some(
						({ family, status }) => /Variable/.test(family) && status === 'loaded'
					)
				);
				expect(await collisions(page), path).toEqual([]);
				expect(await textFaults(page), path).toEqual(NO_FAULTS);
				if (!(WIDTHS as readonly number[]).includes(width)) continue;
				const height = await page
					.locator('main')
					.evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
				const known = measured[width];
				expect(height, `${path}: run \`npm run heights\` after a build`).toBe(known);
				expect(height).toBeLessThanOrEqual(1000);
			}
		}
	);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds no violations in the embeds, ${colorScheme}`, long, async ({ open }) => {
		const { page } = await open(embed('toll/', { colorScheme }));
		for (const chart of CHARTS) {
			await page.goto(new URL(`embed/${chart}/`, inject('origin')).href);
			expect(await violations(page), chart).toEqual([]);
		}
	});
}
