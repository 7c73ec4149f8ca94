import type { Annotation, Offset, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { wrapAt } from '$lib/chart/wrap';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { eventOf, timeLines } from './actors-events';
import { isLow, isTight, isTiny, laneAt } from './actors-layout';
import { NAMES, type ActorsKeyframe, type ActorsState } from './actors-states';

/** A text in the picture, before it has a name and an opacity. */
export type Note = Omit<Annotation, 'id' | 'opacity' | 'size'>;

export const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** A note at an offset from a point, with its texts from full to brief. */
export const note = (
	x: number,
	y: number,
	offset: Offset,
	...texts: readonly (readonly TextLine[])[]
): Note => ({ x, y, offsets: [offset], texts });

/** Writes in the type size of a drawing, and finds the place of events and lanes. */
export function penOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot) {
	const tight = isTight(plot);
	const size = plot.width < 440 ? 12 : 13;
	const y = (lane: Lane) => plot.yScale(laneAt(lane, keyframe, tight).y);
	return {
		plot,
		tight,
		low: isLow(plot),
		tiny: isTiny(plot),
		size,
		y,
		left: plot.xRange[0],
		right: plot.xRange[1],
		/** The middle of an event in the lane of its actor, and its date: in full, or without the year. */
		at: (id: string) => {
			const { from, to, date, when, fromLane } = eventOf(data, id);
			const year = date.slice(0, 4);
			return {
				x: plot.xScale((from + to) / 2),
				y: y(fromLane ?? 'state'),
				date: soft(when[tight ? 'day' : 'full']),
				day: when.day,
				/** The day or the month, briefly and with the year. */
				dayOfYear: soft(`${when.day}\u00a0${year}`),
				monthOfYear: when.month
			};
		},
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
			const offsets: Offset[] = [
				[dx, dy],
				[dx, -5]
			];
			return {
				x,
				y: y(lane),
				offsets,
				texts: [[name(text), ...more], [name(text)], [name(brief)]]
			};
		},
		/** The times between events, above their dotted lines. */
		times: (state: ActorsState) =>
			timeLines(data, keyframe, plot)
				.filter((line) => line.state === state)
				.map(({ x, right, y, text }) =>
					note(
						(x + right) / 2,
						y,
						[0, -7],
						[{ text: state === 'trip' && !tight ? `${text} later` : text }]
					)
				)
	};
}

export type Pen = ReturnType<typeof penOf>;
