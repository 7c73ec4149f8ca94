import { idInAddress } from '../address';

/**
 * Opens the details that a part of the page is in. Browsers do so for links, but not all of them, and
 * not for a link to the address that the page has already.
 * @param id of the part; nothing happens if there is none with that id
 */
export function openDetails(id: string): void {
	const details = document.getElementById(id)?.closest<HTMLDetailsElement>('details:not([open])');
	if (details) details.open = true;
}

/**
 * Opens details for a click on a link into them, before the browser follows it, and puts details into
 * place that a reader opens.
 * @param signal stops it
 */
export function openForLinks(signal: AbortSignal): void {
	let clicked: Element | null = null;
	const onclick = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
		if (link) openDetails(idInAddress(link.href));
		clicked = target.closest('summary')?.parentElement ?? null;
	};
	const ontoggle = ({ target }: Event) => {
		if (!(target instanceof HTMLDetailsElement) || target !== clicked || !target.open) return;
		clicked = null;
		target.querySelector('[data-part="step"]')?.scrollIntoView({ behavior: 'instant' });
	};
	document.addEventListener('click', onclick, { signal });
	document.addEventListener('toggle', ontoggle, { capture: true, signal });
}
