// @module-tag long
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { builtText, ROOT } from '../../support/build';
import { Framed } from './parents/framed';
import { HELLOS } from './parents/host-messages';
import { DEFAULT_STEP, embed, frame, HELPER, html, openedAt } from './parents/opened';
import { elsewhere, type Elsewhere } from './parents/server';

let host: Elsewhere;
beforeAll(async () => {
	host = await elsewhere();
});
afterAll(() => host.close());

/** Opens a host page. The test fails if anything in it throws. */
const opened = openedAt(() => host);

opened('messages from a sibling frame are ignored', async ({ at }) => {
	host.put('/beside', html(frame('chart', embed('toll/')), frame('other', '/other')));
	host.put('/other', html());
	const page = await at('/beside');
	const chart = new Framed(page, 'chart');
	const beside = await new Framed(page, 'other').frame();
	await (await chart.frame()).waitForSelector('main');
	await beside.evaluate((messages) => {
		for (const message of messages) parent.frames[0]?.postMessage(message, '*');
	}, HELLOS);
	// The chart would respond to the sibling before its second response to the host page.
	await chart.ask();
	await chart.ask();
	const received = await page.evaluate(() => window.heard.map(({ text }) => text).join('\n'));
	expect(received).not.toMatch(/\[iFrameSizer\]|iframe-resized|stolen/);
	expect(await (await chart.frame()).getAttribute('figure', 'data-state')).toBe(DEFAULT_STEP);
	expect(await (await chart.frame()).getAttribute('html', 'data-hydrated')).toBeNull();
});

opened('the helper sizes only embeds of its own site', async ({ at }) => {
	host.put(
		'/helper',
		html(
			HELPER,
			frame('chart', embed('toll/')),
			frame('other', '/liar'),
			frame('third', '/liar'),
			HELPER
		)
	);
	host.put('/liar', html());
	const page = await at('/helper');
	const chart = new Framed(page, 'chart');
	const other = new Framed(page, 'other');
	const height = await chart.fits();
	const size = (px: unknown) => ({ 'story-embed': 1, kind: 'size', id: 'toll', height: px });
	const lies = [
		null,
		7,
		'x'.repeat(1_000_000),
		size(NaN),
		size(-5),
		size(1e9),
		size('tall'),
		size({})
	];
	const say = (messages: unknown[]) => {
		for (const message of messages) parent.postMessage(message, '*');
	};
	await (await chart.frame()).evaluate(say, lies);
	await (await other.frame()).evaluate(say, [...lies, size(9999)]);
	// The last size of the chart arrives after all of these.
	await (await chart.frame()).evaluate(say, [size(height + 50)]);
	await expect.poll(() => chart.height()).toBe(height + 50);
	expect(await other.height()).toBe(300);
	expect(await new Framed(page, 'third').height()).toBe(300);
	expect(
		await page.evaluate(() => Object.keys(window).filter((name) => /embed/i.test(name)))
	).toEqual([]);
});

opened('a page may contain the code of the helpers of two sites', async ({ at }) => {
	// A helper knows the site that it was built for.
	const [other, own] = ['https://example.org/', inject('origin')].map((site) =>
		builtText(`${ROOT}embed/v1.js`).replace(ROOT, site)
	);
	host.put(
		'/two',
		html(`<script>${other}</script><script>${own}</script>`, frame('chart', embed('toll/')))
	);
	const page = await at('/two');
	await new Framed(page, 'chart').fits();
});

opened('the helper sizes a frame that is added late, and its replacement', async ({ at }) => {
	host.put('/late', html(HELPER, '<div id="chart"></div>'));
	const page = await at('/late');
	const show = (src: string) =>
		page.evaluate((address) => {
			history.pushState(null, '', '?page=two');
			const frame = document.createElement('iframe');
			Object.assign(frame, { src: address, title: 'Frame', width: 480, height: 300 });
			frame.style.border = '0';
			document.querySelector('#chart')?.replaceChildren(frame);
		}, src);
	await show(embed('toll/'));
	await new Framed(page, 'chart').fits();
	await show(embed('tiles/since-your-state/'));
	await new Framed(page, 'chart').fits();
});

