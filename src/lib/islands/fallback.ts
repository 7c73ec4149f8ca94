// Runs in browsers that lack what the rest of the code may use: no newer built-ins here.

/** Whether this page has fallen back. It stays so: a script that arrives later does not hydrate it. */
export const hasFallenBack = (): boolean => document.documentElement.hasAttribute('data-fallback');

/**
 * Shows the page as it is without scripts: the content of each `noscript` takes the place of its
 * element. The one place that knows where the still charts and the words for this case are.
 * May be called again when more of the page has arrived.
 */
export function fallBack(): void {
	const root = document.documentElement;
	const step = stepInView();
	root.setAttribute('data-fallback', '');
	root.removeAttribute('data-hydrated');
	root.removeAttribute('data-scripted');
	// A half-hydrated island is put back as it was served, by the script that changed it.
	document.dispatchEvent(new Event('fallback'));
	for (const element of Array.from(document.querySelectorAll('noscript'))) {
		if (!isLast(element)) element.outerHTML = element.textContent;
	}
	// The stills make steps higher: scroll back to the step that was being read.
	if (step) document.getElementById(step)?.scrollIntoView();
}

/** The step that is being read, unless the page is at its top. */
function stepInView(): string {
	let id = '';
	if (scrollY === 0) return id;
	for (const step of Array.from(document.querySelectorAll('body [data-step]'))) {
		if (step.getBoundingClientRect().top < innerHeight * 0.6) id = step.id;
	}
	return id;
}

/** Whether nothing follows an element: the page was cut inside of it, or is still arriving. */
function isLast(element: Node): boolean {
	for (let node: Node | null = element; node; node = node.parentNode) {
		if (node.nextSibling) return false;
	}
	return true;
}
