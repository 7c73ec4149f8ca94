/**
 * Replaces LayerCake's `measureExtent` in the browser's bundle (see tools/bundling.mjs). It measures
 * the data for a domain. The layouts here give each chart its domains.
 */
export default function measureExtent(): never {
	throw new Error('a chart lacks a domain: take the measureExtent alias out of tools/bundling.mjs');
}
