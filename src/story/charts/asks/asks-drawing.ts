import words from '$words/asks.json';
import { lineWidth, type TextLine } from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth } from '$lib/chart/wrap';
import { STANDING } from '$lib/charts/lanes/draw-lanes';
import { capital } from '$lib/data/format';
import { padded } from '$lib/drawing/compile/padding';
import { monthAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { isExtraWide, isNarrowest } from '../size-names';
import { asksIn, letterOf, monthsOf, withoutActor, type Ask, type AsksState } from './asks';

/** From this height, there is room for a note below an announcement. */
export const NOTES_HEIGHT = 440;

/** How the texts and the marks are set, in pixels. */
type Setting = ReturnType<typeof settingOf>;

function settingOf(size: SizeClass) {
	const notes = isExtraWide(size) && size.height >= NOTES_HEIGHT;
	const font = isNarrowest(size) ? 12 : size.compact ? 13 : notes ? 16 : 14;
	return {
		width: size.width,
		compact: size.compact,
		notes,
		font,
		/** The radius of a mark. */
		r: isNarrowest(size) ? 4 : size.compact ? 4.5 : notes ? 7 : 5.5,
		/** From the middle of a mark to its text. */
		beside: isNarrowest(size) ? 9 : size.compact ? 10 : 14,
		/** Above the asks, with the legend. */
		top: Math.round(font * 1.5),
		/** Below them, with the axis. */
		bottom: 27
	};
}

/** The units of the y axis: lines of text, and the space between two asks. */
const NAME = 1;
const BETWEEN = 0.6;
const lineOf = ({ notes }: Setting) => (notes ? 1.5 : 1);

/** How far a month is from the left edge, in pixels. */
function leftOf(month: number, [start, end]: readonly [number, number], { width, r }: Setting) {
	const side = r + 1;
	return side + ((month - start) / (end - start)) * (width - 2 * side);
}

/** An ask in its place on the y axis. */
interface PlacedAsk {
	ask: Ask;
	/** Its own line, and those of what was announced. */
	y: number;
	lines: readonly number[];
	/** Its lower end. */
	end: number;
}

function placed(asks: readonly Ask[], setting: Setting): PlacedAsk[] {
	const line = lineOf(setting);
	let top = BETWEEN / 2;
	return asks.map((ask) => {
		const first = top + NAME;
		// Where nothing was found, a line says so.
		const count = Math.max(1, ask.events.length);
		const lines = Array.from({ length: count }, (_, i) => first + line * (i + 0.5));
		const y = top + NAME / 2;
		top = first + line * count + BETWEEN;
		return { ask, y, lines, end: top - BETWEEN / 2 };
	});
}

/**
 * Each ask has a row with a ring at the day of the letter. Below it, each announcement has a line with
 * a dot at its day. Nothing connects ring and dots, because an order of dates is not a cause.
 */
export function drawAsks(data: Tables, _state: AsksState, size: SizeClass): Drawing {
	const setting = settingOf(size);
	const { r, top, bottom } = setting;
	const x = monthsOf(data);
	const rows = placed(asksIn(data), setting);
	const side = r + 1;
	return {
		x,
		y: [rows.at(-1)?.end ?? 1, 0],
		edges: padded({ top, right: side, bottom, left: side }),
		by: 'x',
		axisX: monthAxis(x),
		series: {},
		back: rows.slice(0, -1).map(({ end }, i): Mark => ({
			type: 'path',
			key: `rule ${i + 1}`,
			at: [0, end, 1, end],
			anchors: 'bd',
			style: { stroke: 'var(--rule)' }
		})),
		plot: [],
		front: [
			...legend(data, setting),
			...rows.flatMap((row) => [
				...askMarks(data, row, setting),
				...row.ask.events.flatMap((event, i) =>
					eventMarks(event, row.lines[i] ?? row.y, x, setting)
				)
			])
		],
		labels: []
	};
}

/** Asked, and announced. */
const RING: Style = { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 1.8 };
const DOT = STANDING.done;

/** A ring or a dot. */
const circle = (
	key: string,
	at: readonly [number, number],
	{ r }: Setting,
	style: Style
): Mark => ({ type: 'dot', key, at, r: [r], style });

/** From the middle of a mark to the baseline of the text beside it, in font sizes. */
const BASELINE = 0.35;

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** What rings and dots are, above the asks. */
function legend(data: Tables, setting: Setting): Mark[] {
	const { width, r, font, beside } = setting;
	const { from, when } = letterOf(data);
	const asked = fillMessage(words.asked, { date: when.full });
	const y = font * 0.55;
	const next = beside + textWidth(asked, font) + 2 * beside;
	const room = width - leftOf(from, monthsOf(data), setting) - next - beside;
	const since = fittingOrLast(words.since, room, font);
	const parts: [key: string, x: number, text: string, style: Style][] = [
		['asked', 0, asked, RING],
		['since', next, since, DOT]
	];
	return parts.flatMap(([key, x, text, style]): Mark[] => [
		{
			type: 'dot',
			key: `legend ${key}`,
			at: [from, 0],
			by: [x, y],
			anchors: 'db',
			r: [r],
			style
		},
		{
			type: 'text',
			key: `legend text ${key}`,
			at: [from, 0],
			by: [x + beside, y + font * BASELINE],
			anchors: 'db',
			size: font,
			lines: [soft(text)]
		}
	]);
}

/** What came of an ask, by the announcement that decides it. */
const CAME: Readonly<Record<string, readonly string[]>> = {
	'buyers-notice': words.advised,
	'china-licences': words.partly,
	'working-group': words.meets
};

/** The ring of an ask, with its name and, on the right, what came of it. */
function askMarks(data: Tables, { ask, y, lines }: PlacedAsk, setting: Setting): Mark[] {
	const { width, font, beside, compact } = setting;
	const { from } = letterOf(data);
	const { number, title, about, events } = ask;
	const room = width - leftOf(from, monthsOf(data), setting) - beside;
	const name: TextLine = { text: title, bold: true };
	const full: TextLine = { ...name, more: about, moreSize: font };
	const shown = !compact && lineWidth(full, font) <= room ? full : name;
	const left = room - lineWidth(shown, font) - 2 * beside;
	const came = events
		.flatMap(({ id }) => CAME[id] ?? [])
		.find((text) => lineWidth({ text, bold: true }, font) <= left);
	const text = (key: string, at: number, line: TextLine): Mark => ({
		type: 'text',
		key,
		at: [from, at],
		by: [beside, font * BASELINE],
		size: font,
		lines: [line]
	});
	return [
		circle(`ask ${number}`, [from, y], setting, RING),
		text(`name ${number}`, y, shown),
		...(came
			? [
					{
						type: 'text',
						key: `came ${number}`,
						at: [1, y],
						by: [-1, font * BASELINE],
						anchors: 'bd',
						anchor: 'end',
						size: font,
						lines: [{ text: came, bold: true, tone: 'accent' }]
					} as const
				]
			: []),
		...(events.length > 0 ? [] : [text(`missing ${number}`, lines[0] ?? y, soft(words.missing))])
	];
}

/** What else to know of an event, where there is room. Its `about` says the same. */
const NOTES: Readonly<Record<string, string>> = {
	'buyers-notice': words.noteBuyers,
	'china-licences': words.noteLicences,
	'hubei-cases': words.noteHubei
};

/** The dot of an announcement, and beside it when and what: to the right if there is room. */
function eventMarks(
	event: PolicyEvent,
	y: number,
	months: readonly [number, number],
	setting: Setting
): Mark[] {
	const { width, compact, notes, font, beside } = setting;
	const middle = (event.from + event.to) / 2;
	const x = leftOf(middle, months, setting);
	const [left, right] = [x - beside, width - x - beside];
	const when = compact ? event.when.month : event.when.full;
	const line = (text: string): TextLine => ({
		lead: `${when} `,
		text: capital(withoutActor(text)),
		...(compact ? {} : { bold: true })
	});
	const texts = [line(event.short), line(event.brief)];
	const text =
		texts.find((each) => lineWidth(each, font) <= Math.max(left, right)) ?? line(event.brief);
	const isRight = lineWidth(text, font) <= right;
	const note = notes ? NOTES[event.id] : undefined;
	const noteFits = textWidth(note ?? '', font) <= (isRight ? right : left);
	return [
		circle(event.id, [middle, y], setting, DOT),
		{
			type: 'text',
			key: `text ${event.id}`,
			at: [middle, y],
			by: [isRight ? beside : -beside, font * BASELINE],
			anchor: isRight ? 'start' : 'end',
			size: font,
			lines: [text]
		},
		...(note && noteFits
			? [
					{
						type: 'text',
						key: `note ${event.id}`,
						at: [middle, y],
						by: [isRight ? beside : -beside, font * (BASELINE + 1.25)],
						anchor: isRight ? 'start' : 'end',
						size: font,
						lines: [soft(note)]
					} as const
				]
			: [])
	];
}
