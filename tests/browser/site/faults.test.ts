import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answer, expectWordsAndCharts, notFound, test, type Before } from './broken';
import { ids, shows } from '../deck/deck';
import { long } from '../long';
import { openAllDetails, active, stepIds } from '../steps';

/** Each kind of page, with a check that a reader can use it. */
const PAGES: { path: string; works: (page: Page) => Promise<void> }[] = [
	{ path: '', works: expectWordsAndCharts },
	{
		path: 'present/',
		works: async (page) => {
			await page.waitForSelector('html[data-hydrated]');
			for (const [key, id = ''] of [
				['End', ids.at(-1)],
				['Home', ids[0]]
			] as const) {
				await page.keyboard.press(key);
				await shows(page, id);
			}
		}
	},
	{
		path: 'present/speaker/',
		works: async (page) => {
			await page.waitForSelector('html[data-hydrated]');
		}
	},
	{
		path: 'handout/',
		works: async (page) => {
			await page.waitForSelector('html[data-hydrated]');
			const drawn = page.locator('article[data-step] svg[viewBox]:visible');
			expect(await drawn.count()).toBeGreaterThan(20);
		}
	},
	{
		path: 'charts/tiles/since-your-state/',
		works: async (page) => {
			await page.waitForSelector('html[data-hydrated]');
			await page.getByLabel('State', { exact: true }).fill('Ohio');
			await page.keyboard.press('Enter');
			await page.locator('figure svg text', { hasText: 'Ohio' }).first().waitFor();
		}
	},
	{
		path: 'embed/toll/',
		works: async (page) => {
			const first = await page.getAttribute('figure', 'data-state');
			await page.hover('figure');
			await page.waitForSelector('html[data-hydrated]');
			await page.getByRole('button', { name: 'Previous finding' }).click();
			await page.waitForFunction(
				(step) => document.querySelector('figure')?.dataset.state !== step,
				first
			);
		}
	}
];

/** Faults of browsers, networks and hosts with which pages must still work. */
const FAULTS: { name: string; before: Before }[] = [
	{
		name: 'a browser that blocks storage',
		before: (page) =>
			page.addInitScript(() => {
				for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
					Object.defineProperty(window, name, {
						get: () => {
							throw new DOMException('The operation is insecure.', 'SecurityError');
						}
					});
				}
			})
	},
	{
		name: 'fonts that never arrive',
		before: (page) => page.route('**/*.woff2', () => undefined)
	},
	{ name: 'a host that collapses white space', before: rewritten(/\s+/g, ' ') },
	{
		name: 'a host that removes white space and comments between tags',
		before: rewritten(/>(?:\s|<!--(?:(?!-->)[^])*-->)+</g, '><')
	},
	{ name: 'a host that removes quotes', before: rewritten(/(\s[\w-]+=)"([\w-]+)"/g, '$1$2') },
	{
		name: 'a host that reorders attributes',
		before: rewritten(/<(\w+)((?:\s[\w:-]+="[^"]*")+)/g, (_, tag: string, attributes: string) => {
			const all = attributes.match(/\s[\w:-]+="[^"]*"/g) ?? [];
			return `<${tag}${all.toSorted().join('')}`;
		})
	},
	{
		name: 'a host that adds its own data',
		before: rewritten(
			/<body[^>]*>/g,
			'$&<script type="application/ld+json">{}</script><script type="application/json">{"a":1}</script>'
		)
	}
];

/** A host that changes its pages, but not the scripts and data in them. */
function rewritten(
	pattern: RegExp,
	replacement: string | ((...match: string[]) => string)
): Before {
	const change = (text: string) =>
		typeof replacement === 'string'
			? text.replace(pattern, replacement)
			: text.replace(pattern, replacement);
	return (page) =>
		page.route(
			(url) => url.pathname.endsWith('/'),
			async (route) => {
				const response = await route.fetch();
				const parts = (await response.text()).split(/(<script\b[^]*?<\/script>)/);
				const body = parts.map((part, i) => (i % 2 ? part : change(part))).join('');
				await route.fulfill({ response, body });
			}
		);
}

describe.for(FAULTS)('with $name', ({ before }) => {
	test.for(PAGES)('/$path works', long, async ({ path, works }, { openBroken }) => {
		const { page } = await openBroken({ path, before });
		await works(page);
	});
});

test(
	'a story that is rendered again opens at the step of its address',
	long,
	async ({ openBroken }) => {
		const { page } = await openBroken({
			path: '#west-virginia-since',
			before: rewritten(/<!--[^]*?-->/g, '')
		});
		await page.waitForSelector('html[data-hydrated]');
		await page.waitForLoadState('load');
		await active(page, 'west-virginia-since');
	}
);

describe('without a style sheet', () => {
	const SAID = 'The style sheet of this page did not arrive';

	test.for(['style', '_layout', '_page'])(
		'the story says so and shows all of its text: %s',
		long,
		async (name, { openBroken }) => {
			const { page } = await openBroken({ before: answer(`**/${name}.*.css`, notFound) });
			await page.getByText(SAID).waitFor();
			await page.waitForLoadState('load');
			await openAllDetails(page);
			for (const id of await stepIds(page)) {
				const words = page.locator(`[id="${id}"] [data-part="text"] p`).first();
				expect(await words.isVisible(), id).toBe(true);
			}
			expect(await page.locator('svg:visible').count()).toBe(0);
		}
	);

	test.for(['charts/toll/', 'handout/'])('/%s says so', long, async (path, { openBroken }) => {
		const { page } = await openBroken({ path, before: answer('**/*.css', notFound) });
		await page.getByText(SAID).waitFor();
	});
});
