import type { Point } from './channel';

/** How a slide is zoomed: `x` and `y` are the place in the window that stays where it is. */
export interface Zoom extends Point {
	scale: number;
}

/** A change of the zoom by a key or a button. "part" shows the next part, in the order of reading. */
export type ZoomChange = 'toggle' | 'in' | 'out' | 'part';

const SMALLEST = 2;
const LARGEST = 4;

/** Where a slide is zoomed without a mouse. */
const MIDDLE: Point = { x: 0.5, y: 0.5 };

const within = (share: number) => Math.min(Math.max(share, 0), 1);

/** Reads the zoom of a talk; nothing if the whole slide is shown. */
export function readZoom(text: string): Zoom | undefined {
	const [scale = 0, x = 0, y = 0] = text.split(' ').map(Number);
	return scale >= SMALLEST ? { scale, x, y } : undefined;
}

/** A zoom as a text, which a talk can compare and send. */
const writeZoom = ({ scale, x, y }: Zoom): string =>
	[scale, ...[x, y].map((share) => Math.round(within(share) * 10_000) / 10_000)].join(' ');

/** The place on the slide, as if it were not zoomed, that is seen at a place in the window. */
export function placeOnSlide(zoom: Zoom | undefined, at: Point): Point {
	if (!zoom) return at;
	const place = (fixed: number, seen: number) => fixed + (seen - fixed) / zoom.scale;
	return { x: place(zoom.x, at.x), y: place(zoom.y, at.y) };
}

/** Zooms so that a place on the slide is seen at a place in the window, as far as the slide goes. */
function zoomTo(scale: number, place: Point, at: Point): string {
	const fixed = (on: number, seen: number) => (scale * on - seen) / (scale - 1);
	return writeZoom({ scale, x: fixed(place.x, at.x), y: fixed(place.y, at.y) });
}

/** Shows the part after the one that is shown, and after the last one the first. */
function nextPart(zoom: Zoom | undefined): string {
	if (!zoom) return writeZoom({ scale: SMALLEST, x: 0, y: 0 });
	const { scale } = zoom;
	const last = scale - 1;
	const next = Math.round(zoom.y * last) * scale + Math.round(zoom.x * last) + 1;
	return writeZoom({
		scale,
		x: (next % scale) / last,
		y: (Math.floor(next / scale) % scale) / last
	});
}

/**
 * The zoom after a key or a button, as a text.
 * @param at the place in the window to zoom at; the middle if there is none
 */
export function zoomed(text: string, change: ZoomChange, at = MIDDLE): string {
	const zoom = readZoom(text);
	if (change === 'part') return nextPart(zoom);
	if (change === 'toggle' && zoom) return '';
	const scale = change === 'out' ? (zoom?.scale ?? 1) - 1 : (zoom?.scale ?? 1) + 1;
	if (scale < SMALLEST) return '';
	return zoomTo(Math.min(scale, LARGEST), placeOnSlide(zoom, at), at);
}

/** The zoom after the slide was dragged from one place in the window to another, as a text. */
export function dragged(text: string, from: Point, to: Point): string {
	const zoom = readZoom(text);
	return zoom ? zoomTo(zoom.scale, placeOnSlide(zoom, from), to) : '';
}

/** Zooms so that a place in the window moves to its middle, as a text. */
export const centred = (text: string, at: Point): string => dragged(text, at, MIDDLE);
