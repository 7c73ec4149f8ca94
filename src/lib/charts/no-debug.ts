/**
 * Stands in for LayerCake's list of a chart's dimensions in the browser's bundle (see
 * tools/bundling.mjs): it is printed where a chart asks for `debug`, and none of ours does.
 */
export default function printDebug(): never {
	throw new Error('a chart asks for debug: take the printDebug alias out of tools/bundling.mjs');
}
