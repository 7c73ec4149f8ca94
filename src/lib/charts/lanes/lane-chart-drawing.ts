import m from '$messages/charts.json';
import type { Offset, TextLine } from '../../chart/place-annotations';
import { paletteColour } from '../../chart/theme';
import type { Drawing, Label, SizeClass, Style } from '../../drawing/drawing-types';
import type { Sizes } from '../../drawing/size-class';
import { labelTexts } from '../label-texts';
import { axisXOf } from '../../marks/x-axes';
import type { XTicks } from '../../marks/x-axis-types';
import { drawLanes, labelId } from './draw-lanes';
import type { EventInView, LaneInView, LanesView } from './lane-chart-view';
import { laneSetting, type LaneSetting } from './lane-setting';
import type { LaneEvent, LaneLabel } from './lane-types';

/** The heights from which the marks of events are larger and labels have more room. */
export const LANE_CHART_SIZES: Sizes = { widths: [], heights: [240, 320, 400], smallLabels: false };

/** From the line beside a label to the label, in pixels. */
const BESIDE = 4;

/** Draws the lanes of a state, evenly over the height, with the labels of events that have room. */
export function drawLaneChart({ lanes, ends }: LanesView, ticks: XTicks, size: SizeClass): Drawing {
	const setting = laneSetting(lanes.length, size);
	const { r, font, y, edges, lineAt } = setting;
	const x = withRoom(ends, r + 2, size.width);
	const drawn = drawLanes(
		lanes.map(({ title, events }, i) => ({
			key: title,
			y: lineAt(i),
			line: { style: { stroke: 'var(--axis)' } },
			// A long event is behind those that happened meanwhile.
			events: events.toSorted((a, b) => lengthOf(b) - lengthOf(a)).map((event) => markOf(event, r)),
			labels: events
				.filter(({ isInView }) => isInView)
				.flatMap((event) => labelsOf(event, ends, setting))
		})),
		{ x, size: font }
	);
	const highlighted = new Set(
		lanes
			.flatMap(({ events }) => events.filter(({ isHighlighted }) => isHighlighted))
			.flatMap(({ key }) => [labelId(key), labelId(besideKey(key))])
	);
	return {
		x,
		y,
		edges,
		by: 'both',
		axisX: { ...axisXOf(ticks, ends), grid: true },
		series: {},
		back: drawn.back,
		// Events that are out of view are clipped, and move into it.
		plot: drawn.front,
		front: [],
		labels: [
			...lanes.map((lane, i) => nameOf(lane, i, setting)),
			...drawn.labels.filter(({ id }) => highlighted.has(id)),
			...drawn.labels.filter(({ id }) => !highlighted.has(id))
		],
		labelEdges: { left: ['b', 0, 1], bottom: ['p', 1, -2] },
		obstacles: [...drawn.obstacles, ...drawn.front.map(({ key }) => key)]
	};
}

/** The middle of the part of an event that is in view. */
export const middleOf = ({ from, to }: EventInView, [start, end]: Drawing['x']): number =>
	(Math.max(from, start) + Math.min(to, end)) / 2;

const lengthOf = ({ from, to }: EventInView): number => to - from;

/** The ends of an axis with some pixels beside them in a drawing of this width. */
function withRoom([from, to]: Drawing['x'], room: number, width: number): Drawing['x'] {
	const more = ((to - from) * room) / (width - 2 * room);
	return [from - more, to + more];
}

/** The colour of an event: of the palette, of what is highlighted, or of all others. */
const colourOf = ({ colour, isHighlighted }: EventInView): string =>
	colour === undefined ? `var(--${isHighlighted ? 'accent' : 'slate'})` : paletteColour(colour);

/** The mark of an event. One that is done has an outline, so that others behind it stay visible. */
function markOf(event: EventInView, r: number): LaneEvent {
	const { key, from, to, isPlanned } = event;
	const colour = colourOf(event);
	const style: Style = isPlanned ? { stroke: colour } : { fill: colour, stroke: 'var(--paper)' };
	return { key: `event ${key}`, from, to, r, standing: isPlanned ? 'planned' : 'done', style };
}

/**
 * The label of an event, centred on it or, without room for that, beside a line from its mark. That of a
 * planned event says so, if it has room.
 */
function labelsOf(event: EventInView, ends: Drawing['x'], { labels }: LaneSetting): LaneLabel[] {
	const { key, names, isPlanned, isHighlighted, colour } = event;
	const accent = isHighlighted && colour === undefined ? 'accent' : undefined;
	const texts = labelTexts(names, accent);
	const planned = isPlanned ? texts.map((lines) => withMore(lines, m.plannedLabel)) : [];
	const label = { at: middleOf(event, ends), clear: true };
	return [
		{
			...label,
			key,
			texts: isPlanned ? planned : texts,
			offsets: labels.map((dy) => [0, dy])
		},
		{
			...label,
			key: besideKey(key),
			texts: [...planned, ...texts],
			offsets: labels.flatMap((dy): Offset[] => [
				[BESIDE, dy],
				[-BESIDE, dy]
			]),
			leader: accent ?? 'slate',
			unless: labelId(key)
		}
	];
}

const besideKey = (key: string): string => `${key} beside`;

/** Adds a text after the last line of a label. */
const withMore = (lines: readonly TextLine[], added: string): TextLine[] =>
	lines.map((line, i) =>
		i < lines.length - 1 ? line : { ...line, more: line.more ? `${line.more} ${added}` : added }
	);

/** The name of a lane, above its line at the left. */
const nameOf = ({ title, names }: LaneInView, i: number, setting: LaneSetting): Label => {
	const [share, down] = setting.lineAt(i);
	return {
		id: `name ${title}`,
		at: [0, share],
		by: [0, down],
		anchors: 'bb',
		size: setting.font,
		// The spaces keep labels of events away from a name in the same row.
		texts: labelTexts(names).map((lines) =>
			lines.map((line) => ({ ...line, text: `${line.text}\u00a0\u00a0`, bold: true }))
		),
		offsets: [[1, setting.name]],
		within: ['b', 1, -2]
	};
};
