/**
 * Opens all claims, details and sources while the page is printed, for browsers without the CSS that does so.
 * @param signal stops it
 */
export function openInPrint(signal: AbortSignal): void {
	let opened: HTMLDetailsElement[] = [];
	const setOpen = (open: boolean) => opened.forEach((details) => (details.open = open));
	const open = () => {
		opened = [
			...document.querySelectorAll<HTMLDetailsElement>(
				':is([data-part="text"] details, [data-part="detail"], #sources details):not([open])'
			)
		];
		setOpen(true);
	};
	addEventListener('beforeprint', open, { signal });
	addEventListener('afterprint', () => setOpen(false), { signal });
}
