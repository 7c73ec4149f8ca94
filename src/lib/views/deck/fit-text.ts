/** The smallest size of a text, in rem: 18 points. */
const SMALLEST = 0.975;

/**
 * Makes the text of a slide as large as its column has room for, as the custom property `--short`. A
 * column without room for the smallest text has the attribute `data-tight`.
 * @param largest its largest size, in rem
 * @returns a function that stops following the size of the column
 */
export function fitText(column: HTMLElement, largest: number): () => void {
	const step = (largest - SMALLEST) / 9;
	const fit = () => {
		delete column.dataset.tight;
		for (let size = largest; size > SMALLEST - step / 2; size -= step) {
			column.style.setProperty('--short', `${size}rem`);
			const { scrollHeight, clientHeight, scrollWidth, clientWidth } = column;
			if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) return;
		}
		column.dataset.tight = '';
	};
	fit();
	const observer = new ResizeObserver(fit);
	// The text changes its size, and its column does not, when a font arrives.
	for (const each of [column, ...column.children]) observer.observe(each);
	return () => observer.disconnect();
}
