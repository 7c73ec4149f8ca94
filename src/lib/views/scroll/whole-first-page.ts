/**
 * Lets the first PageDown or Space scroll by the whole window. Further down, a page on a phone is
 * what is visible below the stage; at the top the stage covers nothing yet, and the next chart is a
 * window away.
 */
export function wholeFirstPage(signal: AbortSignal): void {
	const { style } = document.documentElement;
	const onkeydown = ({ key }: KeyboardEvent) => {
		if (window.scrollY < 1 && (key === 'PageDown' || key === ' ')) style.scrollPaddingTop = '0';
	};
	const onscroll = () => style.removeProperty('scroll-padding-top');
	addEventListener('keydown', onkeydown, { signal });
	addEventListener('scroll', onscroll, { signal, passive: true });
}
