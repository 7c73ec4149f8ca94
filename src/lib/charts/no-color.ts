/**
 * Stands in for d3-color in the browser's bundle (see vite.config.ts). LayerCake carries it along
 * for its debug print, which is off: no reader waits for 4 kB that never run.
 */
export const rgb = (): never => {
	throw new Error('LayerCake prints its state: take the d3-color alias out of vite.config.ts');
};
