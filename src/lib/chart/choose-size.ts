// Runs in the page, right after a figure, before the browser paints it. The server draws the figure
// in several sizes. The smallest one is in the page as it is, and the others in `noscript` elements,
// so that a browser with scripts parses and lays out a single drawing.

const drawing = document.querySelector<HTMLElement>('[data-part="drawing"]:has(> noscript)');
const box = drawing?.firstElementChild;
const figure = drawing?.parentElement;
if (figure && box instanceof HTMLElement) {
	const smallest = box.innerHTML;
	const others = Array.from(figure.querySelectorAll<HTMLElement>('noscript[data-from]'));

	const show = (size: number) => {
		if (box.dataset.size === String(size)) return;
		const parsed = document.createElement('template');
		parsed.innerHTML = others[size - 1]?.textContent ?? '';
		box.innerHTML = parsed.content.firstElementChild?.innerHTML ?? smallest;
		box.dataset.size = String(size);
	};
	/** Displays the largest drawing for which the figure is wide enough. */
	const choose = () => {
		const wide = others.filter(({ dataset }) => figure.clientWidth >= Number(dataset.from));
		show(wide.length);
	};

	const ended = new AbortController();
	const { signal } = ended;
	choose();
	// Once the figure is hydrated, it measures itself.
	const hydrated = new MutationObserver(() => ended.abort());
	hydrated.observe(document.documentElement, { attributeFilter: ['data-hydrated'] });
	addEventListener('resize', choose, { signal });
	// As without scripts, all sizes are then in the page.
	document.addEventListener('fallback', () => show(0), { signal });
}
