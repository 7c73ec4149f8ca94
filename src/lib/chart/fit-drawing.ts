// Runs in the page, right after a figure, before the browser paints it. The server draws the figure
// in several sizes. The smallest one is in the page as it is, and the others in `noscript` elements,
// so that a browser with scripts parses and lays out a single drawing.

const larger = () => Array.from(document.querySelectorAll<HTMLElement>('noscript[data-from]'));
/** The box with the drawing that is displayed. */
const findBox = () =>
	larger()[0]?.closest('[data-part=drawing]')?.firstElementChild as HTMLElement | undefined;

const drawings = [findBox()?.innerHTML, ...larger().map(({ textContent }) => textContent)];

function show(size: number): void {
	const box = findBox();
	// Once the figure is hydrated, it measures itself.
	if (!box || 'hydrated' in document.documentElement.dataset) return;
	if (box.dataset.size === String(size)) return;
	box.innerHTML = drawings[size] ?? '';
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
// A fallback puts all sizes into the page. This listener of the window runs after those of the
// document, which restore the served markup.
addEventListener('fallback', () => show(0));
