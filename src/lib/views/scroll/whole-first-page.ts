/**
 * Lets the first PageDown or Space scroll by the whole window. Further down, a page on a phone is
 * what is visible below the stage; at the top the stage covers nothing yet, and the next chart is a
 * window away.
 */
export function wholeFirstPage(signal: AbortSignal): void {
	const { style } = document.documentElement;
	const onkeydown = ({ key, shiftKey }: KeyboardEvent) => {
		const down = key === 'PageDown' || (key === ' ' && !shiftKey);
		if (down && window.scrollY < 1) style.scrollPaddingTop = '0';
	};
	const reset = () => style.removeProperty('scroll-padding-top');
	addEventListener('keydown', onkeydown, { signal });
	addEventListener('scroll', reset, { signal, passive: true });
	// Space presses a button after this event, and the button may scroll to a step.
	addEventListener('keyup', reset, { signal, capture: true });
}
