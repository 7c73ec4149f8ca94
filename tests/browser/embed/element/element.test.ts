// @module-tag long
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { embed, html, openedAt } from '../parents/opened';
import { elsewhere, type Elsewhere } from '../parents/server';
import { bundle } from './bundle';
import { NAME, type Attributes } from './driven';

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(() => host.close());

const opened = openedAt(() => host);

const SCRIPT = `<script src="${embed('element.js')}" async></script>`;

const element = (page: Page) => page.locator(NAME);
/** The chart in the element. */
const chart = (page: Page) => element(page).locator('iframe').contentFrame();
const shownStep = (page: Page) =>
	chart(page).locator('figure[data-state]').getAttribute('data-state');
const set = (page: Page, attributes: Attributes) =>
	page.evaluate((attributes) => window.host.set(attributes), attributes);
const heard = (page: Page, name: string) =>
	page.evaluate(
		(name) =>
			(window.events ?? []).filter((each) => each.name === name).map(({ detail }) => detail),
		name
	);

/** The difference between the heights of the element and of its chart. */
const excess = async (page: Page) => {
	const outer = await element(page).evaluate((each) => each.getBoundingClientRect().height);
	const inner = await chart(page)
		.locator('main')
		.evaluate((each) => each.getBoundingClientRect().height);
	return Math.abs(outer - inner);
};

describe.each(['react.ts', 'vue.ts', 'svelte.ts'])('the custom element driven by %s', (file) => {
	let script = '';
	beforeAll(async () => {
		script = await bundle(file);
	}, 60_000);

	opened('follows attributes, tells what the reader does, and leaves', async ({ at }) => {
		host.put('/app.js', script);
		host.put('/app', html(SCRIPT, '<div id="app"></div>', '<script src="/app.js"></script>'));
		const page = await at('/app');
		await chart(page).locator('figure').waitFor();
		await expect.poll(() => excess(page)).toBeLessThan(1);
		await expect.poll(() => heard(page, 'ready')).toHaveLength(1);

		const first = await shownStep(page);
		await set(page, { src: '/embed/tiles/', step: 'since-states-change' });
		await expect.poll(() => shownStep(page)).toBe('since-states-change');
		expect(first).not.toBe('since-states-change');
		await expect.poll(() => heard(page, 'select')).toEqual([{ step: 'since-states-change' }]);

		await chart(page).getByRole('combobox', { name: 'State' }).fill('Ohio');
		await page.keyboard.press('Enter');
		await expect.poll(() => heard(page, 'choose')).toEqual([{ key: 'state', value: 'OH' }]);

		await set(page, {
			src: '/embed/tiles/',
			step: 'since-states-change',
			state: 'TX',
			theme: 'dark'
		});
		await chart(page).locator('html[data-theme="dark"]').waitFor();
		await chart(page)
			.getByRole('heading', { name: /^Texas: / })
			.waitFor();
		await expect.poll(() => shownStep(page)).toBe('since-states-change');
		await expect.poll(() => excess(page)).toBeLessThan(1);

		await page.evaluate(() => window.host.unmount());
		expect(await element(page).count()).toBe(0);
	});
});

describe('the custom element in a page', () => {
	const plain = (attributes: string, content = '') => `<${NAME} ${attributes}>${content}</${NAME}>`;

	opened('shows its own content until the chart is there, and adds no history', async ({ at }) => {
		host.put('/plain', html(plain('src="/embed/toll/"', '<p>Deaths by year</p>')));
		const page = await at('/plain');
		await page.getByText('Deaths by year').waitFor();
		const before = await page.evaluate(() => history.length);
		await page.addScriptTag({ url: embed('element.js') });
		await expect.poll(() => excess(page)).toBeLessThan(1);
		expect(await page.getByText('Deaths by year').isVisible()).toBe(false);
		expect(await element(page).locator('iframe').getAttribute('title')).toBe('Deaths by year');
		await element(page).evaluate((each) => each.setAttribute('title', 'Deaths'));
		expect(await element(page).locator('iframe').getAttribute('title')).toBe('Deaths');
		await element(page).evaluate((each) => each.setAttribute('theme', 'dark'));
		await chart(page).locator('html[data-theme="dark"]').waitFor();
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	opened('loads only embeds of the site of its script', async ({ at }) => {
		const addresses = [
			"javascript:void (parent.document.title = 'ran')",
			'data:text/html,<script>parent.document.title = "ran"</script>',
			'https://example.org/embed/toll/',
			`${embed('').replace('/embed/', '.example.org/embed/')}toll/`,
			'http://['
		];
		host.put('/refused', html(SCRIPT, `<${NAME}><p>Deaths by year</p></${NAME}>`));
		const page = await at('/refused');
		await page.waitForFunction((name) => customElements.get(name), NAME);
		for (const address of addresses) {
			const warned = page.waitForEvent('console');
			await element(page).evaluate((each, src) => each.setAttribute('src', src), address);
			expect((await warned).text()).toBe(
				`<${NAME}>: src="${address}" must be on ${inject('origin')}`
			);
			expect(await element(page).locator('iframe').count()).toBe(0);
		}
		expect(await page.title()).toBe('Host');
		expect(await page.getByText('Deaths by year').isVisible()).toBe(true);
		// A right address loads, and a wrong one later leaves its chart.
		await element(page).evaluate((each) => each.setAttribute('src', '/embed/toll/'));
		await expect.poll(() => excess(page)).toBeLessThan(1);
		await element(page).evaluate((each) => each.setAttribute('src', 'https://example.org/'));
		await expect.poll(() => excess(page)).toBeLessThan(1);
	});

	opened('ignores messages that its embed cannot have sent', async ({ at }) => {
		host.put('/liar', html());
		host.put(
			'/messages',
			html(SCRIPT, plain('src="/embed/toll/"'), '<iframe id="other" src="/liar"></iframe>')
		);
		const page = await at('/messages');
		await expect.poll(() => excess(page)).toBeLessThan(1);
		const say = (messages: unknown[]) => {
			for (const message of messages) parent.postMessage(message, '*');
		};
		const size = { 'story-embed': 1, kind: 'size' };
		const inside = page.frame({ url: /embed\/toll/ });
		const other = page.frame({ url: /liar/ });
		await other?.evaluate(say, [{ ...size, height: 9999 }]);
		await inside?.evaluate(say, [null, 7, { height: 50 }, { ...size, height: 'tall' }]);
		await inside?.evaluate(say, [{ ...size, height: 777 }]);
		await expect
			.poll(() => element(page).evaluate((each) => each.getBoundingClientRect().height))
			.toBe(777);
	});

	opened('is right where the page refuses inline styles', async ({ at }) => {
		const policy =
			'<meta http-equiv="content-security-policy" content="default-src \'none\'; script-src http:; frame-src http:">';
		host.put('/strict', html(policy, SCRIPT, plain('src="/embed/toll/" title="Deaths"')));
		const page = await at('/strict');
		await expect.poll(() => excess(page)).toBeLessThan(1);
		expect(
			await element(page)
				.locator('iframe')
				.evaluate((each) => getComputedStyle(each).borderTopWidth)
		).toBe('0px');
	});
});
