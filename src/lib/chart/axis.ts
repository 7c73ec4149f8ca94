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
		const years = range(Math.ceil(from / 12), Math.floor(to / 12));
		return everyFew(years, [1, 2, 4, 5], mostTicks(YEAR_WIDTH), span / 12).map((year) => ({
			at: year * 12,
			label: String(year)
		}));
	}
	if (span < 2) {
		return range(Math.floor(from), Math.floor(to)).flatMap((month) =>
			[1, 11, 21].map((day) => ({
				at: placeOf(month, day),
				label: shortDay(day, month)
			}))
		);
	}
	const months = range(Math.ceil(from), Math.floor(to));
	return everyFew(months, [1, 2, 3, 6], mostTicks(MONTH_WIDTH), span).map((month) => ({
		at: month,
		label: shortMonth(month)
	}));
}

/**
 * Every one of some whole numbers, or every second, and so on: as few as there is room for, but two if
 * there are two.
 * @param steps the distances to choose from
 * @param span from the first place of the axis to the last
 */
function everyFew(
	all: readonly number[],
	steps: readonly number[],
	most: number,
	span: number
): readonly number[] {
	const fits = steps.findIndex((step) => span / step <= most);
	const allowed = steps.slice(0, fits < 0 ? steps.length : fits + 1).toReversed();
	const sets = allowed.map((step) => all.filter((each) => each % step === 0));
	return sets.find(({ length }) => length > 1) ?? all;
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
