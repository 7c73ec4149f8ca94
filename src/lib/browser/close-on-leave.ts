/** Closes a popover when the focus leaves it, so that it never covers what has the focus. */
export function closeOnLeave(popover: HTMLElement): () => void {
	const leave = ({ relatedTarget }: FocusEvent) => {
		if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
	};
	popover.addEventListener('focusout', leave);
	return () => popover.removeEventListener('focusout', leave);
}
