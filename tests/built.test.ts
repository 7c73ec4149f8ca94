import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { parse, type AST } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { toCsv } from '$lib/export/csv';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { charts } from '$story/charts';
import { chartOf } from '$lib/chart/charts';

const BUILD = 'build';
const page = join(BUILD, 'index.html');
if (!existsSync(page)) {
	throw new Error(
		'There is no build/ to look at: run `npm run build` first, or `npm test`, which does.'
	);
}

/** The most that a browser has to fetch, in compressed bytes: scripts by gzip, the page by Brotli. */
const MOST_SCRIPT = 75_000;
const MOST_DOCUMENT = 45_000;
const MOST_SCRIPT_OF_SLIDES = 84_300;

/** The base path of the site, as in svelte.config.js. */
const base = process.env.PUBLIC_ORIGIN
	? new URL(process.env.PUBLIC_ORIGIN).pathname.replace(/\/$/, '')
	: '';

const html = readFileSync(page, 'utf8');
const { story, tables, claims, sources, help } = loadStory();
const steps = flatten(story);

interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}

/** Parses the page with Svelte's own parser, without what means something else in a component. */
function read(document: string): Element {
	const raw = /(<(?:script|style)\b[^>]*>)[^]*?(<\/(?:script|style)>)/g;
	const plain = document
		.replace(/<!doctype html>/i, '')
		.replaceAll(raw, '$1$2')
		// In a component, a brace starts an expression.
		.replaceAll('{', '&#123;')
		.replaceAll('}', '&#125;');
	return { name: '', attributes: {}, children: children(parse(plain, { modern: true }).fragment) };
}

function children({ nodes }: AST.Fragment): (Element | string)[] {
	return nodes.flatMap((node): (Element | string)[] => {
		if (node.type === 'Text') return [node.data];
		if (node.type === 'Comment') return [];
		if (!('fragment' in node) || !('name' in node)) throw new Error(`found a ${node.type}`);
		const attributes = node.attributes.flatMap((attribute): [string, string][] =>
			attribute.type === 'Attribute' ? [[attribute.name, valueOf(attribute)]] : []
		);
		const { name, fragment } = node;
		return [{ name, attributes: Object.fromEntries(attributes), children: children(fragment) }];
	});
}

function valueOf({ value }: AST.Attribute): string {
	if (value === true) return '';
	const parts = Array.isArray(value) ? value : [value];
	return parts.map((part) => (part.type === 'Text' ? part.data : '')).join('');
}

/** The descendants of an element in document order, without the subtrees that `without` matches. */
function within(element: Element, without?: (inner: Element) => boolean): Element[] {
	return element.children.flatMap((child) =>
		typeof child === 'string' || without?.(child) ? [] : [child, ...within(child, without)]
	);
}

const named = (element: Element, ...names: string[]) =>
	within(element).filter(({ name }) => names.includes(name));

const textOf = (element: Element): string =>
	element.children
		.map((child) => (typeof child === 'string' ? child : textOf(child)))
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();

function only(elements: Element[], what: string): Element {
	const [first, ...others] = elements;
	if (!first || others.length > 0) throw new Error(`${elements.length} ${what}, expected one`);
	return first;
}

const root = read(html);
const all = within(root);
const ids = all.flatMap(({ attributes: { id } }) => id ?? []);
const byId = (id: string) =>
	only(
		all.filter(({ attributes }) => attributes.id === id),
		`#${id}`
	);

/** The file in build/ for an address of the site. */
function fileOf(address: string): string {
	const path = decodeURI(new URL(address, 'http://localhost').pathname);
	const below = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
	return join(BUILD, below.endsWith('/') ? `${below}index.html` : below);
}

const isElsewhere = (address: string) => /^([a-z]+:)?\/\//i.test(address);

/** The addresses that a browser loads with the page. */
const fetched = all.flatMap(({ name, attributes: { href, src, srcset, poster, data, rel } }) => {
	if (name === 'a' || name === 'base' || rel === 'canonical') return [];
	return [href, src, srcset, poster, data].flatMap((address) => address ?? []);
});

