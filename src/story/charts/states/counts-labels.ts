import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import { highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { textWidth } from '$lib/chart/wrap';
import { claimOf, claimText, countedFor } from './claim';
import { valueIn } from './find';
import { countsEnd, newerOf } from './states-layout';
import type { Place, Words } from './place';
import type { StatesKeyframe } from './states-keyframes';

const range = (reported: number, predicted: number) => `${count(reported)} to ${count(predicted)}`;

/** A low drawing, such as a phone's, has less room under the curve and for names. */
export const isLow = (k: Place) => k.yRange[0] - k.yRange[1] < 130;

/**
 * The y of the labels for CDC's own counts: below the line over their whole width, or at the foot
 * on a phone.
 */
export function belowLine(data: Tables, k: Place): number {
	if (k.compact || isLow(k)) return k.yRange[0] - 24;
	const { first, reported } = data.states.westVirginia.deaths;
	const at = claimOf(data).month - first;
	const over = reported.slice(at - 10, at + 11).map((value) => value ?? Infinity);
	return k.yScale(Math.min(...over)) + 30;
}

/** The labels of the published figure and of CDC's counts for the same months. */
function claimLabels(data: Tables, k: Place, opacity: number): Words[] {
	const claim = claimOf(data);
	const { reported, predicted } = countedFor(data);
	const month = parseMonth(claim.published);
	const above = { x: k.width - 2, anchor: 'end' as const, opacity };
	const under = {
		x: k.xScale(claim.month),
		y: belowLine(data, k),
		anchor: 'middle' as const,
		tone: 'accent' as const,
		bold: true,
		rim: false,
		opacity
	};
	return [
		{
			...above,
			y: k.yRange[1] - 25,
			bold: true,
			rim: false,
			text: 'as published: ',
			struck: claimText(claim)
		},
		{
			...above,
			y: k.yRange[1] - 9,
			tone: 'soft',
			size: k.compact ? 12 : 13,
			text: k.compact
				? `${claim.speakerShort}, ${shortMonth(month)}; not in CDC’s data`
				: `${claim.speakerShort}, ${formatMonth(month)}; not found in CDC’s data`
		},
		...(isLow(k)
			? [{ ...under, y: under.y + 16, size: 12, text: `CDC: ${range(reported, predicted)}` }]
			: [
					{ ...under, text: `${count(predicted)} predicted` },
					{ ...under, y: under.y + 16, text: `${count(reported)} reported` }
				])
	];
}

/** The labels of the fall, the end of the line and the newer release. */
function fallLabels(data: Tables, k: Place, opacity: number): Words[] {
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const [high, low] = [highestEstimate(deaths).value, valueIn(deaths, last)];
	const newer = newerOf(data);
	const [level, y] = [k.yScale(high), k.yScale(low)];
	const strong = { x: k.xRange[1] + 11, bold: true, opacity };
	const soft = { ...strong, bold: false, tone: 'soft' as const, size: k.compact ? 12 : 13 };
	return [
		{ ...strong, y: level + 5, text: `${percent(1 - low / high)} % lower` },
		...(k.compact
			? []
			: [{ ...soft, y: level + 21, text: `derived: 1 − ${count(low)} ÷ ${count(high)}` }]),
		{ ...strong, y: y - 21, text: range(deaths.reported.at(-1) ?? 0, low) },
		{ ...soft, y: y - 6, text: shortMonth(last) },
		{ ...strong, y: y + 14, text: range(newer.reported, newer.predicted) },
		{
			...soft,
			y: y + 29,
			text: `${shortMonth(newer.month)}, ${k.compact ? 'new' : 'newer release'}`
		}
	];
}

/** The label of the peak: to its left or, on a phone with labels at the right, above it. */
function peakLabels(data: Tables, k: Place, fall: number): Words[] {
	const { deaths } = data.states.westVirginia;
	const { month, value: predicted } = highestEstimate(deaths);
	const reported = deaths.reported[month - deaths.first] ?? 0;
	const [x, y] = [k.xScale(month), k.yScale(predicted)];
	const date = shortMonth(month);
	const left = { x: x - 9, anchor: 'end' as const };
	if (!k.compact) {
		const words = `${count(reported)} reported, ${count(predicted)} predicted`;
		if (isLow(k)) return [{ ...left, y, bold: true, text: `${words}, ${date}` }];
		return [
			{ ...left, y: y + 3, bold: true, text: words },
			{ ...left, y: y + 18, tone: 'soft', text: `the highest: ${date}` }
		];
	}
	const words = range(reported, predicted);
	const up = isLow(k) ? 4 : 0;
	const beside = { ...left, size: 12, opacity: 1 - fall };
	return [
		{ ...beside, y: y + 1 - up, bold: true, text: words },
		{ ...beside, y: y + 15 - up * 1.5, tone: 'soft', text: date },
		{
			x,
			y: y - 9,
			anchor: 'middle',
			size: 12,
			opacity: fall,
			bold: true,
			text: `${words}, ${date}`
		}
	];
}

/** The state's name, halfway up, if the line rises late enough to leave room for it. */
function nameLabel(data: Tables, k: Place): Words[] {
	const { deaths, name } = data.states.westVirginia;
	const end = countsEnd(data);
	const rise = deaths.predicted.findIndex((value) => (value ?? 0) > end * 0.45);
	const x = k.xRange[0] + 6;
	const fits = x + textWidth(name) * 1.1 < k.xScale(deaths.first + rise) && !isLow(k);
	return fits ? [{ x, y: k.yScale(end * 0.49), tone: 'accent', bold: true, text: name }] : [];
}

/** The labels of West Virginia's counts. */
export const countsLabels = (data: Tables, k: Place, keyframe: StatesKeyframe): Words[] => [
	...peakLabels(data, k, keyframe.fall),
	...nameLabel(data, k),
	...(keyframe.claim > 0 ? claimLabels(data, k, keyframe.claim) : []),
	...(keyframe.fall > 0 ? fallLabels(data, k, keyframe.fall) : [])
];
