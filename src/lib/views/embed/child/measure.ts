import type { Size } from './size';

declare global {
	interface Window {
		/** In browsers with CSS `frame-sizing`, which size frames themselves. */
		requestResize?: () => void;
	}
}

/**
 * The size of the chart without scrolling. It must not depend on the frame's height, as `vh` and
 * `scrollHeight` do, because that height is set from this size.
 */
export function measure(chart: HTMLElement): Size {
	const { style } = document.documentElement;
	const { width: before } = style;
	// Measure without a scroll bar: it makes the chart narrower and taller, and disappears once the
	// frame fits. Browsers with `frame-sizing` would otherwise keep measuring at the initial width.
	style.width = `${innerWidth}px`;
	const { width, height } = chart.getBoundingClientRect();
	try {
		window.requestResize?.();
	} catch {
		// Refused for a host page with an opaque origin. The messages still work.
	}
	style.width = before;
	return { width: Math.ceil(width), height: Math.ceil(height) };
}

/**
 * Calls back when the size of the chart may have changed: on a resize of the chart or the frame,
 * after the fonts or the page have loaded, and when the page becomes visible.
 */
export function onResize(chart: HTMLElement, look: () => void): void {
	// A hidden frame has no layout and its observer does not fire, hence the other events.
	new ResizeObserver(look).observe(chart, { box: 'border-box' });
	addEventListener('load', look);
	addEventListener('resize', look);
	document.addEventListener('visibilitychange', look);
	void document.fonts.ready.then(look);
}
