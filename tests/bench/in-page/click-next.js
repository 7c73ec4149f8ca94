// Runs before the scripts of a page. Clicks Next at the moment when the page is hydrated.
{
	const stepNow = () => document.documentElement.dataset.step;
	let before;
	let clicked = false;
	new MutationObserver(() => {
		if (clicked || document.documentElement.dataset.hydrated === undefined) return;
		clicked = true;
		before = stepNow();
		document.querySelector('button[aria-label="Next step"]').click();
	}).observe(document, { subtree: true, attributeFilter: ['data-hydrated'] });
	globalThis.hasMoved = () => clicked && stepNow() !== before;
}
