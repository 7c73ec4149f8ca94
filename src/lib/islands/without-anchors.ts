/** The comments that Svelte's server render leaves for hydration. */
const ANCHORS = /<!--(?:\[-?\d*!?|\])?-->/g;

/** Where the first element, a `div`, ends. */
function endOfFirst(html: string): number {
	let depth = 0;
	for (const { 1: closing, index } of html.matchAll(/<(\/?)div\b/g)) {
		depth += closing ? -1 : 1;
		if (depth === 0) return index;
	}
	return html.length;
}

/**
 * Removes the comments for hydration around the islands of a page, where nothing is hydrated: they are a
 * fiftieth of a compressed page. A page without islands stays as it is.
 */
export function withoutAnchors(html: string): string {
	const [before = '', ...islands] = html.split(/(?=<div data-island)/);
	if (islands.length === 0) return html;
	const stripped = islands.map((island) => {
		const end = endOfFirst(island);
		return island.slice(0, end) + island.slice(end).replaceAll(ANCHORS, '');
	});
	return [before.replaceAll(ANCHORS, ''), ...stripped].join('');
}
