import { escapeMarkup } from './markup';

/**
 * A list of pages for search engines; see https://www.sitemaps.org/protocol.html
 * @param pages their absolute URLs
 */
export function sitemapXml(pages: readonly string[]): string {
	const entries = pages.map((page) => `\t<url><loc>${escapeMarkup(page)}</loc></url>\n`);
	return (
		'<?xml version="1.0" encoding="UTF-8"?>\n' +
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
		`${entries.join('')}</urlset>\n`
	);
}

/**
 * The rules for crawlers, which may read everything; see https://www.rfc-editor.org/rfc/rfc9309
 * @param sitemap its absolute URL
 */
export const robotsTxt = (sitemap: string): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
