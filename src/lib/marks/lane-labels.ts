import { baselinesOf } from '../chart/place-annotations';
import { fittingOrLast, wrapEvenly } from '../chart/wrap';
import type { Label, Mark } from '../drawing/drawing-types';
import type { Height } from '../drawing/height';
import { sizeOf, type Lane, type LaneEvent } from './lane-types';
import { widthIn } from './layout';
import { list, offsetsOf } from './texts';
import type { Context, Frame } from './types';

/** The text of an event: beside its mark, or on any side where the lanes have names. */
export function eventLabel(
	{ key, from, to = from, texts = [], when = '', as }: LaneEvent,
	[share, by]: Height,
	context: Context,
	r: number,
	beside: boolean
): Label[] {
	if (texts.length === 0) return [];
	const size = sizeOf(context);
	const bold = as === 'planned' ? {} : { bold: true };
	const lines: Label['texts'] = beside
		? [...texts.map((text) => [{ text, ...bold, more: when }]), [{ text: when, tone: 'soft' }]]
		: [
				...texts.map((text) => [{ lead: `${when} `, text }]),
				wrapEvenly(`${when} ${texts.at(-1) ?? ''}`, context.size.width * 0.45, size).map(
					(text, i) =>
						i === 0 ? { lead: `${when} `, text: text.slice(when.length + 1) } : { text }
				)
			];
	return [
		{
			id: `label of ${key}`,
			at: [(from + to) / 2, share],
			by: [0, by],
			anchors: 'db',
			size,
			...(beside ? {} : { free: true }),
			texts: lines,
			offsets: offsetsOf(beside ? ['nw', 'ne', 'sw', 'se'] : ['e', 'w'], r)
		}
	];
}

/** The name of a lane beside it, and below the name what it is. */
export function besideNames(
	{ key, name = '', about = '', tone = 'ink' }: Lane,
	[share, by]: Height,
	context: Context,
	names: number
): Mark[] {
	const size = sizeOf(context);
	const toned = tone === 'accent' ? { tone } : {};
	const title = wrapEvenly(name, names - 8, size, true).map((text) => ({
		text,
		bold: true,
		...toned
	}));
	const below = about
		? wrapEvenly(about, names, 13).map((text) => ({ text, tone: 'soft' as const, size: 13 }))
		: [];
	const lines = [...title, ...below];
	const down = size * 0.35 - baselinesOf(lines, size) / 2;
	return [
		{
			type: 'text',
			key: `name of ${key}`,
			at: [0, share],
			by: [0, by + down],
			anchors: 'bb',
			size,
			lines
		}
	];
}

/** The name of a lane, and after it all that its events say: as fully as there is room for. */
export function aboveNames(
	lane: Lane,
	context: Context,
	frame: Frame,
	[share, by]: Height
): Label[] {
	const { key, name = '', events, inside, tone, source = '' } = lane;
	const most = Math.max(0, ...events.map(({ texts = [] }) => texts.length));
	const said = (i: number) =>
		events
			.map(({ texts = [], when = '' }) =>
				[texts[Math.min(i, texts.length - 1)], when].filter(Boolean).join(', ')
			)
			.filter(Boolean)
			.join('; ');
	const mores = inside
		? [fittingInside(lane, context, frame, false).text.includes(source) ? '' : source]
		: [
				...Array.from({ length: most }, (_, i) => said(i)),
				events.flatMap(({ when }) => when ?? []).join('; ')
			];
	const toned = tone === 'accent' ? { tone } : {};
	const title = { text: name, bold: true, ...toned };
	return [
		{
			id: `name of ${key}`,
			at: [0, share],
			by: [-0.01, by],
			anchors: 'bb',
			free: true,
			fixed: true,
			within: ['b', 1, -1],
			size: sizeOf(context),
			offsets: [[0.01, -0.01]],
			texts: [...mores.filter(Boolean).map((more) => [{ ...title, more }]), [title]]
		}
	];
}

/** The first text of a bar that has room in it, or the last. Beside a name, it says the source too. */
function fittingInside(
	{ inside = '', source = '', events }: Lane,
	context: Context,
	frame: Frame,
	beside: boolean
) {
	const [from = context.x[0]] = events.map((event) => event.from);
	const [start, end] = context.x;
	const { left, right } = context.sides;
	const room = ((end - from) / (end - start)) * (widthIn(frame, context) - left - right) - 20;
	const size = Math.min(13, sizeOf(context));
	const texts = list(inside).filter((text) => !beside || text.includes(source));
	return { from, size, text: fittingOrLast(texts, room, size) };
}

/** The text in the bar of a lane. */
export function insideText(
	lane: Lane,
	context: Context,
	frame: Frame,
	[share, by]: Height,
	beside: boolean
): Label[] {
	const { from, size, text } = fittingInside(lane, context, frame, beside);
	return [
		{
			id: `text of ${lane.key}`,
			at: [from, share],
			by: [0, by],
			anchors: 'db',
			free: true,
			fixed: true,
			rim: false,
			size,
			offsets: [[beside ? 11 : 9, 0]],
			texts: [[{ text }]]
		}
	];
}
