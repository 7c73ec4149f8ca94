import { createRequire } from 'node:module';
import { extract } from '@extractus/oembed-extractor';
import type * as Embedder from '@remark-embedder/core';
import createMetascraper from 'metascraper';
import description from 'metascraper-description';
import image from 'metascraper-image';
import title from 'metascraper-title';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import sanitizeHtml from 'sanitize-html';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OEmbed } from '$lib/views/oembed/oembed';
import { addresses, all } from '../support/built-site';
import { ROOT } from '../support/build';
import { named, only, parseHtml, textOf, valuesOf } from '../support/markup';
import { openSite, type Site } from '../support/readers';

// The package is CommonJS, and tools differ in how they import its default export.
const { default: remarkEmbedder } = createRequire(import.meta.url)(
	'@remark-embedder/core'
) as typeof Embedder;

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

/** Every chart in its default state, and one step of each: programs treat all of them alike. */
const some = all.filter(
	({ shown: { chart, step } }, i) =>
		!step || all[i - 1]?.shown.step === undefined || chart === 'toll'
);

const answerOf = async (address: string): Promise<OEmbed> =>
	(await (await site.fetch(address)).json()) as OEmbed;

/** The start of the iframe of an embed in HTML. */
const frame = (address: string) => `<iframe src="${address}"`;

describe.each(['page', 'embed'] as const)('the address of the %s of a chart', (kind) => {
	it('is embedded by @extractus/oembed-extractor through discovery', async () => {
		for (const { shown, step } of some) {
			const data = await extract(addresses[kind](shown), { maxwidth: 600 }, site.fetch);
			expect(data).toMatchObject({ type: 'rich', title: step.headline, width: 500 });
			expect(data).toHaveProperty('html', expect.stringContaining(frame(addresses.embed(shown))));
		}
	});

	it('is unfurled by unfurl.js with the iframe and the thumbnail', async () => {
		for (const { shown, step } of some) {
			const { oEmbed } = await unfurl(addresses[kind](shown), { fetch: site.fetch });
			expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', title: step.headline });
			expect(oEmbed).toHaveProperty('html', expect.stringContaining(frame(addresses.embed(shown))));
			expect(oEmbed?.thumbnails?.[0]).toMatchObject({
				url: addresses.file(shown, 'png'),
				width: 1200,
				height: 630
			});
		}
	});
});

describe('a chart page', () => {
	it('gives unfurl.js a large card with the picture of its state', async () => {
		for (const { shown, step } of some) {
			const { open_graph, twitter_card } = await unfurl(addresses.page(shown), {
				fetch: site.fetch,
				oembed: false
			});
			expect(open_graph.title).toContain(step.headline);
			expect(open_graph.description?.length).toBeGreaterThan(40);
			expect(open_graph.url).toBe(addresses.page(shown));
			expect(open_graph.images).toMatchObject([
				{ url: addresses.file(shown, 'png'), width: 1200, height: 630 }
			]);
			expect(twitter_card.card).toBe('summary_large_image');
		}
	});

	it('gives metascraper its title, description and picture', async () => {
		const read = createMetascraper([title(), description(), image()]);
		for (const { shown, step } of some) {
			const url = addresses.page(shown);
			const data = await read({ url, html: await (await site.fetch(url)).text() });
			expect(data.title).toContain(step.headline);
			expect(data.description?.length).toBeGreaterThan(40);
			expect(data.image).toBe(addresses.file(shown, 'png'));
			expect((await site.fetch(data.image ?? '')).headers.get('content-type')).toBe('image/png');
		}
	});
});

describe('a bare address in Markdown', () => {
	it('becomes an iframe through @remark-embedder/core', async () => {
		const upstream = {
			name: 'upstream',
			shouldTransform: (url: string) => url.startsWith(ROOT),
			getHTML: async (url: string) => {
				const { html } = await extract(url, {}, site.fetch);
				return typeof html === 'string' ? html : null;
			}
		};
		for (const { shown } of some.slice(0, 4)) {
			const text = `Before.\n\n${addresses.embed(shown)}\n\nAfter.`;
			const made = await remark()
				.use(remarkEmbedder, { transformers: [upstream] })
				.use(remarkHtml, { sanitize: false })
				.process(text);
			const html = String(made);
			expect(html).toContain(frame(addresses.embed(shown)));
			expect(html).toMatch(/^<p>Before\.<\/p>[^]*<p>After\.<\/p>\s*$/);
		}
	});
});

describe('an oEmbed response after sanitize-html', () => {
	it('keeps the finding, its source and links to the page by default', async () => {
		for (const { shown, step } of some) {
			const clean = sanitizeHtml((await answerOf(addresses.oembed(shown, 'json'))).html);
			const found = parseHtml(clean);
			expect(named(found, 'iframe')).toEqual([]);
			const caption = only(named(found, 'figcaption'), 'captions');
			expect(textOf(caption)).toContain(step.headline);
			expect(textOf(caption)).toContain('Source: ');
			const page = addresses.page(shown);
			expect(valuesOf(named(found, 'a'), 'href')).toEqual([page, page]);
			expect(valuesOf(named(caption, 'a'), 'href')).toEqual([page]);
		}
	});
});

it('sends no request to another site', () => {
	expect(site.asked.length).toBeGreaterThan(0);
	expect(site.asked.filter((address) => !address.startsWith(ROOT))).toEqual([]);
});
