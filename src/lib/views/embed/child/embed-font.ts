/**
 * Loads the web font after first paint. The chart shows sooner in a local font with the same
 * metrics. A frame that is never painted loads no font.
 */
export function setFont(): void {
	const style = document.querySelector<HTMLStyleElement>('style[data-face]');
	// The animation frame is painted before the timer runs.
	requestAnimationFrame(() => setTimeout(() => style?.removeAttribute('media')));
}
