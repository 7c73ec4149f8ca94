/** The largest and the smallest size of a step's text, in rem: 28 and 18 points. */
const [LARGEST, SMALLEST] = [1.5, 0.975];
const STEP = (LARGEST - SMALLEST) / 9;

/**
 * Makes the text of a step as large as its column has room for, as the custom property `--short`. A
 * column without room for the smallest text has the attribute `data-tight`.
 * @returns a function that stops following the size of the column
 */
export function fitText(column: HTMLElement): () => void {
	const fit = () => {
		delete column.dataset.tight;
		for (let size = LARGEST; size > SMALLEST - STEP / 2; size -= STEP) {
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
