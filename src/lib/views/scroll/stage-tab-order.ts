// The stage precedes all steps in the document. Tab leads from it to the current step, Shift+Tab leads
// back, from a detail by way of its summary, and Tab from the bar enters it without leaving the step. The browser itself leads through an
// open popover, and from there to what follows its button.

/** What the keyboard reaches in a part of the page, without open panels. */
export const controlsOf = (part: Element | null | undefined) =>
	[...(part?.querySelectorAll<HTMLElement>('a, button, input, summary') ?? [])].filter(
		(control) =>
			control.tabIndex >= 0 &&
			control.checkVisibility({ visibilityProperty: true }) &&
			!control.closest('[popover]')
	);

/**
 * The element that Tab or Shift+Tab leads to, where that is not the next one in the document.
 * @param step the section of the current step
 * @param isFirst whether that is the first step, which follows the bar and the stage anyway
 */
export function tabTarget(
	{ target, shiftKey }: KeyboardEvent,
	stage: HTMLElement | undefined,
	step: HTMLElement | null,
	isFirst: boolean
): HTMLElement | null | undefined {
	const controls = controlsOf(stage);
	const [first, last] = [controls[0], controls.at(-1)];
	if (!first || !last) return undefined;
	if (shiftKey) {
		if (target !== step && target !== controlsOf(step)[0]) return undefined;
		return step?.parentElement?.querySelector<HTMLElement>(':scope > summary') ?? last;
	}
	if (target === last) return step;
	if (isFirst) return undefined;
	return target === controlsOf(document.querySelector('header')).at(-1) ? first : undefined;
}

/** Focuses the section of a step, scrolling only if it is outside the window. */
export function focusStep(step: HTMLElement | null): void {
	const { top = 0, bottom = 0 } = step?.getBoundingClientRect() ?? {};
	step?.focus({ preventScroll: top < window.innerHeight && bottom > 0 });
}
