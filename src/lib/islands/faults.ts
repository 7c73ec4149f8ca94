/**
 * Says in one sentence that a style sheet is missing, if one is; without it drawings are shapeless.
 * Once the page has loaded: until then a sheet may only be late.
 */
export function explainMissingStyles(): void {
	addEventListener('load', () => {
		const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
		// Where one failed, Chromium has an empty sheet and other browsers have none.
		if (Array.from(links).some(({ sheet }) => !sheet?.cssRules.length)) hideDrawings();
	});
}

function hideDrawings(): void {
	const style = document.createElement('style');
	style.textContent = "svg,[data-part='drawing']{display:none}";
	document.head.append(style);
	document.body.prepend(
		sentence('The style sheet of this page did not arrive, so its charts are not shown. Reload it.')
	);
}

/** Says at the end of a page that the rest of it is missing. Returns the element that says so. */
export function explainMissingRest(): HTMLElement {
	const words = sentence('The rest of this page did not arrive. Reload it.');
	document.body.append(words);
	return words;
}

function sentence(text: string): HTMLElement {
	const element = document.createElement('p');
	element.setAttribute('role', 'status');
	element.style.cssText = 'padding:1rem;font:650 1rem/1.5 sans-serif';
	element.textContent = text;
	return element;
}
