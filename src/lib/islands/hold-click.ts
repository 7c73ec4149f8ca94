/**
 * Notes the last click on a button that is not hydrated yet.
 * @param islands the names of the islands that are still to be hydrated
 * @param signal stops it
 * @returns a function that repeats the click
 */
export function holdClick(islands: readonly string[], signal: AbortSignal): () => void {
	let button: HTMLElement | null = null;
	const note = ({ target }: MouseEvent) => {
		// The browser opens popovers by itself.
		const clicked = (target as Element).closest<HTMLElement>('button:not([popovertarget])');
		const island = clicked?.closest<HTMLElement>('[data-island]')?.dataset.island;
		if (island !== undefined && islands.includes(island)) button = clicked;
	};
	addEventListener('click', note, { signal });
	return () => button?.click();
}
