// Records frames, changes of step and long tasks from now on. Times are milliseconds since the
// navigation.
{
	const recording = { frames: [], steps: [], tasks: [] };
	const root = document.documentElement;
	const noteStep = () =>
		recording.steps.push({ time: performance.now(), step: root.dataset.step ?? '' });
	let running = true;
	const frame = (time) => {
		recording.frames.push(time);
		if (running) requestAnimationFrame(frame);
	};
	const noteTasks = (entries) => {
		for (const { startTime, duration } of entries) {
			recording.tasks.push({ start: startTime, duration });
		}
	};
	const changes = new MutationObserver(noteStep);
	const tasks = new PerformanceObserver((list) => noteTasks(list.getEntries()));
	noteStep();
	changes.observe(root, { attributeFilter: ['data-step'] });
	tasks.observe({ type: 'longtask' });
	requestAnimationFrame(frame);
	globalThis.stopRecording = () => {
		running = false;
		changes.disconnect();
		noteTasks(tasks.takeRecords());
		tasks.disconnect();
		return recording;
	};
}
