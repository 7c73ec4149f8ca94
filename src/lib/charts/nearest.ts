import type { Reading } from './chart-types';

/**
 * The index of the closest data point, or -1 if there is none.
 * @param away the distance of a data point, in any unit
 */
export function closest(readings: readonly Reading[], away: (reading: Reading) => number): number {
	let best = -1;
	let distance = Infinity;
	readings.forEach((reading, i) => {
		const here = away(reading);
		if (here < distance) [best, distance] = [i, here];
	});
	return best;
}

/**
 * The index of the data point nearest to a position along one axis, or -1 if there is none.
 * @param place in the units of the data points' `x` or `y`
 */
export const nearest = (readings: readonly Reading[], by: 'x' | 'y', place: number): number =>
	closest(readings, (reading) => Math.abs(reading[by] - place));
