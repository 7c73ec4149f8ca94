import type { Chart, DrawingSize } from '$lib/chart/chart-types';
import { boxOf } from '$lib/chart/box';
import { sizeClassOf } from '$lib/drawing/size-class';
import { LAYERS } from '$lib/drawing/resolve';
import type { Tables } from '$story/tables/table-types';
import { resolvedIn } from '$lib/drawing/resolved-in';
import { viewSizes } from './drawn-charts';

/** The lines of all texts of a chart, in a size. */
export function labelsOf(
	{ draw, sizes }: Chart,
	tables: Tables,
	state: string,
	size: DrawingSize
): string[] {
	const { layers } = resolvedIn(draw(tables, state, sizeClassOf(boxOf(size), sizes)), size);
	return LAYERS.flatMap((layer) => layers[layer]).flatMap((mark) => {
		if (mark.type === 'texts') return mark.texts;
		if (mark.type !== 'text') return [];
		return mark.lines.map(({ text, more }) => (more ? `${text} ${more}` : text));
	});
}

/** Some of the sizes of the views that are at least so wide. */
export const sizesFrom = (least: number): DrawingSize[] =>
	viewSizes.filter(({ width }, i) => width >= least && i % 3 === 0);
