// Runs in the page, right after the steps, so that details are open before the browser restores the
// scroll position, and work before the page is hydrated.

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
// Details that a reader opens move to where any step is read. A search in the page has scrolled already.
addEventListener(
	'toggle',
	({ target }) => {
		keep();
		if (!(target instanceof HTMLDetailsElement) || clicked?.parentElement !== target) return;
		clicked = null;
		if (target.open) target.querySelector('[data-part=step]')?.scrollIntoView();
	},
	{ capture: true }
);
