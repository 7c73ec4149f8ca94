/**
 * Link relations that name a file which browsers request with the page. The manifest is one of them:
 * Chromium may request it each time, also offline.
 */
const REQUESTED = new Set([
	'stylesheet',
	'preload',
	'modulepreload',
	'icon',
	'apple-touch-icon',
	'manifest'
]);

/**
 * @param {string} tag
 * @param {string} name
 * @returns {string | undefined} the attribute's value
 */
function attribute(tag, name) {
	const [, quoted, bare] =
		new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|([^\\s"'>]+))`).exec(tag) ?? [];
	return quoted ?? bare;
}

/**
 * @param {string} css
 * @returns {string[]} the fonts and images that a style sheet loads
 */
export function namedInStyles(css) {
	const found = css.matchAll(/(?:\burl\(\s*|@import\s+)["']?((?!data:|#)[^"')\s;]+)/g);
	return [...found].map(([, address = '']) => address);
}

/**
 * @param {string} html
 * @returns {string[]} the files that a page loads, as it names them
 */
export function namedInPage(html) {
	const links = [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) =>
		REQUESTED.has(attribute(tag, 'rel') ?? '') ? (attribute(tag, 'href') ?? []) : []
	);
	const sources = [...html.matchAll(/<(?:script|img|source)\b[^>]*>/g)].flatMap(
		// The pages name one file in a `srcset`.
		([tag]) => attribute(tag, 'src') ?? attribute(tag, 'srcset') ?? []
	);
	const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].flatMap(([, css = '']) =>
		namedInStyles(css)
	);
	// Files that the page's script may fetch: see src/lib/islands/IslandRoot.svelte.
	const fetched = [...html.matchAll(/<div\b[^>]*>/g)].flatMap(
		([tag]) => attribute(tag, 'data-fetches')?.split(' ') ?? []
	);
	return [...links, ...sources, ...styles, ...fetched].filter(
		(address) => !address.startsWith('data:')
	);
}
