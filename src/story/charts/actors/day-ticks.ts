import { placeOf, shortDay, type Month } from '$lib/data/month';
import type { Axis, TickSet } from '$lib/drawing/drawing-types';

/** The pixels for each tick. */
const PITCH = 60;

/** Days counted back and forth from the first of a month, as many as fit. */
export function dayAxis([from, to]: readonly [Month, Month]): Axis {
	const days = (to - from) * 30;
	return {
		sets: [1, 2, 4, 8].map((step): TickSet => ({
			least: step === 8 ? 0 : (days / step) * PITCH,
			ticks: daysBetween([from, to], step)
		}))
	};
}

function daysBetween([from, to]: readonly [Month, Month], step: number): TickSet['ticks'] {
	const first = Math.ceil(from);
	const count = Math.ceil(((to - from) * 30) / step);
	return Array.from({ length: 2 * count + 1 }, (_, i) => {
		const day = 1 + (i - count) * step;
		const last = new Date(Math.floor(first / 12), first % 12, day);
		const month = last.getFullYear() * 12 + last.getMonth();
		return [placeOf(month, last.getDate()), shortDay(last.getDate(), month)] as const;
	}).filter(([at]) => at >= from && at <= to);
}
