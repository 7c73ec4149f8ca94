import { paletteColour } from '../chart/theme';
import type { DotMark, Style } from '../drawing/drawing-types';
import type { As, Tone } from './types';

/** The colour of a tone, for CSS and SVG. */
export const colour = (tone: Tone): string =>
	typeof tone === 'number' ? paletteColour(tone) : `var(--${tone})`;

const DASH: Readonly<Record<As, string>> = {
	measured: '',
	estimated: '',
	said: '3 2',
	planned: '3 2',
	derived: '1.5 3'
};

/** A filled shape: solid if it is measured or done. */
export const shapeStyle = (as: As, tone: Tone, width = as === 'estimated' ? 2 : 1.5): Style => ({
	fill: as === 'measured' ? colour(tone) : as === 'said' ? 'none' : 'var(--paper)',
	stroke: colour(tone),
	'stroke-width': width,
	...(DASH[as] ? { 'stroke-dasharray': DASH[as] } : {})
});

export const lineStyle = (as: As, tone: Tone, width: number, dash = DASH[as]): Style => ({
	stroke: colour(tone),
	fill: 'none',
	'stroke-width': width,
	// A dash hides the corners.
	...(dash ? { 'stroke-dasharray': dash } : { 'stroke-linejoin': 'round' })
});

/** A disc or a ring. A claim is hatched, over paper. */
export const dotsOf = (as: As, tone: Tone, dot: Omit<DotMark, 'type' | 'style'>): DotMark[] =>
	as === 'said'
		? [
				{ type: 'dot', ...dot, key: `${dot.key} paper`, style: shapeStyle('planned', tone, 1.6) },
				{ type: 'dot', ...dot, style: { ...shapeStyle(as, tone, 1.6), fill: 'hatch-slate' } }
			]
		: [{ type: 'dot', ...dot, style: shapeStyle(as, tone, 2) }];
