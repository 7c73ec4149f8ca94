// Runs in the host page of an embed.
{
	const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const isDisplayed = (drawing) => {
		const { width, height } = drawing.getBoundingClientRect();
		return width > 100 && height > 20;
	};

	/**
	 * Inserts the iframe of a chart, and waits until its drawing is visible: its page has been painted,
	 * and an animation frame has begun in which the drawing is displayed.
	 * @param {string} address
	 * @param {boolean} isStatic runs no scripts in the iframe
	 * @returns {Promise<number>} milliseconds from the start of the iframe's own navigation
	 */
	globalThis.showEmbed = async (address, isStatic) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		if (isStatic) frame.sandbox = 'allow-same-origin';
		document.body.prepend(frame);
		const drawings = () => [...frame.contentDocument.querySelectorAll('[data-part=drawing] svg')];
		while (!drawings().some(isDisplayed)) await nextFrame();
		const { performance: inside } = frame.contentWindow;
		const displayed = inside.now();
		const paints = () => inside.getEntriesByName('first-contentful-paint');
		while (paints().length === 0) await nextFrame();
		return Math.max(displayed, paints()[0].startTime);
	};
}
