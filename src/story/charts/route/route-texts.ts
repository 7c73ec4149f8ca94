import { wrapLine } from '$lib/chart/wrap-line';
import type { TextLine } from '$lib/chart/place-annotations';
import type { TextMark } from '$lib/drawing/drawing-types';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { courseOf, legsIn, type Course } from './route-legs';
import type { RouteLayout } from './route-layout';

/** The legs that a state draws, by their course. */
export function drawnLegs(data: Tables, { state }: RouteLayout): Partial<Record<Course, RouteLeg>> {
	const legs = legsIn(data, state);
	return Object.fromEntries(legs.map((leg) => [courseOf(leg), leg]));
}

/** From a track to the first baseline below it, in pixels. */
export const below = ({ gap, size }: RouteLayout): number => gap + size * 0.75;

export const soft = ({ small }: RouteLayout): Omit<TextLine, 'text'> => ({
	tone: 'soft',
	size: small
});

export const ACCENT = { bold: true, tone: 'accent' } as const;

/** Where a text is, how it looks, and the width at which it wraps. */
interface TextPlace extends Pick<TextMark, 'at' | 'by' | 'anchor'> {
	style?: Omit<TextLine, 'text'>;
	room?: number;
}

/** A text of the drawing, or nothing if there is nothing to say. */
export function textMark(
	{ size, pitch }: RouteLayout,
	key: string,
	text: string | undefined,
	{ style = {}, room = Infinity, ...place }: TextPlace
): TextMark[] {
	if (!text) return [];
	const lines = wrapLine({ text, ...style }, room, size);
	return [{ type: 'text', key, lines, size, pitch, ...place }];
}
