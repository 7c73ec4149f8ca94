import type { DataPoint, Points } from './chart-types';

/** The index of the data point at which keyboards start. */
export const middleOf = (count: number): number => Math.floor(count / 2);

/** Data points that are all there. */
export const pointsOf = (all: readonly DataPoint[]): Points => ({
	count: all.length,
	middle: all[middleOf(all.length)],
	all,
	load: () => undefined
});
