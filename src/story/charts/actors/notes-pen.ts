import type { Annotation, Offset, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { wrapAt } from '$lib/chart/wrap';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { eventOf } from './actors-derived';
import { isTight, laneAt } from './actors-layout';
import { sizesOf, timeLines } from './actors-marks';
import { NAMES, type ActorsKeyframe, type ActorsState } from './actors-states';

/** A text in the picture, before it has an opacity. */
export type Note = Pick<Annotation, 'id' | 'x' | 'y' | 'texts' | 'offsets' | 'clear' | 'rim'>;

export const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** A note at an offset from a point, with its texts from full to brief. */
export const note = (
	id: string,
	[x, y]: readonly [x: number, y: number],
	offset: Offset,
	...texts: readonly (readonly TextLine[])[]
): Note => ({ id, x, y, offsets: [offset], texts });

/** Writes in the type size of a drawing, and finds the place of events and lanes. */
export function penOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot) {
	const tight = isTight(plot);
	const size = plot.width < 440 ? 12 : 13;
	const y = (lane: Lane) => plot.yScale(laneAt(lane, keyframe, tight).y);
	return {
		tight,
		size,
		/** How far a visit reaches beyond its lanes. */
		over: sizesOf(tight).over,
		left: plot.xRange[0],
		right: plot.xRange[1],
		plot,
		/** The middle of an event. */
		x: (id: string) => {
			const { from, to } = eventOf(data, id);
			return plot.xScale((from + to) / 2);
		},
		y,
		/** The date of an event: in full if there is room, or without the year. */
		date: (id: string) => soft(eventOf(data, id).when[tight ? 'day' : 'full']),
		day: (id: string) => eventOf(data, id).when.day,
		bold: (text: string): TextLine => ({ text, bold: true, size: size + Number(!tight) }),
		wrap: (text: string, width: number) => wrapAt(text, width, size).map(soft),
		/**
		 * The name of a lane, in a tight drawing: below it, or above. Others have it beside the lane.
		 * @param text the name, and after a colon who is meant
		 */
		name: (
			lane: Lane,
			x: number,
			[dx, dy]: Offset,
			text = NAMES[lane][0],
			more: TextLine[] = []
		) => {
			const name = (words: string): TextLine => ({ text: words, tone: 'soft', bold: true });
			const [brief = ''] = text.split(':');
			return {
				...note(lane, [x, y(lane)], [dx, dy], [name(text), ...more], [name(text)], [name(brief)]),
				offsets: [[dx, dy] as const, [dx, -5] as const]
			};
		},
		/** The times between events, above their dotted lines. */
		times: (state: ActorsState) =>
			timeLines(data, keyframe, plot)
				.filter((line) => line.state === state)
				.map(({ id, x, right, y, texts }) =>
					note(id, [(x + right) / 2, y], [0, -7], ...texts.map((text) => [{ text }]))
				)
	};
}

export type Pen = ReturnType<typeof penOf>;
