import { existsSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import type { OEmbed } from '$lib/views/oembed/oembed';
import type { Provider } from '$lib/views/oembed/providers';
import { extremesOf, heightAt } from '$lib/views/embed/heights';
import { addresses, all, builtFile, builtText, release, ROOT, story } from './support/built-site';
import { definition } from '$story/story';

const { charts, heights } = definition;

const answers = all.map(({ shown, step }) => ({
	shown,
	step,
	answer: JSON.parse(builtText(addresses.oembed(shown, 'json'))) as OEmbed
}));

/** The discovery links in the head of a page, and the markup before them. */
function discovered(page: string): { before: string; links: [type: string, href: string][] } {
	const [head = ''] = page.split('</head>');
	const links = [
		...head.matchAll(/<link rel="alternate" type="([a-z/]+\+oembed)" href="([^"]*)"/g)
	];
	return {
		before: head.slice(0, links[0]?.index ?? 0),
		links: links.map(([, type = '', href = '']) => [type, href])
	};
}

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
			expect(html).toContain(`height="${extremesOf(heights, shown).tallest}" frameborder="0"`);
			expect(builtFile(answer.thumbnail_url).length).toBeGreaterThan(0);
		}
	});

	it('is one figure with a hidden blockquote, an empty iframe and a caption, and no script', () => {
		for (const {
			answer: { html }
		} of answers) {
			expect(html).toMatch(
				/^<figure style="margin:0"><blockquote hidden><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe><figcaption>[^<]+<a href="[^"]+">[^<]+<\/a><\/figcaption><\/figure>$/
			);
			expect(html).not.toContain('<script');
		}
	});

	it('frames the embed and links to the page of the same chart or step', () => {
		for (const {
			shown,
			answer: { html }
		} of answers) {
			expect(/<iframe src="([^"]+)"/.exec(html)?.[1]).toBe(addresses.embed(shown));
			const links = [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
			expect(links).toEqual([addresses.page(shown), addresses.page(shown)]);
			expect(builtText(addresses.embed(shown))).toContain('<main');
			expect(builtText(addresses.page(shown))).toContain('<main');
		}
	});

	// WordPress filters unknown providers like this: wp_filter_oembed_result in wp-includes/embed.php.
	it('keeps its link and its iframe in WordPress', () => {
		const kept = {
			allowedTags: ['a', 'blockquote', 'iframe'],
			allowedAttributes: { a: ['href'], iframe: ['src', 'width', 'height', 'title'] }
		};
		for (const { shown, step, answer } of answers) {
			const html = sanitizeHtml(answer.html, kept);
			const [, quotation = '', frame = ''] =
				/^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
			expect(quotation).toContain(`<a href="${addresses.page(shown)}">`);
			expect(sanitizeHtml(quotation, { allowedTags: [] })).toBe(
				sanitizeHtml(step.headline, { allowedTags: [] })
			);
			expect(frame).toContain(`src="${addresses.embed(shown)}"`);
			expect(frame).toContain(`height="${extremesOf(heights, shown).tallest}"`);
		}
	});
});

describe('oEmbed discovery', () => {
	it('comes first in the head of every embed, with the absolute addresses of its responses', () => {
		for (const { shown } of all) {
			const { before, links } = discovered(builtText(addresses.embed(shown)));
			expect(links).toEqual([
				['application/json+oembed', addresses.oembed(shown, 'json')],
				['text/xml+oembed', addresses.oembed(shown, 'xml')]
			]);
			// Only elements that say how to read the page come before.
			expect(before.match(/<(link|script|style|title)\b/g)).toBeNull();
		}
	});

	it('comes first in the head of every chart page', () => {
		for (const { shown } of all) {
			const { before, links } = discovered(builtText(addresses.page(shown)));
			expect(links).toEqual([
				['application/json+oembed', addresses.oembed(shown, 'json')],
				['text/xml+oembed', addresses.oembed(shown, 'xml')]
			]);
			expect(before.match(/<(link|script|style|title)\b/g)).toBeNull();
		}
	});

	it('is missing from pinned embeds, because the responses are of the newest release', () => {
		const pinned = all
			.map(({ shown }) => addresses.embed(shown, release.name))
			.filter((address) => existsSync(`build/${address.slice(ROOT.length)}index.html`));
		expect(pinned.length).toBeGreaterThan(0);
		for (const address of pinned) expect(discovered(builtText(address)).links).toEqual([]);
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
