/**
 * Replaces modules in the browser's bundle whose code no chart here calls (see tools/bundling.mjs):
 * d3-format, as charts print numbers with Intl, and LayerCake's `printDebug`, `measureExtent` and
 * `padScale`, as the layouts give each chart its domains.
 */
const leftOut = (): never => {
	throw new Error('a chart needs what the aliases in tools/bundling.mjs leave out');
};

export {
	leftOut as default,
	leftOut as format,
	leftOut as formatPrefix,
	leftOut as formatSpecifier,
	leftOut as precisionFixed,
	leftOut as precisionPrefix,
	leftOut as precisionRound
};
