import m from '$messages/charts.json';
import { ASCENT, type Offset, type TextLine } from '../../chart/place-annotations';
import { textLines } from '../../chart/text-line';
import type { Label, Mark } from '../../drawing/drawing-types';
import { shapeStyle } from '../../marks/look';
import { rule } from '../../marks/rule';
import type { Context, MarkLabel, PlotMark, Tone } from '../../marks/types';
import type { EventInView, LaneInView, LanesView } from './lane-chart-view';

/** The share of the height of a lane that is above its line. */
export const ABOVE = 0.62;

/** The font size of names and labels, and the height of a line of text with the space around it, in pixels. */
const FONT = 13;
const LINE = 18;

/** From the line beside a label to the label, in pixels. */
const BESIDE = 4;

/** Half of the height of a mark, and from a line up to the labels and the name above it, in pixels. */
function settingOf({ size, y }: Context) {
	const band = (size.height - 32) / Math.abs(y[1] - y[0]);
	const r = Math.min(7, Math.max(3.5, Math.round(band * 0.16) / 2));
	const row = r + LINE;
	const up = -(r + (band < row + r + 4 ? 2 : 6));
	// If there is no room for two rows, the name is in the row of the labels.
	return { r, up, name: up - (band < 2 * row + LINE + 4 ? 0 : LINE) };
}

/** The middle of the part of an event that is in view. */
export const middleOf = ({ from, to }: EventInView, [start, end]: LanesView['ends']): number =>
	(Math.max(from, start) + Math.min(to, end)) / 2;

/** A lane: a line with its name above it, and its events. Those that come later in `lanes` are below it. */
export function laneMarks({ lanes, ends }: LanesView): PlotMark[] {
	return [
		mark('names', (context) => ({ labels: lanes.map((lane, y) => nameOf(lane, y, context)) })),
		...[true, false].map((first) =>
			mark(`labels ${first ? 'in colour' : 'of others'}`, (context) => ({
				labels: lanes.flatMap(({ events }, y) =>
					events
						.filter(({ isInView, isHighlighted }) => isInView && isHighlighted === first)
						.flatMap((event) => labelsOf(event, [middleOf(event, ends), y], context))
				)
			}))
		),
		...lanes.map(({ title }, y) =>
			rule(`lane ${title}`, { y }, { as: 'measured', tone: 'axis', width: 1 })
		),
		mark('events', (context) => {
			// A long event is behind those that happened meanwhile. Events out of view move into it.
			const plot = lanes.flatMap(({ events }, y) =>
				events.toSorted((a, b) => b.to - b.from - a.to + a.from).map((e) => markOf(e, y, context))
			);
			const lines = lanes.map(({ title }) => `lane ${title}`);
			return { plot, obstacles: [...lines, ...plot.map(({ key }) => key)] };
		})
	];
}

const mark = (key: string, piece: PlotMark['piece']): PlotMark => ({
	key,
	extent: { x: [], y: [] },
	plot: { by: 'both' },
	piece
});

/** The colour of an event: of the palette, of what is highlighted, or of all others. */
const toneOf = ({ colour, isHighlighted }: EventInView): Tone =>
	colour ?? (isHighlighted ? 'accent' : 'slate');

/** A disc, or a bar with round ends. One that is done has an outline, so that others behind it stay visible. */
function markOf(event: EventInView, y: number, context: Context): Mark {
	const { key, from, to, isPlanned } = event;
	const { r } = settingOf(context);
	const style = shapeStyle(isPlanned ? 'planned' : 'measured', toneOf(event));
	return {
		type: 'rect',
		key: `event ${key}`,
		at: [from, y, to, y],
		by: [-r, -r, r, r],
		radius: 'full',
		style: isPlanned ? style : { ...style, stroke: 'var(--paper)' }
	};
}

/**
 * The label of an event, centred on it or, without room for that, beside a line from its mark. That of a
 * planned event says so, if it has room.
 */
function labelsOf(event: EventInView, at: Label['at'], context: Context): MarkLabel[] {
	const { key, names, isPlanned, isHighlighted, colour } = event;
	const { up } = settingOf(context);
	const heights = [up, Math.ceil(FONT * ASCENT) - up];
	const accent = isHighlighted && colour === undefined ? 'accent' : undefined;
	const texts = names.map((each) => textLines(each, accent));
	const planned = isPlanned ? texts.map((lines) => withMore(lines, m.plannedLabel)) : [];
	const label = { at, size: FONT, clear: true, rank: 'may' } as const;
	return [
		{
			...label,
			id: `label of ${key}`,
			texts: isPlanned ? planned : texts,
			offsets: heights.map((dy) => [0, dy])
		},
		{
			...label,
			id: `label of ${key} beside`,
			texts: [...planned, ...texts],
			offsets: heights.flatMap((dy): Offset[] => [
				[BESIDE, dy],
				[-BESIDE, dy]
			]),
			leader: accent ?? 'slate',
			unless: `label of ${key}`
		}
	];
}

/** Adds a text after the last line of a label. */
const withMore = (lines: readonly TextLine[], added: string): TextLine[] =>
	lines.map((line, i) =>
		i < lines.length - 1 ? line : { ...line, more: line.more ? `${line.more} ${added}` : added }
	);

/** The name of a lane, above its line at the left. */
const nameOf = ({ title, names }: LaneInView, y: number, context: Context): MarkLabel => ({
	id: `name ${title}`,
	at: [0, y],
	anchors: 'bd',
	size: FONT,
	// The spaces keep labels of events away from a name in the same row.
	texts: names.map((each) =>
		textLines(each).map((line) => ({ ...line, text: `${line.text}\u00a0\u00a0`, bold: true }))
	),
	offsets: [[1, settingOf(context).name]],
	within: ['b', 1, -2]
});
