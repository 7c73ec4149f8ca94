import type { Size } from './size';

declare global {
	interface Window {
		/** Where browsers size frames by themselves, as CSS `frame-sizing` asks them to. */
		requestResize?: () => void;
	}
}

/**
 * How big the chart is where nothing has to be scrolled: never what the frame makes of it, such as
 * `vh` or `scrollHeight`, since the frame follows from it.
 */
export function measure(chart: HTMLElement): Size {
	const { style } = document.documentElement;
	const { width: before } = style;
	// A scroll bar takes room, the chart grows higher beside it, and the bar will be gone. A browser
	// that sizes frames by itself would go on measuring at the width that the frame had at first.
	style.width = `${innerWidth}px`;
	const { width, height } = chart.getBoundingClientRect();
	try {
		window.requestResize?.();
	} catch {
		// The browser refuses a page around that has no origin of its own: the messages are left.
	}
	style.width = before;
	return { width: Math.ceil(width), height: Math.ceil(height) };
}

/**
 * Calls when the chart may have another size: it or the frame has changed, a face has come, the
 * page is done, or it shows.
 */
export function onResize(chart: HTMLElement, look: () => void): void {
	// A frame that is out of sight lays nothing out and notices nothing: hence the other occasions.
	new ResizeObserver(look).observe(chart, { box: 'border-box' });
	addEventListener('load', look);
	addEventListener('resize', look);
	document.addEventListener('visibilitychange', look);
	void document.fonts.ready.then(look);
}
