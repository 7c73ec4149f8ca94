import { formatMonth } from '$lib/data/month';
import type { Plot } from '$lib/chart/plot';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth } from '$lib/chart/wrap';
import { count } from '$lib/data/format';
import { mix } from '$lib/motion/stage';
import { DEATHS_PER_DOT, YEAR_IN_HAND } from '../../tables/selectors';
import { deathsAt } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { CLOSE_UP } from './toll-stages';
import { FIRST_EDGE, LAST_EDGE, type Rings } from './rings';
import { brackets } from './brackets';

/** A bracket below the axis, in pixels, with what stands below it. */
interface DrawnBracket {
	left: number;
	right: number;
	y: number;
	/** The months that another bracket has counted too. */
	dashed: boolean;
	labels: PlacedLabel[];
}

/** The heights of the two brackets and of the note, below the axis. */
const PLACES = { wide: [42, 84, 131], compact: [37, 67, 104] } as const;

/** Where the line from the next point to its bracket passes the labels of the axis. */
const GAP = [0, 26] as const;

/** From a bracket to the baseline of its label. */
const LABEL = 17;

const placesIn = (compact: boolean) => PLACES[compact ? 'compact' : 'wide'];

/** The room that the brackets and the note need below the axis. */
export const roomBelow = (compact: boolean) => placesIn(compact)[2] + 6;

/** What is said of the second bracket where there is no room for its months. */
const BRIEF = 'one month on: 11 of 12 the same';

const ASIDE = ['these twelve months', '11 of the 12 are the same'] as const;

/** The two brackets, each with its months and, where there is room, what they are. */
export function drawnBrackets({ xScale, xRange, yRange, compact }: Plot): DrawnBracket[] {
	// Their width at rest: no text changes while the axis moves.
	const restWidth = ((xRange[1] - xRange[0]) * 12) / (CLOSE_UP.x1 - CLOSE_UP.x0);
	return brackets.map(({ first, end }, i) => {
		const [left, right] = [xScale(first - 0.5), xScale(end + 0.5)];
		const y = yRange[0] + (placesIn(compact)[i] ?? 0);
		const months = `${formatMonth(first)} to ${formatMonth(end)}`;
		const aside = ASIDE[i] ?? '';
		const both = textWidth(months, 13, true) + 16 + textWidth(aside) <= restWidth;
		const at = { y: y + LABEL, x: left };
		const brief = i > 0 && !both;
		const title: PlacedLabel = brief
			? { ...at, text: BRIEF, tone: 'soft' }
			: { ...at, text: months, bold: true };
		const more: PlacedLabel = { ...at, x: right, anchor: 'end', tone: 'soft', text: aside };
		return { left, right, y, dashed: i > 0, labels: both ? [title, more] : [title] };
	});
}

/** The line from the next point to its bracket, which leaves out the labels of the axis. */
export function threadOf({ deaths }: Tables, { xScale, yScale, yRange, compact }: Plot): string {
	const [, { end }] = brackets;
	const [from, to] = GAP.map((below) => yRange[0] + below);
	const point = yScale(deathsAt(deaths.all_drugs, 'reported', end)) + 7;
	return `M${xScale(end)} ${point}V${from}M${xScale(end)} ${to}V${yRange[0] + placesIn(compact)[1]}`;
}

/** The label at the end of the estimated rings, which are the topmost; none without room. */
export function extraLabel({ counts, close }: Rings, plot: Plot): PlacedLabel[] {
	const { xScale, yScale, compact } = plot;
	const last = counts.dots + counts.extra - 1;
	const x = xScale(mix(FIRST_EDGE, LAST_EDGE, close.x[last] ?? 0)) + 10;
	const y = yScale(close.y[last] ?? 0) + 3;
	const [text, size] = ['small: estimated', 12];
	// The label of the point is about as high, and ends at the point.
	const free = xScale(YEAR_IN_HAND) - 160 - x;
	return compact || counts.extra === 0 || free < textWidth(text, size)
		? []
		: [{ x, y, text, size, tone: 'soft' }];
}

/** What the rings are and are not, from full to brief. */
const NOTES = [
	`A ring is ${count(DEATHS_PER_DOT)} deaths. The rings are in no order of months; only their height counts.`,
	'The rings are in no order of months; only their height counts.',
	'The rings are in no order of months.'
];

/** The note below the brackets. */
export function ringNote({ xScale, yRange, width, compact, small }: Plot): PlacedLabel {
	const [x, size] = [xScale(FIRST_EDGE), small + 0.5];
	const text = NOTES.find((each) => x + textWidth(each, size) <= width - 2) ?? NOTES.at(-1) ?? '';
	return { text, x, y: yRange[0] + placesIn(compact)[2], tone: 'soft', size };
}
