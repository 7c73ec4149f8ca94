import type { Reading } from './types';

/**
 * The index of the reading nearest to a place along one axis, or -1 where there is none.
 * @param place in the units of the readings' `x` or `y`
 */
export function nearest(readings: readonly Reading[], by: 'x' | 'y', place: number): number {
	let best = -1;
	let distance = Infinity;
	readings.forEach((reading, i) => {
		const away = Math.abs(reading[by] - place);
		if (away < distance) [best, distance] = [i, away];
	});
	return best;
}
