// Runs before the scripts of a page, and records how it loads. Times are milliseconds since the
// navigation.
{
	const recording = { tasks: [], hydrated: undefined };
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			recording.tasks.push({ start: startTime, duration });
		}
	}).observe({ type: 'longtask' });
	new MutationObserver(() => {
		if (document.documentElement.dataset.hydrated === undefined) return;
		recording.hydrated ??= performance.now();
	}).observe(document, { subtree: true, attributeFilter: ['data-hydrated'] });
	globalThis.loadRecording = () => {
		const [paint] = performance.getEntriesByName('first-contentful-paint');
		return { ...recording, paint: paint.startTime };
	};
}
