import type { ChartContext } from '../layers/context';

/** Where a drawing puts its words: its scales, and the edges of the plot. */
export type Place = Pick<
	ChartContext,
	'xScale' | 'yScale' | 'xRange' | 'yRange' | 'width' | 'height' | 'compact'
>;

/** Words on the drawing, as `layers/Label` takes them. */
export interface Words {
	x: number;
	y: number;
	text: string;
	anchor?: 'start' | 'middle' | 'end';
	tone?: 'ink' | 'soft' | 'accent';
	size?: number;
	bold?: boolean;
	opacity?: number;
	rim?: boolean;
	/** The mark of what we derive stands before them. */
	derived?: true;
	/** Words after the others that do not hold. */
	struck?: string;
}

/** That a figure is derived, and how; the mark stands at `x`. */
export const derivation = (x: number, y: number, text: string): Words => ({
	x: x + 25,
	y,
	tone: 'soft',
	size: 12,
	derived: true,
	text
});

/** To a tenth of a pixel: nobody sees more, and every page carries every number. */
export const tenth = (pixels: number) => Math.round(pixels * 10) / 10;
