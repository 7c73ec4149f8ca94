import type { Attachment } from 'svelte/attachments';
import type { Point } from './channel';
import { withLine, withPlace } from './lines';
import type { Talk } from './talk.svelte';
import { dragged, placeOnSlide, readZoom } from './zoom';

/** How far the mouse must move until it drags, as a part of the window. */
const STILL = 0.003;

/** In a field, dragging selects text. Links and buttons are for clicks, and can be drawn on. */
const isField = (target: EventTarget | null) =>
	target instanceof Element && target.closest('input, select, textarea') !== null;

interface Drag {
	id: number;
	/** The step that was shown when it began. */
	step: string;
	/** It draws a line; otherwise it moves a zoomed slide. */
	draws: boolean;
	/** The last place that counted. */
	last: Point;
	/** It has moved, so it is no click. */
	moved: boolean;
}

/** The place of the mouse in a box, as parts of its width and height. */
export function placeIn(
	{ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>,
	{ left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>
): Point {
	const share = (at: number, length: number) => Math.min(Math.max(at / length, 0), 1);
	return { x: share(clientX - left, width), y: share(clientY - top, height) };
}

/**
 * Drags on a slide, with the mouse, a finger or a pen: draws a line while the pointer is on, and
 * otherwise moves the part that a zoomed slide shows.
 * @param points whether the pointer is on
 * @param placeOf the place of an event in the window of the slides
 */
export const dragSlide =
	(
		talk: Talk,
		points: () => boolean,
		placeOf: (event: PointerEvent) => Point
	): Attachment<HTMLElement> =>
	(slide) => {
		let drag: Drag | undefined;
		const ended = new AbortController();
		const listen = (
			name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
			listener: (event: PointerEvent) => void
		) => slide.addEventListener(name, listener, { signal: ended.signal });
		const goesOn = ({ id, step, draws }: Drag, { pointerId, buttons }: PointerEvent) =>
			id === pointerId &&
			buttons > 0 &&
			step === talk.step.id &&
			(draws ? points() : talk.shared.zoom !== '');

		listen('pointerdown', (event) => {
			drag = undefined;
			if (!event.isPrimary || event.button !== 0 || isField(event.target)) return;
			if (!points() && !talk.shared.zoom) return;
			// It picks nothing in the chart, and is no swipe.
			event.stopPropagation();
			drag = {
				id: event.pointerId,
				step: talk.step.id,
				draws: points(),
				last: placeOf(event),
				moved: false
			};
		});
		listen('pointermove', (event) => {
			if (!drag) return;
			if (!goesOn(drag, event)) return (drag = undefined);
			const { last, moved, draws } = drag;
			const at = placeOf(event);
			if (Math.hypot(at.x - last.x, at.y - last.y) < STILL) return;
			// Only now, or a click on a button would be one on the slide.
			if (!moved) slide.setPointerCapture(event.pointerId);
			const { zoom, lines } = talk.shared;
			if (draws) {
				const place = (point: Point) => placeOnSlide(readZoom(zoom), point);
				talk.set({
					// The lines may have been cleared since it began.
					lines:
						moved && lines ? withPlace(lines, place(at)) : withLine(lines, place(last), place(at))
				});
			} else talk.set({ zoom: dragged(zoom, last, at) });
			Object.assign(drag, { last: at, moved: true });
		});
		const end = () => (drag = undefined);
		listen('pointerup', end);
		listen('pointercancel', end);
		// The browser would drag a picture or a link instead.
		slide.addEventListener('dragstart', (event) => drag && event.preventDefault(), {
			signal: ended.signal
		});
		return () => ended.abort();
	};
