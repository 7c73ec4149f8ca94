import { utcTicks } from 'd3-time';
import { textWidth } from '../chart/wrap';
import { DAY, isoDay, type Day } from '../data/day-number';
import { parseMonth, shortDay, shortMonth } from '../data/month';
import { fixedAxis, monthAxis, roundTicks } from '../drawing/compile/ticks';
import type { Axis, Drawing, TickSet } from '../drawing/drawing-types';
import type { XTicks } from './x-axis-types';

/** Whether the story has an axis of days. */
const HAS_DAYS = import.meta.env.SSR || STORY_HAS.days;

/** Years from one tick to the next. */
const STEPS = [1, 2, 5, 10, 20, 50] as const;

/** The room that a year takes on the axis, in pixels. */
const YEAR = 44;

/** The room that each year takes where one without room is brief: 2024, or else ’24. */
const [FULL_YEAR, BRIEF_YEAR] = [40, 20] as const;

/**
 * An axis of years, of which a shorter one names fewer, but two at least.
 * @param format writes a year, in brief where not each one has room in full; no text is no tick
 */
export function yearAxis(
	[from, to]: Drawing['x'],
	format?: (year: number, brief: boolean) => string
): Axis {
	const setOf = (step: number, room: number, brief: boolean): TickSet => {
		const first = Math.ceil(from / step) * step;
		const length = Math.max(0, Math.floor((to - first) / step) + 1);
		const years = Array.from({ length }, (_, i) => first + i * step);
		return {
			least: ((to - from) / step) * room,
			ticks: years
				.map((year) => [year, format?.(year, brief) ?? String(year)] as const)
				.filter(([, text]) => text !== '')
		};
	};
	const every = format ? [setOf(1, FULL_YEAR, false), setOf(1, BRIEF_YEAR, true)] : [];
	const steps = STEPS.slice(every.length > 0 ? 1 : 0);
	const sets = [...every, ...steps.map((step) => setOf(step, YEAR, false))];
	return { sets: sets.filter(({ ticks }, i) => i === 0 || ticks.length > 1) };
}

/** About how many ticks an axis of days or numbers has, from many to few. */
const COUNTS = [10, 8, 6, 4, 2] as const;

/** Between the labels of two days, in pixels. */
const BETWEEN = 16;

/** The label of a tick: the year in January, the month on its first day, or the day. */
function dayLabel(day: Day): string {
	const iso = isoDay(day);
	const month = parseMonth(iso.slice(0, 7));
	if (iso.endsWith('-01-01')) return iso.slice(0, 4);
	return iso.endsWith('-01') ? shortMonth(month) : shortDay(Number(iso.slice(8)), month);
}

/** An axis of days, with ticks at the first days of years, months or weeks, or at single days. */
export function dayAxis([from, to]: Drawing['x']): Axis {
	const sets = COUNTS.map((count) => {
		const dates = utcTicks(new Date(from * DAY), new Date(to * DAY), count);
		const days = dates.map((date) => Math.round(date.getTime() / DAY));
		return [...new Set(days)].map((day) => [day, dayLabel(day)] as const);
	});
	return { sets: withRoom(sets) };
}

/**
 * An axis of round values, as many as have room for their labels.
 * @param grid draws lines through the plot
 */
export function roundAxis(
	ends: Drawing['x'],
	format: (value: number) => string,
	grid?: true
): Axis {
	return {
		sets: withRoom(COUNTS.map((count) => roundTicks(ends, count, format))),
		...(grid ? { grid } : {})
	};
}

/** Sets of ticks, each for an axis that is long enough for its labels. The last one is for any length. */
const withRoom = (sets: readonly TickSet['ticks'][]): TickSet[] =>
	sets.map((ticks, i) => {
		const widest = Math.max(0, ...ticks.map(([, label]) => textWidth(label)));
		return { least: i === sets.length - 1 ? 0 : ticks.length * (widest + BETWEEN), ticks };
	});

/** The x axis, with as many ticks as it has room for, or with these. */
export function axisXOf(
	ticks: XTicks,
	x: Drawing['x'],
	format?: (value: number, brief: boolean) => string
): Axis {
	if (ticks === 'months') return monthAxis(x);
	if (ticks === 'numbers') return roundAxis(x, String);
	if (ticks === 'days') return HAS_DAYS ? dayAxis(x) : roundAxis(x, String);
	return ticks === 'years' ? yearAxis(x, format) : fixedAxis(ticks);
}
