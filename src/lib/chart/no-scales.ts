import leftOut from './left-out';

/**
 * Replaces d3's ordinal, band, power and time scales in the browser's bundle (see tools/bundling.mjs).
 * LayerCake makes them for dimensions that no chart here has, and asks only whether they are ordinal.
 */
const absent = () => leftOut;

export { absent as default, absent as implicit, absent as point, absent as powish, absent as sqrt };
