/**
 * Stands in for d3-color in the browser's bundle (see vite.config.ts). d3-interpolate carries it
 * along for scales that end in colours, LayerCake for its debug print; every scale here ends in
 * pixels, so no reader waits for 4 kB that never run.
 */

/** Recognises no text as a colour, so that numbers and strings are interpolated as they are. */
export const color = (): null => null;

const absent = (): never => {
	throw new Error('a scale ends in colours: take the d3-color alias out of vite.config.ts');
};

export { absent as rgb, absent as hsl, absent as lab, absent as hcl, absent as cubehelix };
