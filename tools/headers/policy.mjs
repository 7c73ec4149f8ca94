import { createHash } from 'node:crypto';

/** What stands in a script element without being run: `application/json`, `application/ld+json`. */
const isData = (/** @type {string} */ attributes) =>
	/\btype\s*=\s*["']?[\w.+-]+\/(?:[\w.-]+\+)?json\b/i.test(attributes);

/**
 * @param {string} html
 * @returns {string[]} the text of each script that stands in a page itself and is run
 */
export function inlineScripts(html) {
	const elements = html.matchAll(/<script\b([^>]*)>([^]*?)<\/script/gi);
	return [...elements].flatMap(([, attributes = '', text = '']) =>
		/\bsrc\s*=/i.test(attributes) || isData(attributes) ? [] : [text]
	);
}

/**
 * @param {string[]} pages
 * @returns {string[]} what stands in a policy for their inline scripts
 */
function hashesOf(pages) {
	const texts = new Set(pages.flatMap(inlineScripts));
	return [...texts]
		.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
		.sort();
}

/**
 * The Content-Security-Policy of embeds: anyone may frame them, and they ask nothing of anyone else.
 * @param {string[]} pages their HTML
 * @param {string} origin of the site
 */
export function embedPolicy(pages, origin) {
	// To WebKit, a frame that a sandbox has left without an origin has no self: the site is named too.
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
		`form-action ${own}`,
		'frame-ancestors *'
	].join('; ');
}

/**
 * The Content-Security-Policy of all other pages: they show embeds, and nobody else frames them.
 * @param {string[]} pages their HTML
 */
export function sitePolicy(pages) {
	return [
		"default-src 'self'",
		`script-src ${["'self'", ...hashesOf(pages)].join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		// The one file for a stick has its faces in it.
		"font-src 'self' data:",
		"frame-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'self'"
	].join('; ');
}
