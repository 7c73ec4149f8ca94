import type { Page } from 'playwright-core';

/** Records every change of `data-settled` of a chart from now on. */
export async function restlessness(page: Page): Promise<() => Promise<string[]>> {
	const recorded = await page.evaluateHandle(() => {
		const values: string[] = [];
		new MutationObserver((changes) => {
			for (const { target, oldValue } of changes) {
				// A value that was replaced in the same task is only in the old values.
				values.push(oldValue ?? '', (target as HTMLElement).dataset.settled ?? '');
			}
		}).observe(document.body, {
			subtree: true,
			attributeFilter: ['data-settled'],
			attributeOldValue: true
		});
		return values;
	});
	return () => recorded.jsonValue();
}
