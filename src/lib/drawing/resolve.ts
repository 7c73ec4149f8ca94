import {
	lineWidth,
	placeAnnotations,
	pitchOf,
	type Annotation,
	type Placement,
	type TextLine
} from '../chart/place-annotations';
import { placeLabels } from '../chart/axis';
import { wrapEvenly } from '../chart/wrap';
import { wrapLine } from '../chart/wrap-line';
import { tenth } from '../chart/tenth';
import { sizeOf } from './content';
import type { Axis, Drawing, Label, Mark, TextMark } from './drawing-types';
import { numbersOf, unitOf } from './numbers';
import { obstaclesOf } from './obstacles';
import { widthOf, type Place, type PlacedPlot } from './place';

/** A drawing for one size: all of it is marks. */
export interface ResolvedDrawing {
	drawing: Drawing;
	place: Place;
	layers: Readonly<Record<Layer, readonly Mark[]>>;
}

/** The parts of a drawing, from back to front. Marks in the plot are clipped to it. */
export const LAYERS = ['back', 'plot', 'front'] as const;
export type Layer = (typeof LAYERS)[number];

/** Draws the axes and the labels of a drawing for one size, as marks. */
export function resolve(drawing: Drawing, place: Place): ResolvedDrawing {
	const unit = unitOf(place.plots[0] as PlacedPlot);
	const roomy = (marks: readonly Mark[]) =>
		marks.filter(({ room }) => room === undefined || unit > room);
	return {
		drawing,
		place,
		layers: {
			back: [...axisY(drawing, place), ...axisX(drawing, place), ...roomy(drawing.back)],
			plot: roomy(drawing.plot),
			front: [...roomy(drawing.front), ...labels(drawing, place)]
		}
	};
}

/** The first set of ticks for which an axis is long enough. */
const ticksIn = ({ sets }: Axis, length: number) =>
	(sets.find(({ least }) => length >= least) ?? sets.at(-1))?.ticks ?? [];

const text = (
	key: string,
	words: string,
	rest: Omit<TextMark, 'type' | 'key' | 'lines'>
): Mark => ({
	type: 'text',
	key,
	lines: [{ text: words, tone: 'soft' }],
	...rest
});

function axisY({ axisY: axis }: Drawing, { plots }: Place): Mark[] {
	if (!axis) return [];
	const { edges } = plots[0] as PlacedPlot;
	return ticksIn(axis, edges[3] - edges[1]).flatMap(([at, label]): Mark[] => [
		{
			type: 'path',
			key: `y ${at}`,
			at: [0, at, 1, at],
			anchors: 'pd',
			style: { stroke: 'var(--rule)' }
		},
		text(`y label ${at}`, label, {
			at: [0, at],
			by: [-8, 4.5],
			anchors: 'pd',
			anchor: 'end'
		})
	]);
}

function axisX({ axisX: axis }: Drawing, { plots, width }: Place): Mark[] {
	if (!axis) return [];
	const { x: toPixels, edges } = plots[0] as PlacedPlot;
	const [left, , right] = edges;
	const ticks = ticksIn(axis, right - left)
		.map(([at, label]) => ({ at, label, x: tenth(toPixels(at)) }))
		.filter((tick) => tick.x >= left - 1 && tick.x <= right + 1);
	return [
		{
			type: 'path',
			key: 'x axis',
			at: [0, 1, 1, 1],
			anchors: 'pp',
			style: { stroke: 'var(--axis)' }
		},
		...placeLabels(ticks, width).flatMap(({ at, label, x, labelX }): Mark[] => [
			{
				type: 'path',
				key: `x ${at}`,
				at: [at, axis.grid ? 0 : 1, at, 1],
				by: [0, 0, 0, 5],
				anchors: 'dp',
				style: { stroke: 'var(--rule)' }
			},
			...(labelX === null
				? []
				: [
						text(`x label ${at}`, label, {
							at: [at, 1],
							by: [labelX - x, 20],
							anchors: 'dp',
							anchor: 'middle'
						})
					])
		])
	];
}

/** The labels of a drawing that have room, each as text, and its line if it has one. */
function labels(drawing: Drawing, place: Place): Mark[] {
	const main = place.plots[0] as PlacedPlot;
	const [left, , , bottom] = main.edges;
	const { labelRoom = { left, below: 8 } } = drawing;
	const inside = {
		left: labelRoom.left,
		right: place.width - 1,
		top: 1,
		bottom: bottom + labelRoom.below
	};
	const roomy = drawing.labels.filter(
		({ room = 0, roomAcross = 0 }) =>
			unitOf(main) > room && (roomAcross === 0 || main.x(1) - main.x(0) >= roomAcross)
	);
	const annotations = roomy.map((label) => annotationOf(label, drawing, place));
	const whole = { left: 0, right: place.width, top: 0, bottom: place.height };
	const placements = placeAnnotations(annotations, inside, obstaclesOf(drawing, place), whole);
	return roomy.flatMap((label): Mark[] => {
		const placement = placements.get(label.id);
		return placement ? marksOf(label, placement, place.small) : [];
	});
}

function annotationOf(label: Label, drawing: Drawing, place: Place): Annotation {
	const { at, by, anchors, size, within, wraps, ...rest } = label;
	// On slides, the smallest size is larger.
	const texts = label.texts.map((lines) =>
		lines.map((line) =>
			line.size && line.size < place.small ? { ...line, size: place.small } : line
		)
	);
	const [x = 0, y = 0] = numbersOf(
		{ type: 'text', key: label.id, at, by: by ?? [0, 0], anchors: anchors ?? 'dd', lines: [] },
		drawing,
		place
	);
	const pixels = sizeOf({ ...(size ? { size } : {}) }, place.small);
	const most = within ? widthOf(within, place) : Infinity;
	const fitting = (lines: readonly TextLine[], i: number) =>
		i === texts.length - 1 || lines.every((line) => lineWidth(line, line.size ?? pixels) <= most);
	const wrapped =
		wraps &&
		texts.map((lines) => lines.flatMap((line) => wrapLine(line, most, pixels, wrapEvenly)));
	return { ...rest, texts: wrapped ?? texts.filter(fitting), x, y, size: pixels };
}

function marksOf(
	{ id, at, by: [x, y] = [0, 0], anchors = 'dd', size, pitch, rim, leader, during }: Label,
	{ lines, anchor, dx, dy }: Placement,
	small: number
): Mark[] {
	const timed = during ? { during } : {};
	const words: Mark = {
		type: 'text',
		key: id,
		at,
		by: [x + dx, y + dy],
		anchors,
		lines,
		anchor,
		...(size ? { size } : {}),
		...(pitch ? { pitch } : {}),
		...(rim === undefined ? {} : { rim }),
		...timed
	};
	if (!leader) return [words];
	return [
		{
			type: 'path',
			key: `line of ${id}`,
			at: [...at, ...at],
			by: [
				x,
				y + Math.sign(dy) * 5,
				x,
				y + dy - pitchOf(sizeOf({ ...(size ? { size } : {}) }, small)) + 2
			],
			anchors,
			style: { stroke: `var(--${leader})`, 'stroke-dasharray': '2 3' },
			...timed
		},
		words
	];
}
