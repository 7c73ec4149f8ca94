// Also runs in browsers too old for the rest of the code: use no newer built-ins here.

/** Whether this page has fallen back. This is final: a script that loads later does not hydrate it. */
export const hasFallenBack = (): boolean => document.documentElement.hasAttribute('data-fallback');

/**
 * Shows the page as without scripts: style sheets then apply their rules for that, and each
 * `noscript` element is replaced with its content.
 * May be called again when more of the page has loaded.
 */
export function fallBack(): void {
	const root = document.documentElement;
	const step = stepInView();
	root.setAttribute('data-fallback', '');
	root.removeAttribute('data-hydrated');
	root.removeAttribute('data-scripted');
	// The script of a partly hydrated page restores the served markup.
	document.dispatchEvent(new Event('fallback', { bubbles: true }));
	for (const element of Array.from(document.querySelectorAll('noscript'))) {
		element.outerHTML = element.textContent;
	}
	// Static charts make steps taller, so scroll back to the current step.
	if (step) document.getElementById(step)?.scrollIntoView();
}

/** The id of the current step, or "" at the top of the page. */
function stepInView(): string {
	let id = '';
	if (scrollY === 0) return id;
	for (const step of Array.from(document.querySelectorAll('body [data-step]'))) {
		if (step.getBoundingClientRect().top < innerHeight * 0.6) id = step.id;
	}
	return id;
}
