import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Shown } from '$lib/export/addresses';
import type { OEmbed } from '$lib/views/oembed/oembed';
import type { Provider } from '$lib/views/oembed/providers';
import { frameHeights, heightAt } from '$lib/views/embed/heights';
import { addresses, all, release, story } from '../support/built-site';
import { builtFile, builtHead, builtPage, builtText, ROOT } from '../support/build';
import {
	elementsIn,
	named,
	only,
	parseHtml,
	parseXml,
	rawText,
	valuesOf,
	type Markup
} from '../support/markup';
import { definition } from '$story/story';

const { charts, heights } = definition;

const answers = all.map(({ shown, step }) => ({
	shown,
	step,
	answer: JSON.parse(builtText(addresses.oembed(shown, 'json'))) as OEmbed
}));

/** Elements that a head may have before the discovery links: they only say how to read the page. */
const FIRST = ['meta', 'base'];

/** The discovery links of a page, as type and address. Expects them first in its head. */
function discovered(address: string): [type?: string, href?: string][] {
	const head = elementsIn(only(named(builtHead(address), 'head'), 'heads'));
	const links = head.filter(({ attributes }) => attributes.type?.endsWith('+oembed'));
	if (links[0]) {
		const before = head.slice(0, head.indexOf(links[0])).map(({ name }) => name);
		expect(before.filter((name) => !FIRST.includes(name))).toEqual([]);
	}
	return links.map(({ attributes: { type, href } }) => [type, href]);
}

/** The elements and texts in an element, as in `p(text a(text))`. */
const outlineOf = ({ content }: Markup): string =>
	content
		.map((child) =>
			typeof child === 'string' ? 'text ' : `${child.name}(${outlineOf(child).trim()})`
		)
		.join('');

/** The expected discovery links of a chart or step. */
const expectedLinks = (shown: Shown) => [
	['application/json+oembed', addresses.oembed(shown, 'json')],
	['text/xml+oembed', addresses.oembed(shown, 'xml')]
];

describe('the oEmbed response of every chart and step', () => {
	it('has all fields of the type "rich" and of a thumbnail', () => {
		for (const { shown, step, answer } of answers) {
			const { html, ...rest } = answer;
			expect(rest).toEqual({
				type: 'rich',
				version: '1.0',
				title: step.headline,
				author_name: story.title,
				author_url: ROOT,
				provider_name: story.title,
				provider_url: ROOT,
				cache_age: 86_400,
				thumbnail_url: addresses.file(shown, 'png'),
				thumbnail_width: 1200,
				thumbnail_height: 630,
				width: 500,
				height: heightAt(heights, shown, 500)
			});
			const [frame] = named(parseHtml(html), 'iframe');
			expect(frame?.attributes).toMatchObject({
				height: String(frameHeights(heights, shown).tallest),
				frameborder: '0'
			});
			expect(builtFile(answer.thumbnail_url).length).toBeGreaterThan(0);
		}
	});

	it('has the same data in XML as in JSON', () => {
		for (const { shown, answer } of answers) {
			const root = only(
				named(parseXml(builtText(addresses.oembed(shown, 'xml'))), 'oembed'),
				'roots'
			);
			const fields = elementsIn(root).flatMap((each) =>
				each === root ? [] : [[each.name, rawText(each)]]
			);
			expect(Object.fromEntries(fields)).toEqual(
				Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)]))
			);
		}
	});

	it('is one figure with a hidden blockquote, an empty iframe and a caption, and no script', () => {
		for (const {
			answer: { html }
		} of answers) {
			const found = parseHtml(html);
			expect(outlineOf(found)).toBe('figure(blockquote(a(text))iframe()figcaption(text a(text)))');
			expect(found.content[0]).toMatchObject({ attributes: { style: 'margin:0' } });
			expect(named(found, 'blockquote')[0]?.attributes).toHaveProperty('hidden');
		}
	});

	it.each(answers)(
		'frames the embed and links to the page of $shown.chart $shown.step',
		({ shown, answer: { html } }) => {
			const found = parseHtml(html);
			expect(valuesOf(named(found, 'iframe'), 'src')).toEqual([addresses.embed(shown)]);
			const links = valuesOf(named(found, 'a'), 'href');
			expect(links).toEqual([addresses.page(shown), addresses.page(shown)]);
			for (const address of [addresses.embed(shown), addresses.page(shown)]) {
				expect(named(builtPage(address), 'main'), address).toHaveLength(1);
			}
		}
	);
});

describe('oEmbed discovery', () => {
	it.each(['embed', 'page'] as const)(
		'comes first in the head of the %s of every chart',
		(kind) => {
			for (const { shown } of all) {
				expect(discovered(addresses[kind](shown))).toEqual(expectedLinks(shown));
			}
		}
	);

	it('is missing from pinned embeds, because the responses are of the newest release', () => {
		const pinned = all
			.map(({ shown }) => addresses.embed(shown, release.name))
			.filter((address) => existsSync(`build/${address.slice(ROOT.length)}index.html`));
		expect(pinned.length).toBeGreaterThan(0);
		for (const address of pinned) expect(discovered(address)).toEqual([]);
	});
});

describe('the list of providers', () => {
	it('has an endpoint for each chart, for its page and its embed', () => {
		const [provider, ...others] = JSON.parse(builtText(addresses.providers)) as Provider[];
		expect(others).toEqual([]);
		expect(provider?.provider_name).toBe(story.title);
		expect(provider?.provider_url).toBe(ROOT);
		expect(provider?.endpoints).toHaveLength(Object.keys(charts).length);
		for (const [i, chart] of Object.keys(charts).entries()) {
			const endpoint = provider?.endpoints[i];
			expect(endpoint).toMatchObject({ formats: ['json', 'xml'], discovery: true });
			expect(endpoint?.schemes).toEqual([addresses.page({ chart }), addresses.embed({ chart })]);
			for (const format of endpoint?.formats ?? []) {
				const answer = builtText(endpoint?.url.replace('{format}', format) ?? '');
				expect(answer).toContain(addresses.embed({ chart }));
			}
		}
	});
});
