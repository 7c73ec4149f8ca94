// Runs before the scripts of a page, and records how it loads. Times are milliseconds since the
// navigation.
{
	/** The duration up to which a task does not count as blocking, and is not reported either. */
	const SHORT = 50;
	let blocked = 0;
	let hydrated;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) blocked += duration - SHORT;
	}).observe({ type: 'longtask' });
	new MutationObserver(() => {
		if (document.documentElement.dataset.hydrated === undefined) return;
		hydrated ??= performance.now();
	}).observe(document, { subtree: true, attributeFilter: ['data-hydrated'] });
	globalThis.loadRecording = () => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		return { blocked, hydrated, paint: paint.startTime };
	};
}
