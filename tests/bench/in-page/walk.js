// Walks through the story with its Next button, and marks on the timeline when a chart moves.
{
	const root = document.documentElement;
	const stage = document.querySelector('[data-part=stage]');
	const moves = () => stage.querySelector('[data-settled="false"]') !== null;
	let wasMoving = false;
	new MutationObserver(() => {
		if (moves() === wasMoving) return;
		wasMoving = moves();
		performance.mark(`bench ${wasMoving ? 'start' : 'end'} ${root.dataset.step}`);
	}).observe(stage, {
		subtree: true,
		childList: true,
		attributeFilter: ['data-settled', 'data-state']
	});

	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const until = (condition) =>
		new Promise((resolve) => {
			const look = () => condition() && (changes.disconnect(), resolve());
			const changes = new MutationObserver(look);
			changes.observe(root, {
				subtree: true,
				childList: true,
				attributeFilter: ['data-step', 'data-settled', 'data-state']
			});
			look();
		});
	const atRest = async () => {
		// A chart starts to move in the frame after the change of step.
		await frame();
		await frame();
		await until(() => !moves());
	};

	/** The main steps, each with its chart: an empty name if it has none. */
	globalThis.storySteps = () =>
		[...document.querySelectorAll('article[data-step]:not(details *)')].map((article) => ({
			step: article.id,
			chart: article.querySelector('figure[data-chart]')?.dataset.chart ?? ''
		}));
	/** Scrolls to a step at once, and resolves when its chart is at rest. */
	globalThis.showStep = async (step) => {
		document.getElementById(step).scrollIntoView({ behavior: 'instant' });
		await until(() => root.dataset.step === step);
		await atRest();
	};
	/** Clicks Next, and resolves with the next step when its chart is at rest. */
	globalThis.nextStep = async () => {
		const before = root.dataset.step;
		document.querySelector('button[aria-label="Next step"]').click();
		await until(() => root.dataset.step !== before);
		await atRest();
		return root.dataset.step;
	};
}
