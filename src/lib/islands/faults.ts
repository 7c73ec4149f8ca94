import m from '$messages/loading.json';

/**
 * Shows a message if a style sheet is missing, as charts look broken without it. Waits for the load
 * event, as a style sheet may just be slow.
 */
export function explainMissingStyles(): void {
	addEventListener('load', () => {
		const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
		// A failed style sheet is empty in Chromium and `null` in other browsers.
		if (Array.from(links).some(({ sheet }) => !sheet?.cssRules.length)) hideDrawings();
	});
}

function hideDrawings(): void {
	const style = document.createElement('style');
	style.textContent = "svg,[data-part='drawing']{display:none}";
	document.head.append(style);
	document.body.prepend(sentence(m.noStyles));
}

/** Shows a message at the end of a page that the rest is missing. Returns its element. */
export function explainMissingRest(): HTMLElement {
	const words = sentence(m.incomplete);
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
