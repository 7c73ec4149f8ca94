/**
 * Replaces d3-format in the browser's bundle (see tools/bundling.mjs). d3-scale imports it for
 * `tickFormat`, which is never called here: the charts print numbers with Intl.
 */
const absent = (): never => {
	throw new Error('tickFormat is called: take the d3-format alias out of tools/bundling.mjs');
};

export {
	absent as format,
	absent as formatPrefix,
	absent as formatSpecifier,
	absent as precisionFixed,
	absent as precisionPrefix,
	absent as precisionRound
};
