import type { Reading } from './types';

/**
 * The index of the reading that is the least far away, or -1 where there is none.
 * @param away how far a reading is from the place in question, in any unit
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
 * The index of the reading nearest to a place along one axis, or -1 where there is none.
 * @param place in the units of the readings' `x` or `y`
 */
export const nearest = (readings: readonly Reading[], by: 'x' | 'y', place: number): number =>
	closest(readings, (reading) => Math.abs(reading[by] - place));
