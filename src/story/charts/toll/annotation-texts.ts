import type { Annotation, Offset, Point, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import type { Tables } from '../../tables/table-types';

/** The annotations of a part of the chart in a plot, the most important ones first. */
export type Annotate = (data: Tables, plot: Plot) => Annotation[];

/** A line of text in bold, which may go on in regular type. */
export const strong = (text: string, more = '', tone: TextLine['tone'] = 'ink'): TextLine => ({
	text,
	bold: true,
	more,
	tone
});
/** The same in the accent colour. */
export const accent = (text: string, more?: string) => strong(text, more, 'accent');
/** A line of text in the soft colour. */
export const soft = (text: string): TextLine => ({ text, tone: 'soft' });

/** Names a point of the data, with the texts from full to brief. */
export function name(
	id: string,
	{ xScale, yScale }: Plot,
	[x, y]: Point,
	offsets: readonly Offset[],
	...texts: TextLine[][]
): Annotation {
	return { id, x: xScale(x), y: yScale(y), offsets, texts };
}
