import { paletteColour } from '../../chart/theme';
import { padded } from '../../drawing/compile/padding';
import type { Drawing, DotMark, LineMark, Mark, Series } from '../../drawing/drawing-types';
import { checkKeys } from '../check-keys';
import { disc } from '../marks';
import { axisXOf } from '../../marks/x-axes';
import { axisYOf, labelWidth, logAxis } from './line-axes';
import { nameLabel, pointKey, pointLabel, roomForNames, toneOf } from './line-labels';
import type { Line, LinePoint, LinesOptions } from './line-types';
import { endsOfX, endsOfY, logLine, powersOfY, valuesIn, type PublishedValue } from './line-values';

/** The dashes of the lines, by which those in ink differ. There are no more lines. */
const DASHES = ['', '7 3', '2 3', '8 3 2 3', '4 2', '1 4'] as const;

/**
 * Draws lines over months, years or other numbers. A state differs by its arguments: other ends zoom,
 * and lines and points may be highlighted, dimmed, named, added or left out.
 * @example
 * draw: ({ boats }: Tables, state, size) =>
 * 	drawLines({
 * 		size,
 * 		lines: [{ key: 'sail', ...valuesOf(boats, (row) => row.year, (row) => row.sail) }],
 * 		ticks: 'years',
 * 		points: state === 'newest' ? [{ line: 'sail', at: 2024, texts: ['**40** boats'] }] : []
 * 	})
 * @throws {RangeError} if there is no line, if there are more than six, if two have the same key, or if
 * the y axis is shorter than 0.001
 */
export function drawLines(options: LinesOptions): Drawing {
	const { size, log = false, format = String, points = [], follows } = options;
	checkLines(options.lines);
	const { x = endsOfX(options.lines) } = options;
	const { y: values = (log ? powersOfY : endsOfY)(options.lines, x) } = options;
	const lines = log ? options.lines.map(logLine) : options.lines;
	const y: Drawing['y'] = log ? [Math.log10(values[0]), Math.log10(values[1])] : values;
	checkAxis(y);
	const axisY = log ? logAxis(values, format) : axisYOf(y, format, size);
	const shown = [...points, ...pointsAlone(options.lines, points)].flatMap((point) => {
		const line = lines.find(({ key }) => key === point.line);
		const place = line && valuesIn(line, x).find(([at]) => at === point.at);
		return line && place ? [{ point, line, place }] : [];
	});
	return {
		x,
		y,
		edges: padded({
			top: 10,
			left: Math.ceil(labelWidth(axisY)) + 12,
			bottom: 28,
			right: Math.max(14, Math.ceil(roomForNames(lines, size)) + 2)
		}),
		by: 'x',
		axisX: axisXOf(options.ticks, x),
		axisY,
		series: Object.fromEntries(lines.map((line) => [line.key, seriesOf(line)])),
		back: !log && y[0] < 0 && y[1] > 0 ? [ZERO] : [],
		plot: inOrder(lines, options).map((line) => lineMark(line, lines.indexOf(line), options)),
		front: shown.map(({ point, line, place }) => dotMark(point, line, place, options)),
		labels: [
			...shown.flatMap(({ point, line, place }) => pointLabel(point, line, place, options)),
			...lines.flatMap((line) => nameLabel(line, x, options))
		],
		obstacles: lines.map(({ key }) => key),
		...(follows === undefined ? {} : { follows })
	};
}

/** A dot for each value between two gaps, where there is no line to see. */
const pointsAlone = (lines: readonly Line[], points: readonly LinePoint[]): LinePoint[] =>
	lines.flatMap(({ key, x, step = 1, y }) =>
		y.flatMap((value, i) => {
			const at = x + i * step;
			const isAlone = value !== null && (y[i - 1] ?? null) === null && (y[i + 1] ?? null) === null;
			const isMarked = points.some((point) => point.line === key && point.at === at);
			return isAlone && !isMarked ? [{ line: key, at }] : [];
		})
	);

function checkLines(lines: readonly Line[]): void {
	const { length: most } = DASHES;
	if (lines.length === 0 || lines.length > most) {
		throw new RangeError(`found ${lines.length} lines, expected one to ${most}`);
	}
	checkKeys(
		'line',
		lines.map(({ key }) => key)
	);
}

/** The values of a series have six decimals at most: more are invisible, and readers download each one. */
const seriesOf = ({ x, step, y }: Line): Series => ({
	x,
	...(step === undefined ? {} : { step }),
	y: y.map((value) => value && Math.round(value * 1e6) / 1e6)
});

/** The line of zero, where an axis goes below it. */
const ZERO: Mark = {
	type: 'path',
	key: 'zero',
	at: [0, 0, 1, 0],
	anchors: 'pd',
	style: { stroke: 'var(--ink)' }
};

/** The shortest y axis, on which six decimals are as good as all. */
const SHORTEST = 0.001;

function checkAxis([from, to]: Drawing['y']): void {
	if (to - from < SHORTEST) {
		throw new RangeError(
			`found a y axis from ${from} to ${to}, expected at least ${SHORTEST} between them: smaller values need another unit, such as “per million”`
		);
	}
}

/** Dimmed lines are behind the others, and highlighted ones in front. */
const inOrder = (lines: readonly Line[], { highlighted = [], dimmed = [] }: LinesOptions) => {
	const rank = ({ key }: Line) => (highlighted.includes(key) ? 2 : dimmed.includes(key) ? 0 : 1);
	return [...lines].sort((a, b) => rank(a) - rank(b));
};

function lineMark(line: Line, i: number, options: LinesOptions): LineMark {
	const { key, colour, dash: chosen = colour === undefined ? i : 0 } = line;
	const { highlighted = [], dimmed = [] } = options;
	const dash = DASHES[chosen];
	return {
		type: 'line',
		key: `line ${key}`,
		series: [key],
		style: {
			stroke: strokeOf(line, options),
			fill: 'none',
			'stroke-width': highlighted.includes(key) ? 2.5 : dimmed.includes(key) ? 1.5 : 2,
			...(dash ? { 'stroke-dasharray': dash } : {}),
			'stroke-linejoin': 'round'
		}
	};
}

/** The colour of a line and its dots: gray if the line is dimmed. */
function strokeOf(line: Line, options: LinesOptions): string {
	const tone = toneOf(line, options);
	if (tone === 'soft') return 'var(--axis)';
	return line.colour === undefined ? `var(--${tone})` : paletteColour(line.colour);
}

const dotMark = (
	point: LinePoint,
	line: Line,
	at: PublishedValue,
	options: LinesOptions
): DotMark =>
	disc(`point ${pointKey(point)}`, at, 5, {
		hollow: point.hollow ?? false,
		stroke: strokeOf(line, options)
	});
