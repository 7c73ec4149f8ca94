import leftOut from './left-out';

/**
 * Replaces d3-interpolate in the browser's bundle (see tools/bundling.mjs). Every scale here ends
 * in pixels, so readers need no code to interpolate colours, dates or text.
 */
const between = (a: number, b: number) => (t: number) => a * (1 - t) + b * t;
const rounded = (a: number, b: number) => (t: number) => Math.round(a * (1 - t) + b * t);

export { leftOut as piecewise };
export { between as interpolate, between as interpolateNumber, rounded as interpolateRound };
