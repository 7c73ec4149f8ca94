import { labelOf, linesOf, list } from './texts';
import type { Context, LabelSpec, PlotMark, Texts, Times, Value } from './types';

interface TextOptions extends Omit<LabelSpec, 'texts'>, Times {}

const SHARES: Readonly<Record<string, number>> = { start: 0, end: 1, top: 0, bottom: 1 };

/**
 * A text at a place of the plot. One at its right end names what ends there.
 * @param x a place on the axis, or 'start' or 'end'; `y` the same, or 'top' or 'bottom'
 */
export function text(
	key: string,
	[x, y]: readonly [Value, Value],
	texts: Texts,
	{ during, leaving, ...rest }: TextOptions
): PlotMark {
	const isName = x === 'end' && rest.side === 'e';
	const place = (axis: 'x' | 'y', value: Value, at: Context['at']) =>
		SHARES[value] ?? at(axis, value);
	const spec = { texts, ...rest };
	return {
		key,
		extent: { x: x in SHARES ? [] : [x], y: y in SHARES ? [] : [y] },
		...(isName ? { names: [spec] } : {}),
		...(y === 'top' ? { above: { y, lines: linesOf(list(texts)[0] ?? '').length } } : {}),
		piece: ({ at }) => ({
			labels: [
				labelOf(
					key,
					{
						at: [place('x', x, at), place('y', y, at)],
						anchors: `${x in SHARES ? 'p' : 'd'}${y in SHARES ? 'p' : 'd'}`,
						...(isName ? { dodges: true } : {}),
						...(during ? { during } : {})
					},
					spec,
					y === 'bottom' ? 0 : 2
				)
			]
		})
	};
}
