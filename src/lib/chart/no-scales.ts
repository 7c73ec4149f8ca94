/**
 * Replaces d3's ordinal, band and power scales in the browser's bundle (see tools/bundling.mjs).
 * LayerCake makes them for dimensions that no chart here has, and asks only whether they are ordinal.
 */
const scale = (): never => {
	throw new Error('a chart uses another scale: take its alias out of tools/bundling.mjs');
};
const absent = () => scale;

export { absent as default, absent as implicit, absent as point, absent as powish, absent as sqrt };
