/**
 * Whether an element is in a closed `details` element. Chromium gives such content, which it does not
 * display, a box as if it were open.
 */
export const isClosed = (element: Element | null | undefined): boolean =>
	Boolean(element?.closest('details:not([open])'));
