import type { DrugClass, Month, Tables } from '../../data/types';
import type { Box } from '../box';
import type { Layout } from '../types';
import { count, percent } from '../../data/format';
import {
	deathsAt,
	firstMonthAbove,
	highestMonth,
	lastMonth,
	type Measure
} from '../../data/series';
import type { Span } from '../path';
import { HUNDRED_THOUSAND, syntheticShare, YEAR_IN_HAND } from '../../data/selectors';
import { points, type SeriesPoint } from '../series';
import type { TollPose } from './poses';

/** The months at the end of the series that CDC still expects to revise most: see data/README.md. */
export const RECENT_MONTHS = 6;

export interface Ends {
	x: Month;
	reported: number;
	predicted: number;
}

export interface ClassLine {
	id: DrugClass;
	label: string;
	points: SeriesPoint[];
	end: number;
	accent: boolean;
	dash: string;
}

export interface ShareMark {
	x: Month;
	low: number;
	high: number;
	label: string;
}

/** Domains, and the room around the plot that axes and labels need. */
export function layoutOf(pose: TollPose, { compact }: Box): Layout {
	return {
		xDomain: [pose.x0, pose.x1],
		yDomain: [pose.y0, pose.y1],
		padding: {
			top: 8,
			left: compact ? 40 : 70,
			bottom: 26,
			right: 12 + pose.room * (compact ? 68 : 132)
		},
		by: 'x'
	};
}

/** The ends of a series in its newest month. */
export function ends(data: Tables, drugClass: DrugClass): Ends {
	const series = data.deaths[drugClass];
	return {
		x: lastMonth(series),
		reported: series.reported.at(-1) ?? 0,
		predicted: series.predicted.at(-1) ?? 0
	};
}

/** The reported-to-predicted band of a class, month by month, where both are published. */
export function band(data: Tables, drugClass: DrugClass): Span[] {
	const { first, reported, predicted } = data.deaths[drugClass];
	return reported.flatMap((low, i) => {
		const high = predicted[i] ?? null;
		return low === null || high === null ? [] : [{ x: first + i, low, high }];
	});
}

/** Where the total first passes 100,000: as estimated, or as counted. */
export function crossing(data: Tables, measure: Measure): { x: Month; y: number } {
	const all = data.deaths.all_drugs;
	const x = firstMonthAbove(all, measure, HUNDRED_THOUSAND);
	return { x, y: deathsAt(all, measure, x) };
}

/** The predicted share of synthetic opioids in all overdose deaths, at the start and in its highest month. */
export function shareMarks(data: Tables): [start: ShareMark, peak: ShareMark] {
	const all = data.deaths.all_drugs;
	const synthetic = data.deaths.synthetic_opioids;
	const mark = (x: Month): ShareMark => {
		const [low, high] = [deathsAt(synthetic, 'predicted', x), deathsAt(all, 'predicted', x)];
		return { x, low, high, label: `${percent(syntheticShare(data, x))} %` };
	};
	const peak = highestMonth(synthetic, (month) => syntheticShare(data, month));
	return [mark(synthetic.first), mark(peak)];
}

const CLASSES: readonly Omit<ClassLine, 'points' | 'end'>[] = [
	{ id: 'synthetic_opioids', label: 'Synthetic opioids', accent: true, dash: '' },
	{ id: 'psychostimulants', label: 'Stimulants', accent: false, dash: '' },
	{ id: 'cocaine', label: 'Cocaine', accent: false, dash: '7 3' },
	{ id: 'heroin', label: 'Heroin', accent: false, dash: '2 3' }
];

/** The four classes as lines, highest at the end first. */
export function classLines(data: Tables): ClassLine[] {
	return CLASSES.map((drugClass) => {
		const { first, reported } = data.deaths[drugClass.id];
		return { ...drugClass, points: points(first, reported), end: reported.at(-1) ?? 0 };
	});
}

/** A class in the year to July 2022, as reported. */
export function july(data: Tables, drugClass: DrugClass): { x: Month; y: number; text: string } {
	const y = deathsAt(data.deaths[drugClass], 'reported', YEAR_IN_HAND);
	return { x: YEAR_IN_HAND, y, text: count(y) };
}

/** The highest estimate of all overdose deaths. */
export function peakOf(data: Tables): { x: Month; y: number } {
	const all = data.deaths.all_drugs;
	const x = highestMonth(all, (month) => all.predicted[month - all.first] ?? null);
	return { x, y: deathsAt(all, 'predicted', x) };
}
