/**
 * Lets the page's own face in once the chart has been seen: it shows sooner in one that the reader
 * has, with the same measures. Where nothing is painted, no face is needed.
 */
export function setFace(): void {
	const style = document.querySelector<HTMLStyleElement>('style[data-face]');
	// The frame that this callback belongs to is painted before the timer.
	requestAnimationFrame(() => setTimeout(() => style?.removeAttribute('media')));
}
