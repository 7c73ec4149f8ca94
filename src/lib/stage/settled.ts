const MOVING = '[data-settled="false"]';

/** Resolves when no chart in an element moves any more. */
export const settled = (element: Element | undefined): Promise<void> =>
	new Promise<void>((resolve) => {
		const moves = () => element?.querySelector(MOVING);
		if (!element || !moves()) {
			resolve();
			return;
		}
		const observer = new MutationObserver(() => {
			if (moves()) return;
			observer.disconnect();
			resolve();
		});
		observer.observe(element, {
			subtree: true,
			childList: true,
			attributeFilter: ['data-settled']
		});
	});
