import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, ROOT } from '../support/build';
import { elementsIn, parsePage, rawText, type Markup } from '../support/markup';

const isElsewhere = (address: string) =>
	new URL(address, ROOT).origin !== new URL(ROOT).origin && !/^(data|blob):/i.test(address);

/** The addresses in style sheets that a browser loads. */
const inStyles = (css: string) =>
	[...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi)]
		.map(([, url, imported]) => url ?? imported ?? '')
		.filter(isElsewhere);

/** Addresses that scripts contain and never load: XML namespaces, and the documentation of errors. */
const NOT_LOADED =
	/^https?:\/\/(www\.w3\.org\/(1998\/Math\/MathML|1999\/02\/22-rdf-syntax-ns#|1999\/xhtml|2000\/svg|XML\/1998\/namespace)$|jspdf\.default\.namespaceuri\/$|svelte\.dev\/e\/)/;

/** Absolute addresses in strings of a script. */
const inScripts = (script: string) =>
	[...script.matchAll(/["'`]((?:https?:|wss?:)?\/\/[\w-]+(?:\.[\w-]+)+[^"'`]*)/gi)]
		.map(([, address = '']) => address)
		.filter((address) => isElsewhere(address) && !NOT_LOADED.test(address));

/** Elements that only link to an address, or describe the page to others. */
const isLink = ({ name, attributes: { rel = '' } }: Markup) =>
	['a', 'meta'].includes(name) || (name === 'link' && ['canonical', 'alternate'].includes(rel));

/** The addresses in an element of a page that a browser loads. */
function inElement(element: Markup): string[] {
	const { name, attributes } = element;
	const { style = '', type = '' } = attributes;
	const found = inStyles(style);
	if (name === 'style') found.push(...inStyles(rawText(element)));
	// JSON does not run.
	if (name === 'script' && !type.includes('json')) found.push(...inScripts(rawText(element)));
	if (isLink(element)) return found;
	const values = Object.entries(attributes)
		.filter(([key]) => !key.startsWith('xmlns'))
		.map(([, value]) => value.trim().split(/[\s,]/)[0] ?? '');
	return [...found, ...values.filter((value) => ADDRESS.test(value) && isElsewhere(value))];
}

/** An address that names its site. */
const ADDRESS = /^([a-z]+:)?\/\//i;

const inPage = (html: string): string[] => elementsIn(parsePage(html)).flatMap(inElement);

describe('the search for other origins', () => {
	it.each([
		['<script src="https://a.org/b.js"></script>', 'https://a.org/b.js'],
		['<link rel="stylesheet" href="//a.org/b.css">', '//a.org/b.css'],
		['<link href="https://a.org/b.woff2" rel="preload">', 'https://a.org/b.woff2'],
		['<link rel="icon" href=https://a.org/b.png>', 'https://a.org/b.png'],
		[`<img srcset='https://a.org/b.png 2x'>`, 'https://a.org/b.png'],
		['<p style="background:url(https://a.org/b.png)">', 'https://a.org/b.png'],
		['<style>@import "https://a.org/b.css";</style>', 'https://a.org/b.css'],
		['<script type="module">import("https://a.org/b.js")</script>', 'https://a.org/b.js'],
		['<svg><use href="https://a.org/b.svg#c"></use></svg>', 'https://a.org/b.svg#c'],
		['<form action="https://a.org/"></form>', 'https://a.org/']
	])('finds the address in %s', (html, address) => {
		expect(inPage(html)).toEqual([address]);
	});

	it('ignores links, descriptions, data and the origin of the site', () => {
		const html =
			`<link rel="canonical" href="https://a.org/"><a href="https://a.org/">a</a>` +
			`<meta content="https://a.org/b.png"><img src="${ROOT}b.png"><img src="data:,">` +
			'<script type="application/json">"https://a.org/"</script>';
		expect(inPage(html)).toEqual([]);
	});
});

describe('the build', () => {
	describe.each([
		['.html', inPage],
		['.css', inStyles],
		['.js', inScripts]
	] as const)('in its %s files', (ending, search) => {
		it.each(builtFiles.filter((file) => file.endsWith(ending)))(
			'loads nothing from another origin: %s',
			(file) => expect(search(builtText(ROOT + file))).toEqual([])
		);
	});
});
