import words from '$words/asks.json';
import { lineWidth, type TextLine } from '$lib/chart/place-annotations';
import { fittingOrLast, textWidth } from '$lib/chart/wrap';
import { STANDING } from '$lib/charts/lanes/draw-lanes';
import { padded } from '$lib/drawing/compile/padding';
import { monthAxis } from '$lib/drawing/compile/ticks';
import type { Drawing, Mark, SizeClass, Style } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { isExtraWide, isNarrowest, LOW } from '../size-names';
import { asksIn, cameOf, letterOf, monthsOf, type Ask, type AsksState } from './asks';

/** How the texts and the marks are set, in pixels. */
type Setting = ReturnType<typeof settingOf>;

function settingOf(size: SizeClass) {
	const large = isExtraWide(size) && size.height >= LOW;
	const font = isNarrowest(size) ? 13 : size.compact ? 14 : large ? 18 : 15;
	return {
		width: size.width,
		compact: size.compact,
		font,
		/** The font size of the legend. */
		small: isNarrowest(size) ? 12 : font - 1,
		/** The radius of a mark. */
		r: isNarrowest(size) ? 4 : size.compact ? 4.5 : large ? 7 : 5.5,
		/** From the middle of a mark to its text. */
		beside: isNarrowest(size) ? 9 : size.compact ? 10 : 14,
		/** Above the asks, with the legend. */
		top: Math.round(font * 1.6),
		/** Below them, with the axis. */
		bottom: 27
	};
}

/** From the middle of a row up to its ask, and down to what was announced, in font sizes. */
const APART = 0.95;

/** How far a month is from the left edge, in pixels. */
function leftOf(month: number, [start, end]: readonly [number, number], { width, r }: Setting) {
	const side = r + 1;
	return side + ((month - start) / (end - start)) * (width - 2 * side);
}

/**
 * Each ask has a row with a ring at the day of the letter. Below it is a dot at the day of the announcement
 * that decides what came of it. Nothing connects the two, because an order of dates is not a cause.
 */
export function drawAsks(data: Tables, _state: AsksState, size: SizeClass): Drawing {
	const setting = settingOf(size);
	const { r, top, bottom } = setting;
	const x = monthsOf(data);
	const asks = asksIn(data);
	const side = r + 1;
	return {
		x,
		y: [asks.length, 0],
		edges: padded({ top, right: side, bottom, left: side }),
		by: 'x',
		axisX: monthAxis(x),
		series: {},
		back: asks.slice(1).map(({ number }, i): Mark => ({
			type: 'path',
			key: `rule ${i + 1}`,
			at: [0, number - 1, 1, number - 1],
			anchors: 'bd',
			style: { stroke: 'var(--rule)' }
		})),
		plot: [],
		front: [
			...legend(data, setting),
			...asks.flatMap((ask) => [
				...askMarks(data, ask, setting),
				...announcedMarks(data, ask, setting)
			])
		],
		labels: []
	};
}

/** Asked, and announced. */
const RING: Style = { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 1.8 };
const DOT = STANDING.done;

/** A ring or a dot, some font sizes below a place. */
const circle = (
	key: string,
	at: readonly [number, number],
	down: number,
	{ r, font }: Setting,
	style: Style
): Mark => ({ type: 'dot', key, at, by: [0, down * font], r: [r], style });

/** From the middle of a mark to the baseline of the text beside it, in font sizes. */
const BASELINE = 0.35;

const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** What rings and dots are, above the asks. */
function legend(data: Tables, setting: Setting): Mark[] {
	const { width, r, small: font, beside } = setting;
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

/** The ring of an ask, with its name and, where there is room, what it is about. */
function askMarks(data: Tables, { number, title, about }: Ask, setting: Setting): Mark[] {
	const { width, font, beside, compact } = setting;
	const { from } = letterOf(data);
	const room = width - leftOf(from, monthsOf(data), setting) - beside;
	const name: TextLine = { text: title, bold: true };
	const full: TextLine = { ...name, more: about, moreSize: font };
	const at = [from, number - 0.5] as const;
	return [
		circle(`ask ${number}`, at, -APART, setting, RING),
		{
			type: 'text',
			key: `name ${number}`,
			at,
			by: [beside, font * (BASELINE - APART)],
			size: font,
			lines: [!compact && lineWidth(full, font) <= room ? full : name]
		}
	];
}

/** The dot of the announcement that decides what came of an ask, and beside it what that is. */
function announcedMarks(data: Tables, ask: Ask, setting: Setting): Mark[] {
	const { width, font, beside } = setting;
	const { number } = ask;
	const y = number - 0.5;
	const text = (at: number, by: number, anchor: 'start' | 'end', line: TextLine): Mark => ({
		type: 'text',
		key: `came ${number}`,
		at: [at, y],
		by: [by, font * (BASELINE + APART)],
		anchor,
		size: font,
		lines: [line]
	});
	const decided = cameOf(ask);
	if (!decided) return [text(letterOf(data).from, beside, 'start', soft(words.missing))];
	const { event, texts } = decided;
	const at = (event.from + event.to) / 2;
	const left = leftOf(at, monthsOf(data), setting) - beside;
	const right = width - left - 2 * beside;
	const came = fittingOrLast(texts, Math.max(left, right), font, true);
	const isRight = textWidth(came, font, true) <= right;
	return [
		circle(event.id, [at, y], APART, setting, DOT),
		text(at, isRight ? beside : -beside, isRight ? 'start' : 'end', {
			text: came,
			bold: true,
			tone: 'accent'
		})
	];
}
