import Vizzu from 'vizzu';
import { DURATION, offerMove } from './moves.js';

Vizzu.options({ wasmUrl: '/cvizzu.wasm' });

/** No title, no legend, and the colours of the story. */
export const STYLE = {
	logo: { width: 0 },
	fontSize: 13,
	plot: { marker: { colorPalette: '#ffffff00 #b4540aff' } }
};

/**
 * Draws a picture, and offers to change it to another one.
 * @param {string} step
 * @param {object} data
 * @param {object} before
 * @param {object} after
 */
export async function draw(step, data, before, after) {
	const chart = await new Vizzu('chart', { data }).initializing;
	await chart.animate(before, 0);
	offerMove(step, () => chart.animate(after, { duration: `${DURATION}ms`, easing: 'ease-in-out' }));
}
