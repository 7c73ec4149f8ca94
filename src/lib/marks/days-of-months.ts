import { placeOf, shortDay, type Month } from '../data/month';
import type { Axis, TickSet } from '../drawing/drawing-types';

/** Between two ticks, in pixels. */
const PITCH = 60;

/** The days of an axis of months that is too short for several months: every day, or as many as fit. */
export function daysOfMonths([from, to]: readonly [Month, Month]): Axis {
	const days = (to - from) * 30;
	return {
		sets: [1, 2, 4, 8].map((step): TickSet => ({
			least: step === 8 ? 0 : (days / step) * PITCH,
			ticks: daysBetween([from, to], step)
		}))
	};
}

/** Days counted back and forth from the first of a month. */
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
