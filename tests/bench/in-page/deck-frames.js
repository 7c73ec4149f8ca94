// Notes how long a key takes until the first frame in which it has changed the page.
{
	const root = document.documentElement;
	let pressed = 0;
	addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	/** Resolves when the browser has drawn the next frame: a message sent in a frame arrives after it. */
	const drawn = async () => {
		await frame();
		const { port1, port2 } = new MessageChannel();
		const arrived = new Promise((resolve) => (port2.onmessage = resolve));
		port1.postMessage('');
		await arrived;
	};
	/** Resolves after the next key, once its slide is at rest, with the time in milliseconds. */
	globalThis.nextSlide = () =>
		new Promise((resolve) => {
			const changes = new MutationObserver(async () => {
				changes.disconnect();
				await drawn();
				const time = performance.now() - pressed;
				while (document.querySelector('[data-settled=false]')) await frame();
				resolve({ step: root.dataset.step, time });
			});
			changes.observe(root, {
				subtree: true,
				attributes: true,
				childList: true,
				characterData: true
			});
		});
}
