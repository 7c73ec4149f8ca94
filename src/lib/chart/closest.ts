import type { DataPoint } from './chart-types';

/**
 * The index of the closest data point, the first one of equally close ones, or -1 if there is none.
 * @param away the distance of a data point, in any unit
 */
export function closest(
	dataPoints: readonly DataPoint[],
	away: (dataPoint: DataPoint) => number
): number {
	const distances = dataPoints.map(away);
	return distances.indexOf(Math.min(...distances));
}
