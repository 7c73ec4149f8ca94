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
	const tags = html.matchAll(/<(link|script|img|div)\b[^>]*>/g);
	const named = [...tags].flatMap(([tag, name]) => {
		// Files that the page's script may fetch: see src/lib/islands/IslandRoot.svelte.
		if (name === 'div') return attribute(tag, 'data-fetches')?.split(' ') ?? [];
		// A picture that loads late may never be shown.
		if (name === 'img' && attribute(tag, 'loading') === 'lazy') return [];
		// The script after the first chart loads one of these, depending on the window.
		const drawings = attribute(tag, 'data-drawings')?.split(' ') ?? [];
		if (name !== 'link') return [attribute(tag, 'src') ?? [], drawings].flat();
		return REQUESTED.has(attribute(tag, 'rel') ?? '') ? (attribute(tag, 'href') ?? []) : [];
	});
	const styles = [...html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].flatMap(([, css = '']) =>
		namedInStyles(css)
	);
	return [...named, ...styles].filter((address) => !address.startsWith('data:'));
}
