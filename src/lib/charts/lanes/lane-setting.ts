import { ASCENT } from '../../chart/place-annotations';
import type { Drawing, SizeClass } from '../../drawing/drawing-types';
import { minus, pixels, plus, times, WHOLE, type Height } from '../../drawing/height';

/** Above the lanes, and below them with the axis, in pixels. */
const TOP = 4;
const BOTTOM = 28;

/** The font size of names and labels. */
const FONT = 13;

/** The height of capital letters, and a line of text with the space around it, in pixels. */
const LETTERS = Math.ceil(FONT * ASCENT);
const LINE = 18;

/** Between the texts of two lanes at least, in pixels. */
const APART = 4;

/** The geometry of lanes of events, in pixels. */
export interface LaneSetting {
	/** Half of the height of the marks of events. */
	r: number;
	/** The font size of names and labels. */
	font: number;
	/** The ends of the y axis, on which lanes are at 0, 1, 2, … */
	y: Drawing['y'];
	edges: Drawing['edges'];
	/** How far the line of a lane is from the upper edge of the drawing. */
	lineAt: (lane: number) => Height;
	/** From the line of a lane to the baseline of its name. */
	name: number;
	/** From the line of a lane to the baselines of labels of events, best first. */
	labels: readonly number[];
}

/** How lanes are laid out in the smallest drawing of a size class. In a higher one, they are further apart. */
export function laneSetting(count: number, { height }: SizeClass): LaneSetting {
	const band = (height - TOP - BOTTOM) / count;
	const r = Math.min(7, Math.max(3.5, Math.round(band * 0.16) / 2));
	const { gap, above, below, name } = rowsIn(band, r);
	const hasBelow = below > r + LETTERS;
	const share = Math.min(above / (above + below), 1 - (r + 2) / band);
	const up = -(r + gap);
	return {
		r,
		font: FONT,
		y: [count - share, -share],
		edges: [
			['b', 0, 1],
			['b', 0, TOP],
			['b', 1, -1],
			['b', 1, -BOTTOM]
		],
		lineAt: (lane) =>
			plus(times(minus(WHOLE, pixels(TOP + BOTTOM)), (lane + share) / count), pixels(TOP)),
		name: up - name,
		labels: [up, ...(hasBelow ? [-up + LETTERS] : [])]
	};
}

/** The rows of text of a lane, in pixels. */
interface LaneRows {
	/** From the mark of an event to a text above or below it. */
	gap: number;
	/** What the lane takes above and below its line. */
	above: number;
	below: number;
	/** From the row of labels above the line up to the name: 0 if they share the row. */
	name: number;
}

/** The most rows of text that a lane of some height has room for. */
function rowsIn(band: number, r: number): LaneRows {
	const row = r + LINE;
	const fits = ({ above, below }: LaneRows) => band >= above + below + APART;
	const choices: LaneRows[] = [
		// The name, and labels above and below the line.
		{ gap: 6, above: row + LINE, below: row, name: LINE },
		// Labels above and below, of which those above share the row of the name.
		{ gap: 6, above: row, below: row + 4, name: 0 },
		// The name, and labels above the line.
		{ gap: 6, above: row + 16, below: r, name: 17 },
		// One row.
		{ gap: 6, above: row, below: r, name: 0 }
	];
	return choices.find(fits) ?? { gap: 2, above: r + LETTERS + 3, below: r + 2, name: 0 };
}
