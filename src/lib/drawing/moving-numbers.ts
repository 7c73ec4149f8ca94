import type { Drawing, Mark } from './drawing-types';
import { numbersOf, type Numbers } from './numbers';
import type { Place } from './place';

const isInTiles = (mark: Mark): boolean => 'plots' in mark && mark.plots !== undefined;

/** Whether a mark can move to numbers: there are as many as it has, and none is missing. */
export const usable = (numbers: Numbers, like: Numbers): boolean =>
	numbers.length === like.length && numbers.every(Number.isFinite);

/**
 * Where the data of a mark is in the drawing before, or in the next one. Texts stay where they are, so
 * do marks in many tiles, which are too many to move while they fade, and those without such a place,
 * as where axes have other units.
 * @param like the numbers of the mark in its own drawing
 */
export function placeIn(
	other: Place,
	mark: Mark,
	drawing: Drawing,
	like: Numbers
): Numbers | undefined {
	if (mark.type === 'text' || mark.type === 'texts' || isInTiles(mark)) return undefined;
	if (other.units !== drawing.units) return undefined;
	const numbers = numbersOf(mark, drawing, other);
	return usable(numbers, like) ? numbers : undefined;
}

/** Whether numbers differ at all. Even the error of a computation may round to another pixel. */
export const differ = (a: Numbers, b: Numbers): boolean => a.some((number, i) => number !== b[i]);

/** Sets `out` to the numbers at a share of the way. */
export function mix(out: Numbers, from: Numbers, to: Numbers, share: number): void {
	for (let i = 0; i < out.length; i += 1) {
		const start = from[i] ?? 0;
		out[i] = share === 1 ? (to[i] ?? 0) : start + ((to[i] ?? 0) - start) * share;
	}
}
