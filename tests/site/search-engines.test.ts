import { describe, expect, it } from 'vitest';
import { addresses, all } from '../support/built-site';
import { builtHead, builtText, ROOT, sitePages } from '../support/build';
import { named, parseXml, rawText, valuesOf, withAttribute } from '../support/markup';

const SITEMAP = `${ROOT}sitemap.xml`;

/**
 * Every page of the site, without the single-file build: its address, and what its head tells search
 * engines.
 */
const pages = sitePages.map((file) => {
	const address = ROOT + file.replace(/(^|\/)index\.html$/, '$1');
	const page = builtHead(ROOT + file);
	const robots = withAttribute(page, 'name', 'robots');
	expect(robots.length, file).toBeLessThanOrEqual(1);
	return {
		file,
		address,
		hidden: valuesOf(robots, 'content').some((words) => words.includes('noindex')),
		canonical: valuesOf(withAttribute(page, 'rel', 'canonical'), 'href')
	};
});

const isEmbed = ({ file }: (typeof pages)[number]) =>
	file.startsWith('embed/') && !file.endsWith('404.html');
const listed = named(parseXml(builtText(SITEMAP)), 'loc').map(rawText);

describe('the sitemap', () => {
	it('lists each page that is its own canonical address, once', () => {
		const open = pages.filter(({ address, canonical }) => canonical.includes(address));
		expect([...listed].sort()).toEqual(open.map(({ address }) => address).sort());
		expect(listed.length).toBe(7 + all.length);
		expect(pages.filter(({ address, hidden }) => hidden && listed.includes(address))).toEqual([]);
	});

	it('is named in robots.txt', () => {
		expect(builtText(`${ROOT}robots.txt`)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITEMAP}\n`);
	});
});

describe('the canonical address', () => {
	it('of each listed page is its own', () => {
		for (const { address, canonical } of pages.filter((page) => listed.includes(page.address))) {
			expect(canonical, address).toEqual([address]);
		}
	});

	const canonicalOf = (address: string) =>
		pages.find((page) => page.address === address)?.canonical;

	it('of the page and the embed of each chart is the page', () => {
		for (const { shown } of all) {
			expect(canonicalOf(addresses.page(shown))).toEqual([addresses.page(shown)]);
			expect(canonicalOf(addresses.embed(shown))).toEqual([addresses.page(shown)]);
		}
	});

	it('of each embed is a listed page', () => {
		const embeds = pages.filter(isEmbed);
		expect(embeds.length).toBeGreaterThan(all.length);
		for (const { address, hidden, canonical } of embeds) {
			expect(hidden, address).toBe(true);
			expect(canonical, address).toHaveLength(1);
			expect(listed, address).toContain(canonical[0]);
		}
	});

	it('is missing only where pages are not indexed: the speaker window and the 404 pages', () => {
		const without = pages.filter(({ canonical }) => canonical.length === 0);
		expect(without.map(({ file }) => file).sort()).toEqual([
			'404.html',
			'embed/404.html',
			'present/speaker/index.html'
		]);
		expect(without.filter(({ hidden }) => !hidden)).toEqual([]);
	});
});
