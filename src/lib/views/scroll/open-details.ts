// Runs in the page, right after the steps, so that details are open before the browser restores the
// scroll position, and work before the page is hydrated.

import { TRIGGER } from '../../scroll/settle';

const detailsAround = (id: string) =>
	document.getElementById(id)?.closest<HTMLDetailsElement>('[data-part=detail]');

/** Opens the details that a part of the page is in. */
function open(id: string): void {
	const details = detailsAround(id);
	if (details) details.open = true;
}

/** The id in the fragment of an address. A malformed one names no step. */
function idIn({ hash }: { hash: string }): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}

/** What an entry of the history keeps: the ids of the details that are open, for a reload. */
interface Kept {
	details?: readonly string[];
}

const kept = () => (history.state as Kept | null)?.details ?? [];
kept().forEach(open);

function keep(): void {
	const steps = document.querySelectorAll('[data-part=detail][open] > [data-part=step]');
	const details = Array.from(steps, ({ id }) => id);
	if (details.join() === kept().join()) return;
	try {
		history.replaceState({ ...(history.state as object | null), details }, '');
	} catch {
		// Some browsers throw if this happens too often. The next change is kept again.
	}
}
// A link leads to an entry without a list.
addEventListener('hashchange', keep);

// Browsers open details for a link, but not all of them, and not if the address has that id already.
const follow = () => open(idIn(location));
follow();
addEventListener('popstate', follow);

/** The summary that a reader has clicked. */
let clicked: Element | null = null;
addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
	if (link) open(idIn(link));
	clicked = target.closest('[data-part=detail] > summary');
});
/** Moves details that a reader has opened to where any step is read. */
const putInPlace = (details: Element) =>
	details.querySelector('[data-part=step]')?.scrollIntoView();

/** Keeps the main step active once its details are closed, by moving the step below under the line. */
function returnToMainStep({ parentElement: all }: Element): void {
	const over = (all?.getBoundingClientRect().bottom ?? Infinity) - innerHeight * TRIGGER;
	if (over < 1) scrollBy(0, over - 1);
}

// A search in the page, which opens details too, has scrolled already.
addEventListener(
	'toggle',
	({ target }) => {
		keep();
		if (!(target instanceof HTMLDetailsElement) || clicked?.parentElement !== target) return;
		clicked = null;
		(target.open ? putInPlace : returnToMainStep)(target);
	},
	{ capture: true }
);
