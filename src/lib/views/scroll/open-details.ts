// Runs in the page, right before the steps, so that details open as they are parsed. A browser may
// restore the scroll position in any frame. If details open above it later, scroll anchoring moves it.

import { isClosed } from '../../scroll/is-closed';
import { TRIGGER } from '../../scroll/settle';
import { idInAddress, replace } from '$lib/browser/address';

/**
 * Opens the details that a part of the page is in: a step, or a source at the end.
 * @returns whether the page has the part, so far
 */
function open(id: string): boolean {
	const part = document.getElementById(id);
	const details = part?.closest('details');
	if (details) details.open = true;
	return part !== null;
}

/** What an entry of the history keeps: the ids of the details that are open, for a reload. */
interface Kept {
	details?: readonly string[];
}

const kept = () => (history.state as Kept | null)?.details ?? [];

// Browsers open details for a link, but not all of them, and not if the address has that id already.
const waiting = new Set([...kept(), idInAddress()]);
const parsed = new MutationObserver(() => {
	for (const id of waiting) if (open(id)) waiting.delete(id);
});
parsed.observe(document, { childList: true, subtree: true });
addEventListener('DOMContentLoaded', () => parsed.disconnect());
addEventListener('popstate', () => open(idInAddress()));

function keep(): void {
	const steps = document.querySelectorAll('[data-part=detail][open] > [data-part=step]');
	const details = Array.from(steps, ({ id }) => id);
	if (details.join() === kept().join()) return;
	replace({ ...(history.state as object | null), details }, location.href);
}
// A link leads to an entry without a list.
addEventListener('hashchange', keep);

/** The summary that a reader has clicked. */
let clicked: Element | null = null;
addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
	if (link) open(idInAddress(link.href));
	clicked = target.closest('[data-part=detail] > summary');
});

const stepIn = (details: Element) => details.querySelector<HTMLElement>('[data-part=step]');

/** Moves a detail that a reader has opened to where any step is read. There, its summary is covered. */
function putInPlace(details: Element): void {
	stepIn(details)?.scrollIntoView();
	stepIn(details)?.focus({ preventScroll: true });
}

/** Keeps the step below a detail that is closed from becoming active, by moving it below the line. */
function stayAbove(details: Element): void {
	const steps = Array.from(document.querySelectorAll('[data-part=step]'));
	const below = steps.slice(steps.findIndex((step) => step === stepIn(details)) + 1);
	const next = below.find((step) => !isClosed(step));
	const over = (next?.getBoundingClientRect().top ?? Infinity) - innerHeight * TRIGGER;
	if (over < 1) scrollBy(0, over - 1);
}

// A search in the page, which opens details too, has scrolled already.
addEventListener(
	'toggle',
	({ target }) => {
		keep();
		if (!(target instanceof HTMLDetailsElement) || clicked?.parentElement !== target) return;
		clicked = null;
		(target.open ? putInPlace : stayAbove)(target);
	},
	{ capture: true }
);
