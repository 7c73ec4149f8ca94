import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { addresses } from '../../support/built-site';
import { builtText, ROOT } from '../../support/build';
import { long } from '../long';
import { html } from './parents/opened';
import { elsewhere, type Elsewhere } from './parents/server';
import { test } from '../test';

/** A kind of page that an editor may paste the first code into. */
interface Host {
	name: string;
	head?: string;
	/** A policy that a page can only have in a header. */
	policy?: string;
	/** The body of the page with the code. */
	body?: (code: string) => string;
	/** Messages of the console that the page itself asks for. */
	refuses?: RegExp;
	/** A selector of what the page has once it changes no more. */
	ready?: string;
	/** No script of the page runs, so `frame-sizing` sets the height, or that in `style` where there is none. */
	sized?: true;
	/** Nor does any style apply, so the height is that of the attributes. */
	still?: true;
}

const policy = (directives: string) =>
	`<meta http-equiv="Content-Security-Policy" content="${directives}">`;

/**
 * Mounts the code twice, as an app does that shows a page, leaves it and shows it again. It lays the page
 * out before it leaves: see "Sizes" in docs/embedding.md.
 */
const APP = (code: string) => `<div id="app"></div><script>
	const code = ${JSON.stringify(code).replaceAll('</', '<\\/')};
	const mount = () => app.replaceChildren(document.createRange().createContextualFragment(code));
	const unmount = () => app.replaceChildren();
	const frame = () => app.querySelector('iframe');
	mount();
	frame().onload = () => {
		frame().getBoundingClientRect();
		unmount();
		mount();
		frame().onload = () => (app.dataset.again = '');
	};
</script>`;

const HOSTS: readonly Host[] = [
	{ name: 'a page' },
	{
		name: 'a page whose editor removes newer declarations',
		body: (code) => code.replace(/height:if\(.*?\);/, '').replace('frame-sizing:content-height', '')
	},
	{
		name: 'a page whose editor removes scripts',
		body: (code) => code.replace(/<script.*/, ''),
		sized: true
	},
	{
		name: 'a page that names a helper that is gone',
		body: (code) => code.replace(/v1\.[\w-]+\.js/, 'v1.gone.js'),
		refuses: /404|Subresource Integrity|CORS|ERR_FAILED/,
		sized: true
	},
	{
		name: 'a page that names a helper that is another one',
		body: (code) => code.replace(/sha384-.{4}/, 'sha384-AAAA'),
		refuses: /integrity/,
		sized: true
	},
	{
		name: 'a page that sandboxes its frames',
		body: (code) => code.replace('<iframe', '<iframe sandbox="allow-scripts allow-popups"')
	},
	{
		name: 'a page that is in a sandbox itself',
		policy: 'sandbox allow-scripts allow-popups'
	},
	{
		name: 'an app that mounts, unmounts and mounts it again',
		body: APP,
		ready: '[data-again]'
	},
	{
		name: 'a page that refuses inline styles',
		head: policy(`style-src 'self'`),
		refuses: /inline style/
	},
	{
		name: 'a page that refuses inline styles and scripts',
		head: policy(`style-src 'self'; script-src 'none'`),
		refuses: /inline style|Content Security Policy/,
		still: true
	}
];

const WIDTHS = [320, 419, 1200];

/** The left and right margin of the body in a page without styles, in CSS pixels. */
const MARGINS = 16;

let elsewhereHost: Elsewhere;
beforeAll(async () => {
	elsewhereHost = await elsewhere();
});
afterAll(() => elsewhereHost.close());

/** A state page too: some of its embeds are exactly as high as the lowest one, which codes name. */
const SHOWN = [{ chart: 'route' }, { chart: 'tiles', choice: { key: 'state', value: 'OH' } }];

describe.each(SHOWN)('the first code of %o', (shown) => {
	test.for(HOSTS)('fits in $name, with a clean console', long, async (host, { browser }) => {
		const { head = '', body = (code: string) => code, policy, refuses, ready, sized, still } = host;
		const page = await browser.newPage();
		// The code as the chart page offers it, with this server's address.
		await page.setContent(builtText(addresses.page(shown)));
		const code = await page.locator('textarea').first().inputValue();
		const icon = '<link rel="icon" href="data:,">';
		const served = code.replaceAll(ROOT, new URL('/', inject('origin')).href);
		elsewhereHost.put('/', html(head + icon, body(served)), policy);
		const messages: string[] = [];
		page.on('console', (message) => messages.push(message.text()));
		const sizes = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
		const isFixed = still || (sized && !sizes);
		// The height in `style` is enough in a column of text.
		for (const width of WIDTHS.filter((width) => !sized || sizes || width <= 720)) {
			await page.setViewportSize({ width: width + MARGINS, height: 900 });
			await page.goto(elsewhereHost.origin);
			if (ready) await page.waitForSelector(ready, { state: 'attached' });
			const element = page.locator('iframe');
			const inside = page.frameLocator('iframe');
			await inside.locator('main figure svg:visible').first().waitFor();
			await inside.locator(':root').evaluate(() => document.fonts.ready);
			const look = async () => {
				const { outerHeight, ...outer } = await element.evaluate((frame) => ({
					border: getComputedStyle(frame).borderTopWidth,
					sizing: getComputedStyle(frame).getPropertyValue('frame-sizing') || 'auto',
					outerHeight: frame.getBoundingClientRect().height
				}));
				const { height, ...inner } = await inside.locator('main').evaluate((main) => ({
					width: innerWidth,
					hidden: Math.max(0, document.documentElement.scrollHeight - innerHeight),
					height: main.getBoundingClientRect().height
				}));
				const fits = isFixed ? outerHeight >= height : Math.abs(outerHeight - height) <= 1;
				return { ...outer, ...inner, fits };
			};
			await expect.poll(look, { timeout: 10_000 }).toEqual({
				border: '0px',
				sizing: sized && sizes ? 'content-height' : 'auto',
				width,
				hidden: 0,
				fits: true
			});
		}
		expect(messages.filter((message) => !refuses?.test(message))).toEqual([]);
		await page.close();
	});
});
