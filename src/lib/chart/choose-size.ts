// Runs in the page, right after a figure, before the browser paints it. The server draws the figure
// in several sizes. The smallest one is in the page as it is, and the others in `noscript` elements,
// so that a browser with scripts parses and lays out a single drawing.

const [box, ...others] = Array.from(
	document.querySelectorAll<HTMLElement>('[data-part=drawing]:has(noscript) > *')
);
if (box) {
	const drawings = [box.innerHTML, ...others.map(({ textContent }) => textContent)];
	/** Displays the largest drawing for which the figure is wide enough. */
	const choose = () => {
		const width = box.parentElement?.clientWidth ?? 0;
		show(others.filter(({ dataset }) => width >= Number(dataset.from)).length);
	};
	const show = (size: number) => {
		// Once the figure is hydrated, it measures itself.
		if (box.dataset.size === String(size) || 'hydrated' in document.documentElement.dataset) return;
		box.innerHTML = drawings[size] ?? '';
		box.dataset.size = String(size);
	};
	choose();
	addEventListener('resize', choose);
	// As without scripts, all sizes are then in the page.
	document.addEventListener('fallback', () => show(0));
}
