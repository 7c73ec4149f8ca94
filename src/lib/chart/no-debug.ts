/**
 * Replaces LayerCake's `printDebug` in the browser's bundle (see tools/bundling.mjs). It prints a
 * chart's dimensions for `debug`, which no chart here uses.
 */
export default function printDebug(): never {
	throw new Error('a chart asks for debug: take the printDebug alias out of tools/bundling.mjs');
}
