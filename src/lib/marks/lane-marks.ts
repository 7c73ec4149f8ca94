import type { Mark, Style } from '../drawing/drawing-types';
import { pixels, plus, times, type Height } from '../drawing/height';
import { aboveNames, besideNames, eventLabel, insideText } from './lane-labels';
import { radius, sizeOf, THIN, type Lane, type LaneEvent, type LaneSetting } from './lane-types';
import { colour, lineStyle, shapeStyle } from './look';
import { AXIS } from './plot';
import type { Context, Frame, Piece, Tone } from './types';

/** The marks and texts of a lane. */
export function laneOf(
	lane: Lane,
	context: Context,
	frame: Frame,
	{ beside, named, names }: LaneSetting
): Piece {
	const { key, events, tone = 'ink', inside } = lane;
	const [start, end] = context.x;
	const r = radius(context);
	const tall = inside ? (beside ? 17 : (sizeOf(context) * 1.2 + 5) / 2) : r;
	const y =
		beside || !named
			? times(plus(frame.top, frame.bottom), 0.5)
			: inside
				? plus(frame.bottom, pixels(-tall - 4))
				: plus(frame.top, pixels(sizeOf(context) * 1.2 + r));
	const first = events.find(({ lasts }) => !lasts);
	const bar = events.find(({ lasts }) => lasts);
	return {
		back: [
			...(named && !inside
				? [
						level(`lane ${key}`, start, end, y, {
							stroke: 'var(--axis)',
							'stroke-dasharray': '1 4'
						})
					]
				: []),
			...(inside
				? [
						{
							type: 'path',
							key: `rule of ${key}`,
							at: [0, frame.top[0], 1, frame.top[0]],
							by: [0, frame.top[1] + (beside ? 0 : 3)],
							anchors: 'bb',
							style: { stroke: 'var(--rule)' }
						} satisfies Mark
					]
				: []),
			...events.flatMap(({ key: of, from, to = from, guide }): Mark[] =>
				guide
					? [
							{
								type: 'path',
								key: `day of ${of}`,
								at: [(from + to) / 2, y[0], (from + to) / 2, 1],
								by: [0, y[1], 0, -AXIS],
								anchors: 'db',
								style: { stroke: 'var(--slate)', 'stroke-dasharray': '1 2' }
							}
						]
					: []
			)
		],
		front: [
			...(first && bar
				? [
						level(`partly ${key}`, first.from, bar.from, y, {
							stroke: colour(tone),
							'stroke-width': 2
						})
					]
				: []),
			...events.map((event) => markOf(event, y, { r, tall, tone, end })),
			...(beside ? besideNames(lane, y, context, names) : [])
		],
		labels: [
			...(named && !beside
				? aboveNames(lane, context, frame, plus(y, pixels(-tall - Math.min(5, r))))
				: []),
			...(inside ? insideText(lane, context, frame, y, beside) : []),
			...(named && !beside
				? []
				: events.flatMap((event) => eventLabel(event, y, context, r, beside)))
		],
		obstacles: named && !inside ? [`lane ${key}`] : []
	};
}

const level = (key: string, from: number, to: number, [share, by]: Height, style: Style): Mark => ({
	type: 'path',
	key,
	at: [from, share, to, share],
	by: [0, by],
	anchors: 'db',
	style
});

function markOf(
	{ key, from, to = from, lasts, as = 'measured', exact = true }: LaneEvent,
	[share, by]: Height,
	{ r, tall, tone, end }: { r: number; tall: number; tone: Tone; end: number }
): Mark {
	const half = lasts ? tall : exact ? r : THIN;
	const dx = lasts ? 0 : half;
	const style =
		lasts && as === 'said' ? { ...lineStyle(as, tone, 1.75, '5 3') } : shapeStyle(as, tone);
	return {
		// The mark of its day in another state would cross labels on its way to a bar.
		type: 'rect',
		key: lasts ? `bar of ${key}` : key,
		at: [from, share, lasts ? end : to, share],
		by: [0 - dx, by - half, dx, by + half],
		anchors: 'db',
		...(lasts ? {} : { radius: 'full' }),
		style
	};
}
