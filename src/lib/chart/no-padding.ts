/**
 * Replaces LayerCake's `padScale` in the browser's bundle (see tools/bundling.mjs). It pads the domain
 * of a scale by pixels, and imports code that recognizes every kind of scale. The layouts here give
 * each chart its domains.
 */
export default function padScale(): never {
	throw new Error('a chart pads a scale: take the padScale alias out of tools/bundling.mjs');
}
