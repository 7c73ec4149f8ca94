import type { Tick } from '$lib/chart/axis';
import { placeOf, shortDay, type Month } from '$lib/data/month';

/** Days counted back and forth from the first of a month, as many as fit at about 60 pixels each. */
export function dayTicks(from: Month, to: Month, width: number): Tick[] {
	const days = (to - from) * 30;
	const step = [1, 2, 4].find((each) => (days / each) * 60 <= width) ?? 8;
	const first = Math.ceil(from);
	const count = Math.ceil(days / step);
	return Array.from({ length: 2 * count + 1 }, (_, i) => {
		const day = 1 + (i - count) * step;
		const last = new Date(Math.floor(first / 12), first % 12, day);
		const month = last.getFullYear() * 12 + last.getMonth();
		return { at: placeOf(month, last.getDate()), label: shortDay(last.getDate(), month) };
	}).filter(({ at }) => at >= from && at <= to);
}
