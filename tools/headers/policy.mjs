import { createHash } from 'node:crypto';

/** Whether a script element holds data: `application/json`, `application/ld+json`. */
const isData = (/** @type {string} */ attributes) =>
	/\btype\s*=\s*["']?[\w.+-]+\/(?:[\w.-]+\+)?json\b/i.test(attributes);

/**
 * @param {string} html
 * @returns {string[]} the text of each inline script that the browser runs
 */
function inlineScripts(html) {
	const elements = html.matchAll(/<script\b([^>]*)>([^]*?)<\/script/gi);
	return [...elements].flatMap(([, attributes = '', text = '']) =>
		/\bsrc\s*=/i.test(attributes) || isData(attributes) ? [] : [text]
	);
}

/**
 * @param {string[]} pages
 * @returns {string[]} the policy's sources for their inline scripts
 */
function hashesOf(pages) {
	const texts = new Set(pages.flatMap(inlineScripts));
	return [...texts]
		.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
		.sort();
}

/**
 * The Content-Security-Policy of embeds, which load only from this site. It has no `frame-ancestors`: even
 * `*` refuses local files, `data:` pages and sandboxed pages, such as the previews of editors.
 * @param {string[]} pages their HTML
 * @param {string} origin of the site
 */
export function embedPolicy(pages, origin) {
	// In WebKit, 'self' matches nothing in a sandboxed frame without an origin, so name the site too.
	const own = `'self' ${origin}`;
	return [
		"default-src 'none'",
		`script-src ${[own, ...hashesOf(pages)].join(' ')}`,
		// Charts place their marks with style attributes, which no hash covers.
		`style-src ${own} 'unsafe-inline'`,
		`img-src ${own} data:`,
		`font-src ${own}`,
		`connect-src ${own}`,
		"base-uri 'none'",
		`form-action ${own}`
	].join('; ');
}

/**
 * The Content-Security-Policy of all other pages: they frame embeds, and no other site frames them.
 * @param {string[]} pages their HTML
 */
export function sitePolicy(pages) {
	return [
		"default-src 'self'",
		`script-src ${["'self'", ...hashesOf(pages)].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		// The single-file build contains its fonts.
		"font-src 'self' data:",
		"frame-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'self'"
	].join('; ');
}

/**
 * The Content-Security-Policy of an SVG file that is opened as a page. Its fonts and pictures are
 * inside it.
 */
export const picturePolicy =
	"default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; sandbox";
