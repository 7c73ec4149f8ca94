import { expect, inject } from 'vitest';
import { WIDTHS } from '../../../src/lib/views/embed/heights';
import { addresses } from '../../support/built-site';
import { builtText, ROOT } from '../../support/build';
import { long } from '../long';
import { html } from './parents/opened';
import { elsewhere } from './parents/server';
import { test } from '../test';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;
/** The left and right margin of the body in a page without styles, in CSS pixels. */
const MARGINS = 16;

test(
	'the iframe code has no border and shows its source line if a host page blocks inline styles',
	long,
	async ({ browser }) => {
		const host = await elsewhere();
		const page = await browser.newPage();
		// The code as the chart page offers it, with this server's address.
		await page.setContent(builtText(addresses.page({ chart: 'route' })));
		const code = await page.locator('textarea').first().inputValue();
		expect(code).toMatch(/^<iframe /);
		host.put('/', html(POLICY, code.replaceAll(ROOT, new URL('/', inject('origin')).href)));
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
