import words from '$words/actors.json';
import type { Offset, TextLine } from '$lib/chart/place-annotations';
import { lineBreaks } from '$lib/chart/line-breaks';
import { fitting } from '$lib/chart/wrap';
import { wrapLine } from '$lib/chart/wrap-line';
import { heightIn, minus, pixels, plus, times, type Height } from '$lib/drawing/height';
import type { Month } from '$lib/data/month';
import type { Edge, Label } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Lane } from '../../tables/actor-lanes';
import { eventOf } from './actors-events';
import { LARGER_TYPE, middleOf, widthOf, type ActorsLayout } from './actors-layout';
import { timesAt, timesIn } from './actors-times';
import { NAMES } from './actors-states';

/** A text beside marks, before it has a name. */
export type Note = Omit<Label, 'id'>;

/** Where a note is: a month, pixels from there, and a height. */
export type At = readonly [month: Month, dx: number, y: Height];

export const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** A note beside a place, with its texts from full to brief. */
export const note = (
	[month, dx, [share, down]]: At,
	offset: Offset,
	...texts: Label['texts']
): Note => ({
	at: [month, share],
	by: [dx, down],
	anchors: 'db',
	offsets: [offset],
	texts
});

/** The middle between two heights. */
export const between = (a: Height, b: Height): Height => times(plus(a, b), 0.5);

/** The widest drawing for which texts are broken into lines, in layout units. */
const WIDEST = 1120;

/** Writes in the type size of a drawing, and finds the place of events and lanes. */
export function noteHelpers(layout: ActorsLayout) {
	const { data, tight, size: box, y } = layout;
	const size = box.width < LARGER_TYPE ? 12 : 13;
	return {
		...layout,
		size,
		/** The middle of an event in the lane of its actor, and its date: in full, or without the year. */
		event: (id: string) => {
			const { date, when, fromLane } = eventOf(data, id);
			const lane = y(fromLane ?? 'state');
			const month = middleOf(data, id);
			return {
				month,
				lane,
				/** Beside it, in its lane. */
				at: (dx = 0): At => [month, dx, lane],
				date: soft(when[tight ? 'day' : 'full']),
				day: when.day,
				/** The day or the month, briefly and with the year. */
				dayOfYear: soft(fillMessage(words.day, { day: when.day, year: date.slice(0, 4) })),
				monthOfYear: when.month
			};
		},
		bold: (text: string): TextLine => ({ text, bold: true, size: size + Number(!tight) }),
		/** A text in lines that fit in a width. */
		wrapped: (text: string, width: number) => wrapLine(soft(text), width, size),
		/** The width between two months, without some pixels. */
		between: (from: Month, to: Month, less: number): Height =>
			minus(widthOf(layout, to - from), pixels(less)),
		/** The first of some texts that fits in a width that grows with the drawing. */
		fitting: (texts: readonly string[], width: Height) =>
			fitting(texts, heightIn(width, box.width), size),
		/** How a text breaks into lines in a width that grows with the drawing, from the widest on. */
		breaks: (text: string, width: Height) =>
			lineBreaks(soft(text), size, heightIn(width, WIDEST), heightIn(width, box.width)),
		/** That width, for a label whose texts are no wider. */
		within: ([share, more]: Height): Pick<Note, 'within'> => ({
			within: ['b', share, more] satisfies Edge
		}),
		/**
		 * The name of a lane, in a tight drawing: below it, or above. Others have it beside the lane.
		 * @param names the name from full to brief, and `more` what follows it, from full to brief
		 */
		name: (
			lane: Lane,
			month: Month,
			[dx, dy]: Offset,
			names: readonly string[] = [NAMES[lane][0]],
			more: readonly TextLine[][] = []
		): Note => {
			const lines = names.map((text): TextLine => ({ text, tone: 'soft', bold: true }));
			const [full] = lines;
			return {
				...note([month, 0, y(lane)], [dx, dy]),
				offsets: [
					[dx, dy],
					[dx, -5]
				],
				texts: [
					...(full ? more.map((each) => [full, ...each]) : []),
					...lines.map((line) => [line])
				]
			};
		},
		/** The times between events, above their dotted lines. */
		times: () =>
			timesIn(layout).map(({ from, to, text, long }) =>
				note(
					[(from.to + to.from) / 2, 0, timesAt(layout)],
					[0, -7],
					[{ text: tight ? text : long }]
				)
			)
	};
}

export type NoteHelpers = ReturnType<typeof noteHelpers>;
