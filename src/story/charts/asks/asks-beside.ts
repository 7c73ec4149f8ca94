import words from '$words/asks.json';
import {
	ASCENT,
	baselinesOf,
	DESCENT,
	pitchOf,
	type Offset,
	type TextLine
} from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth, wrapEvenly } from '$lib/chart/wrap';
import { wrapLine } from '$lib/chart/wrap-line';
import { laneText, linkMark } from '$lib/charts/lanes/draw-lanes';
import { heightIn, minus, pixels, plus, times, WHOLE, type Height } from '$lib/charts/lanes/height';
import { capital } from '$lib/data/format';
import type { Label, Mark, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { isIntended, lanesOf, letterOf, nameOf, withoutActor } from './asks';
import { AXIS, WHOLE_NAMES, type AsksLayout, type PlacedLane } from './asks-layout';

/** The room above the lanes. */
const TOP = 24;

/** The width of the names, in pixels where they are whole and otherwise as a share. */
const NAMES = { width: 220, share: 0.29 } as const;

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** Names in a column, and the lanes beside them, where each date has its own label. */
export function besideNames(data: Tables, size: SizeClass): AsksLayout {
	const lanes = lanesOf(data);
	// The lane of other controls has the most dates, and is apart from the others.
	const each = times(minus(WHOLE, pixels(AXIS + TOP)), 1 / (lanes.length + 0.45));
	const placed = lanes.map((lane, i): PlacedLane => ({
		...lane,
		y: plus(pixels(TOP), times(each, i + (lane.asked ? 0.62 : 0.85)))
	}));
	const first = placed.findIndex(({ asked }) => !asked);
	const edge = plus(pixels(TOP + 10), times(each, first));
	const wide = size.width >= WHOLE_NAMES;
	return {
		lanes: placed,
		left: wide ? ['b', 0, NAMES.width] : ['b', NAMES.share, 0],
		r: 6,
		back: [rule('upper rule', pixels(TOP - 4)), rule('rule', edge), letterLine(data, placed)],
		front: [
			...titles(data, size),
			...placed.flatMap((lane, i) => namesOf(lane, i, namesWidth(size))),
			...placed.flatMap((lane, i) => missing(data, lane, i)),
			...order(placed.at(-1), size)
		],
		label,
		labelEdges: { top: ['b', 0, TOP - 2], bottom: ['b', 1, -AXIS - 4] },
		obstacles: ['upper rule', 'rule', 'letter']
	};
}

/** The width of the names in the smallest drawing of a class. */
const namesWidth = ({ width }: SizeClass) => Math.min(NAMES.width, width * NAMES.share);

/** The font size of names, and how far they are from the line of their lane. */
const NAME = 14;
const ABOVE = -2;

/** The size of small texts. A slide draws them a little larger in the same places. */
const SMALL = 12;

/** From the lower edge of the drawing to the last line below the names. */
const FOOT = 5;

/** A line from edge to edge of the drawing. */
const rule = (key: string, [share, down]: Height): Mark => ({
	type: 'path',
	key,
	at: [0, share, 1, share],
	by: [0, down],
	anchors: 'bb',
	style: { stroke: 'var(--rule)' }
});

/** The day of the letter, through all lanes. */
const letterLine = (data: Tables, [first]: readonly PlacedLane[]): Mark =>
	linkMark({
		key: 'letter',
		at: letterOf(data).from,
		from: first?.y ?? pixels(0),
		to: minus(WHOLE, pixels(AXIS)),
		style: { stroke: 'var(--slate)', 'stroke-dasharray': '1 3' }
	});

/** The least pixels between the texts above the lanes. */
const BETWEEN = 16;

/** What is left of the lanes, and what is right of it. */
function titles(data: Tables, { width }: SizeClass): Mark[] {
	const asked = fillMessage(words.letter, { date: letterOf(data).when.full });
	const since = fittingOrLast(words.since, width - textWidth(asked) - BETWEEN);
	return [
		laneText({ key: 'asked', by: [0, 12], lines: [soft(asked)] }, pixels(0)),
		{
			type: 'text',
			key: 'since',
			at: [1, 0],
			by: [-1, 12],
			anchors: 'bb',
			anchor: 'end',
			lines: [soft(since)]
		}
	];
}

/** Where the name of a lane begins: after the numbers. */
const nameAt = ({ asked }: PlacedLane) => (asked ? textWidth('0. ', NAME, true) : 0);

/** The name of a lane, above its line, and below the line what it is about. */
function linesOf(lane: PlacedLane, width: number): [name: TextLine[], about: TextLine[]] {
	const { about, asked } = lane;
	const room = width - nameAt(lane);
	const name: TextLine = { bold: true, tone: asked ? 'ink' : 'soft', text: nameOf(lane) };
	return [
		wrapLine(name, room, NAME),
		about ? wrapLine({ ...soft(about), size: 13 }, room - 26, NAME, wrapEvenly) : []
	];
}

/** The number of a lane, and its name. */
function namesOf(lane: PlacedLane, i: number, width: number): Mark[] {
	const { number, asked, y } = lane;
	const [name, about] = linesOf(lane, width);
	const top = ABOVE - baselinesOf(name, NAME);
	const bold = { bold: true, tone: asked ? 'ink' : 'soft' } as const;
	return [
		...(number
			? [
					laneText(
						{
							key: `number ${i}`,
							by: [0, top],
							size: NAME,
							lines: [{ ...bold, text: `${number}.` }]
						},
						y
					)
				]
			: []),
		laneText(
			{
				key: `name ${i}`,
				by: [nameAt(lane), top],
				size: NAME,
				lines: [...name, ...about]
			},
			y
		)
	];
}

/** On an empty lane: that nothing was found. */
const missing = (data: Tables, { events, y: [share, down] }: PlacedLane, i: number): Mark[] =>
	events.length > 0
		? []
		: [
				{
					type: 'text',
					key: `missing ${i}`,
					at: [letterOf(data).from, share],
					by: [20, down + 4.5],
					anchors: 'db',
					lines: [soft(words.missing)]
				}
			];

/** Below the names, if there is room: that order is not cause. */
function order(last: PlacedLane | undefined, size: SizeClass): Mark[] {
	const about = last ? linesOf(last, namesWidth(size))[1] : [];
	const below = last ? heightIn(last.y, size.height) + ABOVE + about.length * pitchOf(NAME) : 0;
	const room = size.height - FOOT - below - (ASCENT + DESCENT) * SMALL;
	const pitch = pitchOf(SMALL);
	const lines = words.order
		.map((text) => wrapEvenly(text, namesWidth(size) - 30, SMALL))
		.find(({ length }) => (length - 1) * pitch < room);
	if (!lines) return [];
	return [
		{
			type: 'text',
			key: 'order',
			at: [0, 1],
			by: [0, -FOOT - (lines.length - 1) * pitch],
			anchors: 'bb',
			size: 'small',
			lines: lines.map(soft)
		}
	];
}

/** Where a label may stand: above its date or below, to the right of it or to the left. */
const PLACES: readonly Offset[] = [
	[1, -12],
	[-1, -12],
	[1, 22],
	[-1, 22]
];

/** What else to know of an event, where there is room. Its `about` says the same. */
const NOTES: Readonly<Record<string, string>> = {
	'buyers-notice': words.noteBuyers,
	'china-licences': words.noteLicences,
	'china-precursors': words.notePrecursors,
	'hubei-cases': words.noteHubei,
	'white-paper': words.noteIntended
};

/** The day, what was announced, and what else to know if it fits. */
function label(event: PolicyEvent): Pick<Label, 'texts' | 'offsets'> {
	const when: TextLine = { text: event.when.full, tone: 'soft', size: 13 };
	const bold = !isIntended(event);
	const what: TextLine = { text: capital(withoutActor(event.short)), ...(bold ? { bold } : {}) };
	const note = NOTES[event.id];
	return {
		texts: [...(note ? [[when, what, { text: note, size: 13 }]] : []), [when, what], [what]],
		offsets: PLACES
	};
}
