import type { Offset, TextLine } from '../chart/place-annotations';
import { textLine } from '../chart/text-line';
import type { DotMark, Label, PathMark, Style } from '../drawing/drawing-types';

/** A place in the units of the axes. */
export type At = readonly [x: number, y: number];

/** Lines of text: those in bold have a tone, and the others too. */
export const linesOf = (
	text: string,
	tone: TextLine['tone'] = 'ink',
	plain: TextLine['tone'] = 'soft'
): TextLine[] =>
	text.split('\n').map((line) => {
		const of = line.startsWith('**') ? tone : plain;
		return textLine(line, of === 'ink' ? undefined : of);
	});

/** Names a place, with the texts from full to brief. */
export const label = (
	id: string,
	at: At,
	offsets: readonly Offset[],
	texts: Label['texts'],
	rest: Partial<Label> = {}
): Label => ({ id, at, offsets, texts, ...rest });

/** Solid: measured. Hollow: another release, or an estimate. */
export const disc = (
	key: string,
	at: At,
	r: number,
	{
		hollow = false,
		tone = 'ink',
		stroke = `var(--${tone})`,
		...rest
	}: { hollow?: boolean; tone?: TextLine['tone']; stroke?: string } & Partial<DotMark> = {}
): DotMark => {
	return {
		type: 'dot',
		key,
		at,
		r: [r],
		style: { stroke, fill: hollow ? 'var(--paper)' : stroke, 'stroke-width': 2 },
		...rest
	};
};

/** Straight lines, by the x and y of each point. */
export const rule = (
	key: string,
	at: readonly number[],
	tone: 'ink' | 'slate' | 'accent',
	style: { width?: number; dash?: string } & Style = {},
	rest: Partial<PathMark> = {}
): PathMark => {
	const { width, dash, ...more } = style;
	return {
		type: 'path',
		key,
		at,
		style: {
			stroke: `var(--${tone})`,
			...(width ? { 'stroke-width': width } : {}),
			...(dash ? { 'stroke-dasharray': dash } : {}),
			...more
		},
		...rest
	};
};