opened('a nested frame sends messages only to its parent', async ({ at }) => {
	host.put('/nest', html(frame('middle', '/middle')));
	host.put('/middle', html(HELPER, frame('chart', embed('toll/'))));
	const page = await at('/nest');
	const middle = await new Framed(page, 'middle').frame();
	await expect
		.poll(() => middle.$eval('iframe', (each) => each.getBoundingClientRect().height))
		.toBeGreaterThan(300);
	expect(await page.evaluate(() => window.heard.length)).toBe(0);
});

opened('an embed sets the requested step and reports events', async ({ at }) => {
	host.put(
		'/talk',
		html(frame('chart', embed('toll/?events=1&i=7')), frame('still', embed('toll/?fit=1')))
	);
	const page = await at('/talk');
	const chart = new Framed(page, 'chart');
	await chart.post({ 'story-embed': 1, kind: 'set', state: 'toll-climb' });
	const events = () =>
		page.evaluate(() =>
			window.heard
				.filter(({ kind }) => kind.endsWith('event'))
				.map(({ text }) => JSON.parse(text) as unknown)
		);
	const event = (name: string, step: string) => ({
		'story-embed': 1,
		kind: 'event',
		name,
		data: { step }
	});
	await (await chart.frame()).waitForSelector('main');
	await chart.post({ 'story-embed': 1, kind: 'set', state: 'toll-climb' });
	await expect.poll(events).toContainEqual(event('select', 'toll-climb'));
	expect(await events()).toContainEqual(event('ready', DEFAULT_STEP));
	await expect.poll(async () => JSON.stringify(await events())).toContain('"view"');
	expect(await chart.ask()).toMatchObject({ id: 'toll', instance: '7' });
	// The other frame has a fixed height, and sends nothing.
	const still = new Framed(page, 'still');
	await (await still.frame()).waitForSelector('main');
	await still.post({ 'story-embed': 1, kind: 'get' });
	await chart.ask();
	expect(await still.sizes()).toBe(0);
});

opened('if no window may open, WordPress is asked to follow a link', async ({ at }) => {
	host.put(
		'/wordpress',
		html(
			`<div id="chart"><iframe sandbox="allow-scripts" src="${embed('toll/#?secret=aB3')}" ` +
				`title="Chart" style="border:0" width="480" height="600"></iframe></div>`
		)
	);
	const page = await at('/wordpress');
	const inside = await new Framed(page, 'chart').frame();
	await inside.click('.credit a');
	const value = `${inject('origin')}#${DEFAULT_STEP}`;
	await expect
		.poll(() => page.evaluate(() => window.heard.map(({ text }) => text)))
		.toContain(JSON.stringify({ message: 'link', value, secret: 'aB3' }));
});

// WordPress hides a frame until it sends a message, and browsers report nothing to such a frame.
opened('a hidden frame that is laid out late reports its height', async ({ at }) => {
	host.put(
		'/hidden',
		html(
			`<div id="chart"><iframe sandbox="allow-scripts" src="${embed('toll/#?secret=aB3')}" title="Chart" ` +
				`style="border:0;visibility:hidden;display:none" width="480" height="300"></iframe></div>`
		)
	);
	const page = await at('/hidden');
	const chart = new Framed(page, 'chart');
	const inside = await chart.frame();
	await inside.waitForLoadState('load');
	await inside.evaluate(() => document.fonts.ready);
	expect(await page.evaluate(() => window.heard.map(({ kind }) => kind))).toEqual([
		'iFrameResizerChild'
	]);
	await page.$eval('iframe', (frame) => (frame.style.display = 'block'));
	await expect
		.poll(() => page.evaluate(() => window.heard.map(({ text }) => text).join()))
		.toMatch(/"message":"height","value":[2-9]\d\d,"secret":"aB3"/);
});