const styles = fetched.filter((address) => address.endsWith('.css'));

describe('the story page', () => {
	it('is in English, with a title, a description and one h1', () => {
		const document = only(named(root, 'html'), 'html');
		expect(html).toMatch(/^<!doctype html>/i);
		expect(document.attributes.lang).toBe('en');
		const head = only(named(root, 'head'), 'head');
		expect(textOf(only(named(head, 'title'), 'titles'))).toContain(story.title);
		expect(textOf(only(named(root, 'h1'), 'h1'))).toBe(story.title);
		const metas = named(root, 'meta').map(({ attributes }) => attributes);
		const about = metas.filter(({ name }) => name === 'description');
		expect(about.map(({ content }) => content)).toEqual([story.standfirst]);
		expect(metas.filter(({ name }) => name === 'viewport')).toHaveLength(1);
	});

	it('has Open Graph metadata for sharing: title, description, address and card', () => {
		const content = (key: string) =>
			named(root, 'meta').find(({ attributes: { name, property } }) => (property ?? name) === key)
				?.attributes.content ?? '';
		const title = `${story.title}: ${story.subject}`;
		expect(textOf(only(named(root, 'title'), 'titles'))).toBe(title);
		expect(content('og:title')).toBe(title);
		expect(content('og:description')).toBe(story.standfirst);
		expect(content('og:url')).toMatch(new RegExp(`^https?://[^/]+${base}/$`));
		expect(content('og:image')).toBe(`${content('og:url')}card.png`);
		expect(content('og:image:alt').length).toBeGreaterThan(80);
		expect(content('twitter:card')).toBe('summary_large_image');
	});

	it('has a card of 1200 by 630 pixels, and an icon for home screens', () => {
		// The header of a PNG has width and height at fixed offsets (RFC 2083, 11.2.1).
		const size = (file: string) => {
			const png = readFileSync(join(BUILD, file));
			expect(png.toString('latin1', 1, 4)).toBe('PNG');
			return [png.readUInt32BE(16), png.readUInt32BE(20)];
		};
		expect(size('card.png')).toEqual([1200, 630]);
		expect(size('icon.png')).toEqual([180, 180]);
	});

	it('describes itself to search engines as an Article with its scenes as parts', () => {
		const [, data = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
		const article = JSON.parse(data) as Record<string, unknown> & { hasPart: { url: string }[] };
		expect(article).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			headline: `${story.title}: ${story.subject}`,
			description: story.standfirst,
			inLanguage: 'en',
			dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string
		});
		const ends = article.hasPart.map(({ url }) => new URL(url).hash.slice(1));
		expect(ends).toEqual(story.scenes.map(({ steps }) => steps[0]?.id));
	});

	it('skips no heading level, with or without scripts', () => {
		const isShut = ({ attributes }: Element) => 'popover' in attributes;
		const levels = within(root, isShut).flatMap(({ name }) =>
			/^h[1-6]$/.test(name) ? Number(name.slice(1)) : []
		);
		expect(levels[0]).toBe(1);
		const leaps = levels.slice(1).filter((level, i) => level > (levels[i] ?? 0) + 1);
		expect(leaps).toEqual([]);
	});

	it('has a heading for every scene, for help and for sources', () => {
		const headings = named(root, 'h2').map(textOf);
		expect(headings).toEqual(expect.arrayContaining(story.scenes.map(({ title }) => title)));
		for (const id of ['help', 'sources']) expect(named(byId(id), 'h2')).toHaveLength(1);
	});

	it('has unique ids and no reference to a missing id', () => {
		expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		const references = all.flatMap(({ attributes }) => [
			...['aria-labelledby', 'aria-describedby', 'popovertarget', 'for'].flatMap(
				(key) => attributes[key] ?? []
			),
			...Object.values(attributes).flatMap((value) => /url\(#([^)]+)\)/.exec(value)?.[1] ?? [])
		]);
		expect(references.length).toBeGreaterThan(20);
		expect(references.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('repeats no text of its steps as data', () => {
		const [, data = ''] = /<script[^>]* data-props>([^]*?)<\/script>/.exec(html) ?? [];
		expect(data).toContain(steps[0]?.id);
		const texts = steps.flatMap(({ headline, alt, prose }) => [
			headline,
			alt,
			...prose.flat().flatMap(({ text, strong }) => (strong ? [] : text))
		]);
		const long = texts
			.map((text) => JSON.stringify(text).slice(1, -1))
			.filter((t) => t.length > 20);
		expect(long.length).toBeGreaterThan(steps.length);
		expect(long.filter((text) => data.includes(text))).toEqual([]);
	});

	it('has a figcaption in every figure', () => {
		const figures = named(root, 'figure');
		expect(figures.length).toBeGreaterThan(steps.length);
		for (const figure of figures) {
			expect(textOf(only(named(figure, 'figcaption'), 'figcaptions'))).not.toBe('');
		}
	});

	it('contains no NaN, no undefined and no figure that is not filled in', () => {
		const said = textOf(root);
		expect(said).not.toMatch(/NaN|undefined|Infinity|\[object|\{[a-z-]+\}/);
		for (const { attributes } of all) {
			expect(Object.values(attributes).join(' ')).not.toMatch(/NaN|undefined|Infinity|\[object/);
		}
	});

	it('lists every contact for help and every cited source', () => {
		for (const { name, contact } of help) {
			expect(textOf(byId('help'))).toContain(name);
			expect(textOf(byId('help'))).toContain(contact);
		}
		const cited = new Set(steps.flatMap((step) => step.sources));
		for (const id of cited) {
			expect(textOf(byId(`source-${id}`))).toContain(sources[id]?.title);
			expect(textOf(byId(`source-${id}`))).toContain(sources[id]?.method);
		}
	});
});

describe.each(steps)('without scripts, $id', (step) => {
	const article = byId(step.id);
	const paragraphs = within(article, ({ name }) => name === 'figure')
		.filter(({ name }) => name === 'p')
		.map(textOf);

	it('contains its full text', () => {
		expect(article.attributes).toMatchObject({ 'data-step': step.id, 'data-scene': step.scene });
		for (const runs of step.prose) {
			const said = runs.map(({ text }) => text).join('');
			expect(paragraphs).toContain(said.replaceAll(/\s+/g, ' ').trim());
		}
		expect(named(article, 'h2', 'h3').map(textOf)).toContain(step.headline);
	});

	it('shows its chart in its state, with its finding and its alternative text', () => {
		const figure = only(named(article, 'figure'), 'figures');
		expect(figure.attributes).toMatchObject({
			'data-chart': step.chart,
			'data-state': step.id,
			'data-settled': 'true'
		});
		expect(textOf(only(named(figure, 'figcaption'), 'figcaptions'))).toContain(step.headline);
		const image = only(named(figure, 'img'), 'images');
		expect(image.attributes).toMatchObject({ alt: step.alt, loading: 'lazy' });
		const links = named(figure, 'a').map(({ attributes }) => attributes.href);
		expect(links).toEqual(expect.arrayContaining(step.sources.map((id) => `#source-${id}`)));
		const { srcset } = only(named(figure, 'source'), 'sources').attributes;
		for (const address of [image.attributes.src, srcset]) {
			const drawing = read(readFileSync(fileOf(address ?? ''), 'utf8'));
			expect(within(drawing).length).toBeGreaterThan(5);
		}
	});

	it('shows every claim with its speaker and its verdict', () => {
		for (const id of step.claims) {
			const claim = claims.find((each) => each.id === id);
			const cards = named(article, 'details')
				.filter((details) => named(details, 'details').length === 0)
				.map(textOf);
			const card = cards.filter((text) => text.includes(claim?.claim ?? 'no such claim'));
			expect(card).toEqual([expect.stringContaining(claim?.speaker ?? 'nobody')]);
			expect(card[0]?.toLowerCase()).toContain(claim?.verdict);
		}
	});
});

describe('the text of the story', () => {
	const said = (id: string) => textOf(byId(id));

	it('has the key figures in their steps', () => {
		expect(said('toll-one-year')).toContain('107,583');
		expect(said('toll-one-year')).toContain('109,075');
		expect(said('involved-two-thirds')).toContain('72,536');
		expect(said('involved-two-thirds')).toContain('67 percent');
		expect(said('potency-heroin')).toContain('1 to 3.3');
		for (const figure of ['1,143', '1,185', '1,300', '1,291']) {
			expect(said('west-virginia-figure')).toContain(figure);
		}
		expect(said('west-virginia-rate')).toContain('66.6');
		expect(said('since-found')).toContain('27,023');
	});

	it('names both addressees of the senators, and says that the visit was postponed', () => {
		expect(said('asks-letters')).toMatch(/Blinken and Treasury Secretary Yellen/);
		expect(said('asks-trip')).toMatch(/3 February\s+it was postponed/);
	});

	it('never shows the claim of 98 percent without its speaker', () => {
		expect(said('route-claim')).toMatch(/\b98\b/);
		for (const step of steps.filter(({ id }) => /\b98\b/.test(said(id)))) {
			expect(said(step.id), step.id).toContain('Trone');
		}
	});
});

describe('the links and files of the story page', () => {
	it('loads files only from its own origin', () => {
		expect(fetched.length).toBeGreaterThan(4);
		expect(fetched.filter(isElsewhere)).toEqual([]);
		const inline = all.flatMap(({ attributes: { style } }) => style ?? []).join('\n');
		const sheets = styles.map((address) => readFileSync(fileOf(address), 'utf8'));
		const outside = [inline, ...sheets, ...html.split('<style').slice(1)].filter((css) =>
			/(url\(\s*["']?|@import\s+["']?)(https?:)?\/\//i.test(css.split('</style>')[0] ?? '')
		);
		expect(outside).toEqual([]);
	});

	it('refers only to files that exist in build/', () => {
		const linked = named(root, 'a').flatMap(({ attributes: { href } }) => href ?? []);
		const inside = [...fetched, ...linked].filter(
			(address) => address.startsWith('/') && !isElsewhere(address)
		);
		expect(inside.length).toBeGreaterThan(steps.length);
		expect(inside.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
		for (const sheet of styles) {
			const css = readFileSync(fileOf(sheet), 'utf8');
			for (const [, address = ''] of css.matchAll(/url\(["']?((?!data:|#)[^"')]+)/g)) {
				expect(existsSync(fileOf(posix.resolve(dirname(sheet), address))), address).toBe(true);
			}
		}
	});

	it('links to existing ids, among them help, sources and every step', () => {
		const fragments = named(root, 'a').flatMap(({ attributes: { href } }) =>
			href?.startsWith('#') ? href.slice(1) : []
		);
		expect(fragments).toEqual(
			expect.arrayContaining(['help', 'sources', ...steps.map((s) => s.id)])
		);
		expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('links only to the site, to https addresses, to telephone numbers or to mail', () => {
		const odd = named(root, 'a').filter(
			({ attributes: { href = '' } }) => !/^(#.|\/|https:\/\/|tel:|mailto:)/.test(href)
		);
		expect(odd).toEqual([]);
	});
});

describe('the 404 page', () => {
	const lost = readFileSync(join(BUILD, '404.html'), 'utf8');
	const found = read(lost);

	it('lists the scenes, and links to every step and to help from any address', () => {
		expect(named(found, 'h2').map(textOf)).toEqual(story.scenes.map(({ title }) => title));
		const links = named(found, 'a').map(({ attributes }) => attributes.href);
		const expected = [...steps.map(({ id }) => id), 'help'].map((id) => `${base}/#${id}`);
		expect(links).toEqual([`${base}/`, ...expected]);
	});

	it('has no script, and is not indexed by search engines', () => {
		expect(lost).not.toMatch(/<script\b/);
		expect(lost).toMatch(/<meta name="robots" content="noindex"/);
	});
});

describe('the weight of the page', () => {
	const gzip = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;

	/** The addresses of the scripts that a text imports, statically or dynamically. */
	function importsOf(text: string, from: string): string[] {
		const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g);
		return [...found].map(([, address = '']) => posix.resolve(dirname(from), address));
	}

	/** Every script that the page may load. */
	function scripts(): string[] {
		const inline = [...html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, js = '']) => js);
		const preloaded = all.flatMap(({ attributes: { rel, href, src } }) =>
			rel === 'modulepreload' ? (href ?? []) : src?.endsWith('.js') ? src : []
		);
		const reached = new Set([...preloaded, ...importsOf(inline.join('\n'), `${base}/`)]);
		for (const address of reached) {
			const text = readFileSync(fileOf(address), 'utf8');
			for (const next of importsOf(text, address)) reached.add(next);
		}
		return [...reached];
	}

	it(`is at most ${MOST_SCRIPT / 1000} kB of compressed scripts`, () => {
		const weights = scripts().map((address) => ({
			address,
			bytes: gzip(readFileSync(fileOf(address)))
		}));
		const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
		const list = weights.map(({ address, bytes }) => `${bytes}\t${address}`).join('\n');
		expect(weights.length).toBeGreaterThan(0);
		expect(total, `${total} bytes of scripts:\n${list}\n`).toBeLessThanOrEqual(MOST_SCRIPT);
	});

	it(`is at most ${MOST_SCRIPT_OF_SLIDES / 1000} kB of compressed scripts for the slides`, () => {
		const weigh = (addresses: Iterable<string>) =>
			[...addresses].reduce((sum, address) => sum + gzip(readFileSync(fileOf(address))), 0);
		const slides = readFileSync(join(BUILD, 'present/index.html'), 'utf8');
		const asked = new Set(
			[...slides.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => address)
		);
		expect(asked.size).toBeGreaterThan(0);
		expect(weigh(asked)).toBeLessThanOrEqual(MOST_SCRIPT_OF_SLIDES);
	});

	it('counts every script that another script imports', () => {
		const counted = scripts().map((address) => basename(address));
		for (const address of scripts()) {
			const text = readFileSync(fileOf(address), 'utf8');
			for (const [, file = ''] of text.matchAll(/["'`]\.{1,2}\/([^"'`]+\.js)["'`]/g)) {
				expect(counted).toContain(basename(file));
			}
		}
	});

	it('includes the styles of every component that a script renders', () => {
		// Svelte adds a scoping class to the elements of a component with styles.
		const classesOf = (text: string) => text.match(/svelte-[a-z0-9]*\d[a-z0-9]*/g) ?? [];
		const linked = styles.map((sheet) => readFileSync(fileOf(sheet), 'utf8')).join('\n');
		const known = new Set(classesOf(linked));
		const drawn = scripts().flatMap((address) => classesOf(readFileSync(fileOf(address), 'utf8')));
		expect(drawn.length).toBeGreaterThan(10);
		expect(drawn.filter((name) => !known.has(name))).toEqual([]);
	});

	it(`is at most ${MOST_DOCUMENT / 1000} kB of compressed HTML`, () => {
		const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
		const bytes = brotliCompressSync(html, options).length;
		expect(bytes, `${bytes} bytes of document`).toBeLessThanOrEqual(MOST_DOCUMENT);
	});
});

describe('CSV export', () => {
	const built = (path: string) => readFileSync(join(BUILD, 'charts', path), 'utf8');

	it.each(Object.values(charts))('has the rows of $id in its default state', (model) => {
		expect(built(`${model.id}.csv`)).toBe(toCsv(model.rows(tables, model.default)));
	});

	it.each(steps)('has the rows of $id exactly as its chart draws them', ({ id, chart, state }) => {
		expect(built(`${chart}/${id}.csv`)).toBe(toCsv(chartOf(charts, chart).rows(tables, state)));
	});

	it('is linked from the figure of every step', () => {
		for (const { id, chart } of steps) {
			const links = named(byId(id), 'a').map(({ attributes }) => attributes.href);
			expect(links, id).toContain(`${base}/charts/${chart}/${id}.csv`);
		}
	});
});
