import type { DataPoint } from './chart-types';

/**
 * The index of the closest data point, or -1 if there is none.
 * @param away the distance of a data point, in any unit
 */
export function closest(
	dataPoints: readonly DataPoint[],
	away: (dataPoint: DataPoint) => number
): number {
	let best = -1;
	let distance = Infinity;
	dataPoints.forEach((dataPoint, i) => {
		const here = away(dataPoint);
		if (here < distance) [best, distance] = [i, here];
	});
	return best;
}

/**
 * The index of the data point nearest to a position along one axis, or -1 if there is none.
 * @param place in the units of the data points' `x` or `y`
 */
export const nearest = (dataPoints: readonly DataPoint[], by: 'x' | 'y', place: number): number =>
	closest(dataPoints, (dataPoint) => Math.abs(dataPoint[by] - place));
