// Runs in the page, right after a figure, before the browser paints it. The server draws the figure
// in several sizes. The smallest one is in the page as it is, and the others in `noscript` elements,
// so that a browser with scripts parses and lays out a single drawing.

const larger = () => Array.from(document.querySelectorAll<HTMLElement>('noscript[data-from]'));
/** The box with the drawing that is displayed. */
const findBox = () =>
	larger()[0]?.closest('[data-part=drawing]')?.firstElementChild as HTMLElement | undefined;

/** The drawings by size. The smallest one is taken out of the page when another replaces it. */
const drawings = ['', ...larger().map(({ textContent }) => textContent)];

function show(size: number): void {
	const box = findBox();
	// Once the figure is hydrated, it measures itself.
	if (!box || box.closest('[data-live]')) return;
	if (box.dataset.size === String(size)) return;
	if (size > 0 || box.dataset.size) {
		drawings[0] ||= box.innerHTML;
		box.innerHTML = drawings[size] ?? '';
	}
	box.dataset.size = String(size);
}

/** Displays the largest drawing for which the figure is wide enough. */
function fit(): void {
	const fitting = larger().filter(
		({ dataset: { from } }) =>
			// In a window that is too narrow, do not measure: that would lay out the page.
			matchMedia(`(min-width:${from}px)`).matches &&
			(findBox()?.parentElement?.clientWidth ?? 0) >= Number(from)
	);
	show(fitting.length);
}

fit();
addEventListener('resize', fit);

// The script that hydrates the figure fetches these drawings. Without this, it would have to arrive
// before they are requested.
const addresses = document.currentScript?.dataset.drawings?.split(' ');
const address = addresses?.[Number(findBox()?.dataset.size ?? 0)];
// With larger text, other drawings fit.
if (address && getComputedStyle(document.documentElement).fontSize === '16px') {
	const preload = document.createElement('link');
	Object.assign(preload, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
	document.head.append(preload);
}
// A fallback puts all sizes into the page. This listener of the window runs after those of the
// document, which restore the served markup.
addEventListener('fallback', () => show(0));
