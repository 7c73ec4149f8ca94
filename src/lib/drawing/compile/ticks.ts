import { scaleLinear } from 'd3-scale';
import { monthTicks } from '../../chart/axis';
import type { Axis, TickSet } from '../drawing-types';

/** The distance between two ticks of a value axis, in pixels. */
const PITCH = 30;

/**
 * An axis of round values.
 * @param most about how many ticks to draw at most
 */
export function valueAxis(
	[from, to]: readonly [number, number],
	most: number,
	format: (value: number) => string
): Axis {
	const sets = Array.from({ length: most }, (_, i) => most - i).map((number): TickSet => ({
		least: number * PITCH,
		ticks: roundTicks([from, to], number, format)
	}));
	return { sets: distinct(sets) };
}

/** Ticks at round values, about so many. */
export const roundTicks = (
	ends: readonly [number, number],
	about: number,
	format: (value: number) => string
): TickSet['ticks'] =>
	scaleLinear()
		.domain(ends)
		.ticks(about)
		.map((value) => [value, format(value)]);

/** The lengths at which `monthTicks` gives other ticks, from the widest drawing down. */
const LENGTHS = [64, 76]
	.flatMap((pitch) => Array.from({ length: 16 }, (_, i) => i * pitch))
	.sort((a, b) => b - a);

/** An axis of months, with the ticks of `monthTicks` for each length. */
export function monthAxis([from, to]: readonly [number, number]): Axis {
	const sets: TickSet[] = [];
	for (const least of LENGTHS) {
		const ticks = monthTicks(from, to, least).map(({ at, label }) => [at, label] as const);
		if (JSON.stringify(sets.at(-1)?.ticks) === JSON.stringify(ticks)) sets.pop();
		sets.push({ least, ticks });
	}
	return { sets };
}

/** Leaves out sets that are equal to the one after them. */
const distinct = (sets: readonly TickSet[]): TickSet[] =>
	sets.filter(({ ticks }, i) => JSON.stringify(ticks) !== JSON.stringify(sets[i + 1]?.ticks));

/** An axis with the same ticks at every length. */
export const fixedAxis = (ticks: TickSet['ticks'], grid?: true): Axis => ({
	sets: [{ least: 0, ticks }],
	...(grid ? { grid } : {})
});
