import { describe, expect, inject } from 'vitest';
import { definition } from '../../../src/story/story';
import { WIDTHS } from '../../../src/lib/views/embed/heights';
import { collisions, NO_FAULTS, textFaults } from '../text';
import { long } from '../long';
import { test } from '../test';
import { violations } from '../violations';
import { html } from './parents/opened';
import { elsewhere } from './parents/server';
import { CHARTS, embed, DRAWING, TOOLTIP, live, asked, frame } from './embeds';

const { heights } = definition;

describe('the query of an embed', () => {
	test('hides the title and the buttons, but not the source', async ({ open }) => {
		const { page } = await open(embed('toll/?title=0&controls=0'));
		expect((await page.locator('h1').boundingBox())?.width).toBeLessThan(2);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
		expect(await page.locator('.source').isVisible()).toBe(true);
	});

	test('shows no title of one’s own where no page frames it', async ({ open }) => {
		const { page } = await open(embed('toll/?title=Any+sentence'));
		const { page: plain } = await open(embed('toll/'));
		await page.locator(TOOLTIP).hover();
		await live(page);
		expect(await page.locator('main').ariaSnapshot()).not.toContain('Any sentence');
		const [own, usual] = await Promise.all(
			[page, plain].map((each) => each.locator('main').boundingBox())
		);
		expect(own).toEqual(usual);
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

test('an embed is dark in a page of that color scheme, unless its address names a theme', async ({
	browser
}) => {
	const host = await elsewhere();
	// An emulated system would decide for the frame too.
	const page = await browser.newPage({ colorScheme: null });
	const frameAt = (path: string) =>
		`<iframe src="${new URL(`embed/toll/${path}`, inject('origin')).href}"></iframe>`;
	const style = '<style>:root{color-scheme:dark}</style>';
	host.put('/', html(style, frameAt('') + frameAt('?theme=light')));
	await page.goto(host.origin);
	const paper = (nth: number) =>
		page
			.frameLocator(`iframe >> nth=${nth}`)
			.locator(':root')
			.evaluate((root) => getComputedStyle(root).getPropertyValue('--paper'));
	expect([await paper(0), await paper(1)]).toEqual(['#13161a', '#fbfaf6']);
	await page.close();
	await host.close();
});

describe('a title of one’s own', () => {
	const own = 'What “it” cost: <b>a</b> \\ "b" \'c\'';
	const query = `toll/?${new URLSearchParams({ title: own }).toString()}`;
	const src = () => new URL(`embed/${query}`, inject('origin')).href;

	test('is above that of the chart, as text, with the name of the host', async ({ browser }) => {
		const host = await elsewhere();
		const page = await browser.newPage();
		host.put(
			'/',
			html(`<iframe width="600" height="620" src="${src().replaceAll('&', '&amp;')}">`)
		);
		await page.goto(host.origin);
		const inner = page.frameLocator('iframe');
		const texts = async () =>
			inner
				.locator('.own-title')
				.evaluate((title) =>
					['::before', '::after'].map(
						(part) => JSON.parse(getComputedStyle(title, part).content) as unknown
					)
				);
		const expected = [own, `Title added by ${new URL(host.origin).host}`];
		await inner.locator(TOOLTIP).waitFor();
		expect(await texts()).toEqual(expected);
		// Screen readers read both before the title of the chart.
		expect(await inner.locator('main').ariaSnapshot()).toMatch(
			/- paragraph: .*What “it” cost.*Title added by 127\.0\.0\.1:\d+.*\s+- '?figure/
		);
		expect(await inner.locator('h1').isVisible()).toBe(true);
		expect(await inner.locator('main b').count()).toBe(0);
		await inner.locator(TOOLTIP).hover();
		await inner.locator('html[data-hydrated]').waitFor();
		expect(await texts()).toEqual(expected);
		await page.close();
		await host.close();
	});

	test('is marked as the host page’s where that page has no name', async ({ browser }) => {
		const page = await browser.newPage();
		await frame(page, query, 'sandbox="allow-scripts"');
		const mark = page
			.frameLocator('iframe')
			.locator('.own-title')
			.evaluate((title) => getComputedStyle(title, '::after').content);
		expect(await mark).toBe('"Title added by the host page"');
		await page.close();
	});
});

describe('an embed in a sandbox', () => {
	test.for(['', 'allow-scripts'])('shows its chart with “%s”', async (sandbox, { browser }) => {
		const page = await browser.newPage();
		await frame(page, 'toll/', `sandbox="${sandbox}"`);
		const inner = page.frameLocator('iframe');
		await inner.locator(DRAWING).waitFor();
		expect(await inner.locator('h1').isVisible()).toBe(true);
		expect(await inner.locator('.source').isVisible()).toBe(true);
		if (sandbox === '') expect(await inner.locator('.steps').isVisible()).toBe(false);
		await page.close();
	});
});

test('an embed in use stores nothing, neither cookies nor data', async ({ open }) => {
	const { page, context } = await open(embed('tiles/since-your-state/'));
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

test('a pinned embed names its release, and loads no newer figures', async ({ open }) => {
	const { page } = await open(embed('toll/@2026-08/'));
	expect(await page.locator('.credit').innerText()).toContain('release 2026-08');
	const files = asked(page);
	await page.locator(TOOLTIP).hover();
	await live(page);
	expect(files.join()).toContain('/embed/@2026-08.json');
	expect(files.join()).not.toContain('/embed/latest.json');
	await page.getByText('Evidence').click();
	expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
});

test('a pinned embed of a state stays as it is served', async ({ open }) => {
	const { page } = await open(embed('tiles/OH/@2026-08/'));
	expect(await page.locator('h1').innerText()).toMatch(/^Ohio: /);
	expect(await page.locator('.credit').innerText()).toContain('release 2026-08');
	const files = asked(page);
	await page.locator('figure').hover();
	await page.getByText('Evidence').click();
	await page.getByRole('button', { name: 'How we know' }).click();
	await page.getByRole('heading', { name: 'How we know' }).waitFor();
	expect(files).toEqual([]);
	expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false);
	expect(await page.getByRole('link', { name: 'Embed' }).getAttribute('href')).toBe(
		'/charts/tiles/OH/#embed'
	);
});

test('a pinned embed of the chart shows the state in its query as its release kept it', async ({
	open
}) => {
	for (const path of ['tiles/@2026-08/', 'tiles/since-your-state/@2026-08/']) {
		const { page } = await open(embed(`${path}?state=OH&theme=dark`));
		await page.getByRole('heading', { name: /^Ohio: / }).waitFor();
		const { pathname, search } = new URL(page.url());
		expect(pathname + search).toBe('/embed/tiles/OH/@2026-08/?state=OH&theme=dark');
	}
	const { page } = await open(embed('tiles/@2026-08/?state=nowhere'));
	expect(new URL(page.url()).pathname).toBe('/embed/tiles/@2026-08/');
});

describe('sharing a chart from its frame', () => {
	test('copies the address of its page, with the choice', async ({ open }) => {
		const { page, context } = await open(embed('tiles/?state=OH'));
		await live(page);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.locator('figure:has-text("Ohio:")').waitFor();
		await page.getByText('Evidence').click();
		await page.getByRole('button', { name: 'Share' }).click();
		await page.getByText('Link copied.').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(new URL(copied).pathname).toBe('/charts/tiles/OH/');
	});

	test('shows the address where the host page lets frames not copy, and logs nothing', async ({
		browser
	}) => {
		const host = await elsewhere();
		const page = await browser.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		const src = new URL('embed/toll/toll-climb/', inject('origin')).href;
		host.put(
			'/',
			html(
				'<link rel="icon" href="data:,">',
				`<iframe width="600" height="620" src="${src}"></iframe>`
			)
		);
		await page.goto(host.origin);
		const inner = page.frameLocator('iframe');
		await inner.locator(TOOLTIP).hover();
		await inner.locator('html[data-hydrated]').waitFor();
		await inner.getByText('Evidence').click();
		await inner.getByRole('button', { name: 'Share' }).click();
		const field = inner.getByLabel('Address of this chart');
		expect(new URL(await field.inputValue()).pathname).toBe('/charts/toll/toll-climb/');
		const selected = await field.evaluate(
			({ selectionEnd, value }: HTMLInputElement) => selectionEnd === value.length
		);
		expect(selected).toBe(true);
		expect(complaints).toEqual([]);
		await page.close();
		await host.close();
	});
});

test('links in a frame open a window', async ({ open }) => {
	const { page, context } = await open(embed('toll/'));
	await page.getByText('Evidence').click();
	await page.getByRole('button', { name: 'How we know' }).click();
	const opened = context.waitForEvent('page');
	await page.getByRole('link', { name: 'How figures are computed' }).click();
	expect(new URL((await opened).url()).pathname).toBe('/methods/');
	expect(new URL(page.url()).pathname).toBe('/embed/toll/');
});

test('two states are drawn together', async ({ open }) => {
	const { page } = await open(embed('tiles/?state=OH,WV'));
	await page.getByRole('heading', { name: /Ohio down .* West Virginia down/ }).waitFor();
	await page.getByText('Evidence').click();
	expect(await page.getByRole('link', { name: 'CSV' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Table' }).click();
	await page.getByRole('columnheader', { name: 'West Virginia, estimated' }).waitFor();
});

test('a pinned embed of a chart in which readers can choose has no choice', async ({ open }) => {
	const { page } = await open(embed('tiles/@2026-08/'));
	await page.locator('figure').hover();
	await live(page);
	expect(await page.getByRole('combobox').count()).toBe(0);
	expect(await page.locator('figure .subtitle').innerText()).not.toBe('');
});

for (const width of [320, 600, 1020]) {
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
