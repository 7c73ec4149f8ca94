import { expect, inject } from 'vitest';
import { WIDTHS } from '../../../src/lib/views/embed/heights';
import { addresses } from '../../support/built-site';
import { builtText, ROOT } from '../../support/build';
import { long } from '../long';
import { html } from './parents/opened';
import { elsewhere } from './parents/server';
import { test } from '../test';

/** Policies of host pages that refuse inline styles: the helper, which sets the height, may run or not. */
const POLICIES = [
	{ scripts: 'the helper runs', directives: `style-src 'self'` },
	{ scripts: 'no script runs', directives: `style-src 'self'; script-src 'none'` }
];
/** The left and right margin of the body in a page without styles, in CSS pixels. */
const MARGINS = 16;

test.for(POLICIES)(
	'the first code has no border and shows its whole chart if a host page refuses inline styles and $scripts',
	long,
	async ({ directives }, { browser }) => {
		const host = await elsewhere();
		const page = await browser.newPage();
		// The code as the chart page offers it, with this server's address.
		await page.setContent(builtText(addresses.page({ chart: 'route' })));
		const code = await page.locator('textarea').first().inputValue();
		expect(code).toMatch(/^<iframe /);
		const policy = `<meta http-equiv="Content-Security-Policy" content="${directives}">`;
		host.put('/', html(policy, code.replaceAll(ROOT, new URL('/', inject('origin')).href)));
		const refused: string[] = [];
		page.on('console', (message) => refused.push(message.text()));
		for (const width of WIDTHS) {
			await page.setViewportSize({ width: width + MARGINS, height: 900 });
			await page.goto(host.origin);
			const element = page.locator('iframe');
			const inside = page.frameLocator('iframe');
			await inside.locator('main figure svg:visible').first().waitFor();
			await inside.locator(':root').evaluate(() => document.fonts.ready);
			const border = await element.evaluate((frame) => getComputedStyle(frame).borderTopWidth);
			const seen = await inside.locator('.line').evaluate((line) => ({
				width: innerWidth,
				hidden: Math.max(0, document.documentElement.scrollHeight - innerHeight),
				source: line.getBoundingClientRect().bottom <= innerHeight
			}));
			expect({ border, ...seen }).toEqual({ border: '0px', width, hidden: 0, source: true });
		}
		expect(refused.join()).toContain('inline style');
		await page.close();
		await host.close();
	}
);
