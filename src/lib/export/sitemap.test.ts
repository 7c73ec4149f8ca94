import { describe, expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from './sitemap';

describe('sitemapXml', () => {
	it('has one url for each page, in their order', () => {
		const pages = ['https://example.org/up/', 'https://example.org/up/charts/toll/'];
		expect(sitemapXml(pages)).toBe(
			[
				'<?xml version="1.0" encoding="UTF-8"?>',
				'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
				'\t<url><loc>https://example.org/up/</loc></url>',
				'\t<url><loc>https://example.org/up/charts/toll/</loc></url>',
				'</urlset>',
				''
			].join('\n')
		);
	});

	it('escapes what XML reserves', () => {
		expect(sitemapXml(['https://example.org/?a=1&b=<"2">'])).toContain(
			'<loc>https://example.org/?a=1&amp;b=&lt;&quot;2&quot;&gt;</loc>'
		);
	});
});

describe('robotsTxt', () => {
	it('allows every crawler, and names the sitemap', () => {
		const lines = robotsTxt('https://example.org/up/sitemap.xml').split('\n');
		expect(lines).toEqual([
			'User-agent: *',
			'Allow: /',
			'',
			'Sitemap: https://example.org/up/sitemap.xml',
			''
		]);
	});
});
