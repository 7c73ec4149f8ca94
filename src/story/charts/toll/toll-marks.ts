import { valueAt } from '$lib/chart/series';
import { announcedRise, BEFORE_PANDEMIC, YEAR_IN_HAND } from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { brackets } from './brackets';
import type { TollKeyframe } from './toll-keyframes';
import { apart, crossing, july, shareMarks, since } from './toll-layout';

/** A point that is marked, in the units of the scales. */
interface Dot {
	x: number;
	y: number;
	r?: number;
	mark?: 'solid' | 'hollow' | 'dashed';
	stroke?: string;
	opacity: number;
}

/** A straight line from one point to another, in the units of the scales. */
interface Rule {
	from: readonly [x: number, y: number];
	to: readonly [x: number, y: number];
	stroke: string;
	width?: number;
	dash?: string;
	opacity: number;
}

const ACCENT = 'var(--accent)';
const SLATE = 'var(--slate)';
const INK = 'var(--ink)';

/**
 * The marks of single points.
 * @param month the width of a month, in pixels
 */
export function dotsOf(data: Tables, keyframe: TollKeyframe, month: number): Dot[] {
	const { all_drugs: all, synthetic_opioids: synthetic } = data.deaths;
	const { crossing: ofCrossing, announced: ofRise, later, named, peak, bracket } = keyframe;
	const rise = announcedRise(data);
	const code = july(data, 'synthetic_opioids');
	const { first, deaths } = data.fentanylByName;
	const [whole, part] = [highestEstimate(all), highestEstimate(synthetic)];
	return [
		{
			x: YEAR_IN_HAND + 1,
			y: deathsAt(all, 'reported', YEAR_IN_HAND + 1),
			r: 4,
			mark: 'hollow',
			stroke: SLATE,
			opacity: bracket
		},
		{ ...july(data, 'all_drugs'), opacity: keyframe.july },
		{ x: all.first, y: all.reported[0] ?? 0, r: 4, opacity: ofCrossing },
		{ ...crossing(data, 'reported'), r: 4, opacity: ofCrossing },
		{ ...crossing(data, 'predicted'), r: 4, mark: 'hollow', opacity: ofCrossing },
		{ x: rise.month, y: rise.laterValue, mark: 'hollow', opacity: ofRise },
		{ x: rise.month, y: rise.value, r: 6, mark: 'dashed', opacity: ofRise },
		{
			x: code.x,
			y: valueAt(first, deaths, code.x) ?? 0,
			r: 3.5,
			mark: 'hollow',
			opacity: named
		},
		{ ...code, r: 4.5, stroke: ACCENT, opacity: named },
		{ x: whole.month, y: whole.value, r: 4, mark: 'hollow', opacity: peak },
		{ x: part.month, y: part.value, r: 4, mark: 'hollow', stroke: ACCENT, opacity: later },
		// Later releases count anew, so their months are single points that no line runs to.
		...since(data).flatMap(({ accent, points, last }): Dot[] =>
			apart(points, last, month).map(({ x, y }) => ({
				x,
				y,
				r: 2.75,
				mark: 'hollow',
				stroke: accent ? ACCENT : INK,
				opacity: later
			}))
		)
	];
}

/** The straight lines that connect or extend points. */
export function rulesOf(data: Tables, keyframe: TollKeyframe): Rule[] {
	const { month, value, change, laterValue } = announcedRise(data);
	const [, highest] = shareMarks(data);
	const reported = (end: number) => deathsAt(data.deaths.all_drugs, 'reported', end);
	return [
		...brackets.map(({ end, y }) => ({
			from: [end, reported(end)] as const,
			to: [end, y] as const,
			stroke: SLATE,
			dash: '1 3',
			opacity: keyframe.bracket
		})),
		// The rise as announced. We derive the total before it by subtraction.
		{
			from: [month - 1, value - change],
			to: [month, value],
			stroke: INK,
			width: 2,
			dash: '1.5 3',
			opacity: keyframe.announced
		},
		{ from: [month, value], to: [month, laterValue], stroke: SLATE, opacity: keyframe.announced },
		{
			from: [highest.x, 0],
			to: [highest.x, highest.low],
			stroke: ACCENT,
			dash: '2 3',
			opacity: keyframe.shares
		},
		...since(data).map(({ accent, level }) => ({
			from: [BEFORE_PANDEMIC, level] as const,
			to: [keyframe.x1, level] as const,
			stroke: accent ? ACCENT : INK,
			width: 1.25,
			dash: '1 3.5',
			opacity: keyframe.later
		}))
	];
}
