import { contentOf } from './content';
import type { Drawing, Mark, Series } from './drawing-types';
import { isScaled } from './numbers';

interface Drawn {
	mark: Mark;
	drawing: Drawing;
}

/**
 * Whether two marks with the same key are one that can move: with the same content and as many
 * points. Otherwise the old one fades out and the new one in.
 */
export function sameShape(a: Drawn, b: Drawn): boolean {
	return a.mark.key === b.mark.key && shapeOf(a) === shapeOf(b) && sameData(a, b);
}

/** Any size of the smallest labels: two marks of one drawing have the same. Without one, lines have no distance. */
const SMALL = 12;

/** What does not change while a mark moves. */
function shapeOf({ mark }: Drawn): string {
	const { type } = mark;
	switch (type) {
		case 'line':
		case 'area':
			return `${type} ${isScaled(mark)}`;
		case 'path':
			return `${type} ${mark.at.length} ${mark.breaks?.join()} ${mark.closed} ${mark.around}`;
		case 'rect':
			return `${type} ${mark.at.length}`;
		case 'dots':
			return `${type} ${mark.total} ${mark.small}`;
		case 'glyph':
			return `${type} ${mark.d}`;
		case 'text':
			return `${type} ${mark.anchor} ${mark.size} ${mark.lines[0]?.size} ${contentOf(mark, SMALL)}`;
		case 'texts':
			return `${type} ${JSON.stringify(mark.texts)}`;
		case 'dot':
		case 'image':
			return type;
	}
}

/** Whether marks of the same shape are drawn in the same way from their numbers. */
export const sameLook = (a: Mark, b: Mark): boolean => lookOf(a) === lookOf(b);

function lookOf(mark: Mark): string {
	if (mark.type === 'rect') return `${mark.radius}`;
	return mark.type === 'dots' ? `${mark.rim} ${mark.gap}` : '';
}

/** Whether two lines, or two areas, are of the same data. */
function sameData(a: Drawn, b: Drawn): boolean {
	const [of, to] = [seriesOf(a), seriesOf(b)];
	return of.length === to.length && of.every((series, i) => equal(series, to[i]));
}

function seriesOf({ mark, drawing }: Drawn): (Series | undefined)[] {
	if (mark.type === 'line') return mark.series.map((name) => drawing.series[name]);
	if (mark.type !== 'area') return [];
	const { high, low = [], from } = mark;
	const cut = from === undefined ? [] : [{ x: from, y: [] }];
	return [...[...high, ...low].map((name) => drawing.series[name]), ...cut];
}

const equal = (a: Series | undefined, b: Series | undefined): boolean =>
	a === b ||
	(a?.x === b?.x &&
		a?.step === b?.step &&
		a?.y.length === b?.y.length &&
		(a?.y ?? []).every((value, i) => value === b?.y[i]));
