// Runs in the host page of an embed.

/**
 * Inserts the iframe of a chart, then a word beside it in the first animation frame that has the
 * drawing. The browser reports when it has shown that word, and so the drawing.
 * @param {string} address
 * @param {string} mark the selector of the drawing. An SVG element counts once it has a size, a
 * canvas once the library has drawn on it and set `drawn`.
 * @returns {Promise<number>} milliseconds from the start of the iframe's own navigation
 */
globalThis.showEmbed = (address, mark) =>
	new Promise((done, fail) => {
		setTimeout(() => fail(new Error(`${address} showed no drawing in 30 seconds`)), 30_000);
		const frame = document.createElement('iframe');
		frame.src = address;
		const shown = new PerformanceObserver((list) => {
			const [{ renderTime }] = list.getEntries();
			const { performance: inside } = frame.contentWindow;
			done(renderTime + performance.timeOrigin - inside.timeOrigin);
		});
		shown.observe({ type: 'element' });
		const look = () => {
			const drawn = [...frame.contentDocument.querySelectorAll(mark)].some((element) => {
				const { width, height } = element.getBoundingClientRect();
				const canvas = element.tagName === 'CANVAS';
				return width > 100 && height > 20 && (!canvas || frame.contentWindow.drawn);
			});
			if (!drawn) return requestAnimationFrame(look);
			const word = document.createElement('p');
			word.setAttribute('elementtiming', 'chart');
			word.textContent = 'Shown';
			document.body.append(word);
		};
		document.body.prepend(frame);
		requestAnimationFrame(look);
	});

const embedded = () => document.querySelector('iframe').contentDocument;

/** Whether the line is long enough, the drawing has shapes, or the canvas has pixels of its colour. */
globalThis.isDrawn = (mark) =>
	[...embedded().querySelectorAll(mark)].some((element) => {
		if (element.tagName === 'svg') return element.querySelectorAll('path, rect, text').length > 5;
		if (element.tagName !== 'CANVAS') return element.getTotalLength() > 300;
		const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
		let inked = 0;
		for (let i = 0; i < data.length; i += 4) {
			if (data[i] === 0x1d && data[i + 1] === 0x21 && data[i + 2] === 0x26) inked++;
		}
		return inked > 300;
	});

/** The first contentful paint of the embed, in milliseconds since its navigation. */
globalThis.firstPaint = () =>
	document
		.querySelector('iframe')
		.contentWindow.performance.getEntriesByName('first-contentful-paint')[0].startTime;

/** The embed as a static page: no script, and of its drawings only the one that is displayed. */
globalThis.staticPage = () => {
	const page = embedded();
	const boxes = [...page.querySelectorAll('[data-part=drawing] > *')];
	// A rule hides boxes by their place among the others, so look at all before removing one.
	const [shown] = boxes.filter((box) => box.checkVisibility());
	for (const box of boxes) if (box !== shown) box.remove();
	shown.style.display = 'block';
	for (const script of page.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
	return `<!doctype html>${page.documentElement.outerHTML}`;
};
