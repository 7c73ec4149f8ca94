import words from '$words/toll.json';
import { placeAnnotations, type Annotation, type Offset } from '$lib/chart/place-annotations';
import { pixelsOf, type Plot } from '$lib/chart/plot';
import { points } from '$lib/chart/series';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import { fillMessages } from '$lib/messages/fill-message';
import { highestEstimate } from '../../../tables/series';
import { newestLine, type GuessTables } from './guess-tables';
import { pointsOf, type Guess } from './guess';

/** The height of the two lines that name the end of the reader's line. */
const HEIGHT = 32;

/**
 * The upper edge of the label at the end of the reader's line, clear of another label.
 * @param y the end of the line
 * @param taken the edges of the other label
 */
export function labelTop(y: number, taken: { top: number; bottom: number }): number {
	const top = Math.max(0, y - HEIGHT / 2);
	if (top + HEIGHT < taken.top || top > taken.bottom) return top;
	const above = taken.top - HEIGHT - 2;
	return y < (taken.top + taken.bottom) / 2 && above >= 0 ? above : taken.bottom + 2;
}

/** Where the label of the highest estimate may stand: above the line, or in the arc below it. */
const PLACES: readonly Offset[] = [
	[0, -12],
	[-8, -12],
	[0, -32],
	[0, -56],
	[0, 32]
];

/** The label of the highest estimate, clear of CDC's line and of the reader's. */
export function peakLabel(tables: GuessTables, guess: Guess, plot: Plot) {
	const all = newestLine(tables);
	const { month, value } = highestEstimate(all);
	const peak: Annotation = {
		id: 'peak',
		x: plot.xScale(month),
		y: plot.yScale(value),
		offsets: PLACES,
		clear: true,
		texts: fillMessages(words.highest, {
			month: formatMonth(month),
			shortMonth: shortMonth(month),
			value: count(value)
		})
			.slice(plot.compact ? 1 : 0)
			.map((text) => [{ text, bold: true }])
	};
	const box = { left: plot.xRange[0], right: plot.xRange[1], top: 1, bottom: plot.yRange[0] };
	const lines = [points(all.first, all.reported), pointsOf(guess)];
	const place = placeAnnotations(
		[peak],
		box,
		lines.map((line) => pixelsOf(plot, line))
	).get('peak');
	return (
		place && {
			text: place.lines[0]?.text ?? '',
			x: peak.x + place.dx,
			y: peak.y + place.dy,
			anchor: place.anchor
		}
	);
}
