import { textWidth } from '../chart/wrap';
import { minus, pixels, plus, times } from '../drawing/height';
import { laneOf } from './lane-marks';
import { radius, sizeOf, type Lane, type LaneEvent } from './lane-types';
import { joined } from './layout';
import { AXIS, frameOf } from './plot';
import type { Axis, Block, Context, Sheet } from './types';

interface LanesOptions {
	x: Axis;
	/** Names are beside the lanes from this width on, and above them in smaller drawings. */
	beside?: number;
	names?: number;
	/** The axis is below the lanes, and not below another block. */
	axis?: boolean;
	sheets?: readonly Sheet[];
}

/** Lanes of events, one below another. */
export function lanes(
	all: readonly Lane[],
	{ x, beside = Infinity, names = 158, axis = false, sheets = [] }: LanesOptions
): Block {
	const isNamed = all.some(({ name }) => name !== undefined);
	const besideLeast = all.reduce((sum, { inside }) => sum + (inside ? 50 : 58), 0);
	const isBeside = ({ size }: Context) =>
		isNamed && size.width >= beside && size.height >= besideLeast + AXIS;
	const least = (context: Context, { inside, events }: Lane): number => {
		const size = sizeOf(context);
		if (!isNamed) return (isLong(events, context) ? 2 : 1) * size * 1.2;
		if (isBeside(context)) return inside ? 50 : 58;
		return inside ? size * 2.4 + 16 - 2 * context.level : size * 1.2 + 2 * radius(context) + 3;
	};
	return {
		axes: { x },
		sheets,
		room: (context) => ({
			least: all.reduce((sum, lane) => sum + least(context, lane), axis ? AXIS : 0),
			...(isNamed ? { grow: 1 } : { grow: 0.3, most: all.length * 48 })
		}),
		sides: (context) =>
			isBeside(context)
				? { left: names, right: 12 }
				: { left: isNamed ? 6 : 0, right: isNamed ? 6 : 0 },
		draw: (context, frame) => {
			const floor = axis ? minus(frame.bottom, pixels(AXIS)) : frame.bottom;
			const fixed = all.map((lane) => least(context, lane));
			const rest = minus(floor, frame.top, pixels(fixed.reduce((sum, each) => sum + each, 0)));
			// A lane with text in its bar keeps its height: the others share what is left.
			const growing = all.filter(({ inside }) => inside === undefined).length;
			const more = all.map(({ inside }) => (inside ? pixels(0) : times(rest, 1 / growing)));
			const heights = all.map((_, i) => plus(pixels(fixed[i] ?? 0), more[i] ?? pixels(0)));
			const pieces = all.map((lane, i) => {
				const top = plus(frame.top, ...heights.slice(0, i));
				const place = { ...frame, top, bottom: plus(top, heights[i] ?? pixels(0)) };
				return laneOf(lane, context, place, { beside: isBeside(context), named: isNamed, names });
			});
			const under = axis ? [frameOf({ x }, context, { ...frame, bottom: floor })] : [];
			return joined([...under, ...pieces]);
		}
	};
}

/** Whether even the briefest text has no room on one line beside its mark. */
const isLong = (events: readonly LaneEvent[], context: Context) =>
	events.some(({ from, texts = [], when = '' }) => {
		const share = (from - context.x[0]) / (context.x[1] - context.x[0]);
		const room = Math.max(share, 1 - share) * (context.size.width - 60) - 16;
		return textWidth(`${when} ${texts.at(-1) ?? ''}`, sizeOf(context)) > room;
	});
