import type { PathMark } from '../drawing/drawing-types';
import { lineStyle } from './look';
import { timesOf } from './mark-options';
import type { As, LegendItem, PlotMark, Texts, Times, Tone, Value } from './types';

interface RuleOptions extends Times {
	as?: As;
	tone?: Tone;
	width?: number;
	legend?: Texts;
	/** Pixels added to each point: x, y, x, y, … */
	by?: readonly number[];
}

/** A line through places, or through the whole plot at a place of one axis. */
export function rule(
	key: string,
	place: { x: number } | { y: number } | readonly (readonly [Value, number])[],
	{ as = 'derived', tone = 'ink', width = 1.5, by, legend, ...times }: RuleOptions = {}
): PlotMark {
	const whole =
		'x' in place ? [place.x, 0, place.x, 1] : 'y' in place ? [0, place.y, 1, place.y] : undefined;
	const points = 'length' in place ? place : [];
	const style = lineStyle(as, tone, width);
	const { fill: _, ...straight } = style;
	return {
		key,
		extent: { x: points.map(([x]) => x), y: points.map(([, y]) => y) },
		...(legend ? { legend: { texts: legend, sign: as, tone } satisfies LegendItem } : {}),
		piece: ({ at }) => ({
			[whole ? 'back' : 'front']: [
				{
					type: 'path',
					key,
					at: whole ?? points.flatMap(([x, y]) => [at('x', x), y]),
					...(whole ? { anchors: 'x' in place ? 'dp' : 'pd' } : {}),
					...(by ? { by } : {}),
					...timesOf(times),
					// A straight line has no area to fill.
					style: whole ? straight : style
				} satisfies PathMark
			]
		})
	};
}
