import { textWidth } from './wrap';
import { placeOf, shortDay, shortMonth, type Month } from '../data/month';

interface Tick {
	at: number;
	label: string;
}

/** The width for a tick and its label, in pixels: a year, such as “2019”, or a month, “Jan 2019”. */
const YEAR_WIDTH = 64;
const MONTH_WIDTH = 76;

/**
 * Ticks for a span of months:
 * - over more than 30 months, Januaries, labelled by year: of every year, or every 2nd, 4th or 5th
 * - over less than two months, the days 1, 11 and 21 of each
 * - otherwise, every month, or every 2nd, 3rd or 6th
 *
 * There are as many as the width has room for, but two always have room.
 */
export function monthTicks(from: Month, to: Month, width: number): Tick[] {
	const mostTicks = (each: number) => Math.max(2, Math.floor(width / each));
	const span = to - from;
	if (span > 30) {
		const step = [1, 2, 4].find((years) => span / 12 / years <= mostTicks(YEAR_WIDTH)) ?? 5;
		return range(Math.ceil(from / 12), Math.floor(to / 12))
			.filter((year) => year % step === 0)
			.map((year) => ({ at: year * 12, label: String(year) }));
	}
	if (span < 2) {
		return range(Math.floor(from), Math.floor(to)).flatMap((month) =>
			[1, 11, 21].map((day) => ({
				at: placeOf(month, day),
				label: shortDay(day, month)
			}))
		);
	}
	const step = [1, 2, 3, 6].find((months) => span / months <= mostTicks(MONTH_WIDTH)) ?? 6;
	return range(Math.ceil(from), Math.floor(to))
		.filter((month) => month % step === 0)
		.map((month) => ({ at: month, label: shortMonth(month) }));
}

/** A tick and its label, each with its position in pixels. */
interface PlacedTick extends Tick {
	x: number;
	/** The middle of the label; `null` if it does not fit. */
	labelX: number | null;
}

/**
 * Keeps each label inside the drawing and clear of the one before it. A label without room is left
 * out, but its tick stays.
 * @param width the drawing's width in pixels
 */
export function placeLabels(ticks: readonly (Tick & { x: number })[], width: number): PlacedTick[] {
	let free = -Infinity;
	return ticks.map((tick) => {
		const half = textWidth(tick.label) / 2;
		const labelX = Math.min(Math.max(tick.x, half), width - half);
		if (labelX - half < free) return { ...tick, labelX: null };
		free = labelX + half + 2;
		return { ...tick, labelX };
	});
}

function range(from: number, to: number): number[] {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
