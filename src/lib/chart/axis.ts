import { textWidth } from './wrap';
import { placeOf, shortDay, shortMonth, type Month } from '../data/month';

interface Tick {
	at: number;
	label: string;
}

/**
 * Ticks for a span of months: Januaries labelled by year while more than two years are in view,
 * otherwise quarters, and for a few weeks three days per month. As many as fit at about 64 px each,
 * or 76 px for months.
 */
export function monthTicks(from: Month, to: Month, width: number): Tick[] {
	const room = (each: number) => Math.max(2, Math.floor(width / each));
	const span = to - from;
	if (span > 30) {
		const step = [1, 2, 4].find((years) => span / 12 / years <= room(64)) ?? 5;
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
	const step = [1, 2, 3, 6].find((months) => span / months <= room(76)) ?? 6;
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
