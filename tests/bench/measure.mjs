/** The reader's machine and network, the same for every contender. */
export const CONDITIONS = {
	viewport: { width: 640, height: 600 },
	cpuSlowdown: 4,
	megabits: 10,
	latency: 40
};

/**
 * Runs in the page before its own scripts: sets `window.seen` to the moment at which the frame is
 * through that first had the line in it. A canvas is looked for, and the page says when the library
 * has drawn on it; a path of an SVG is itself the proof.
 * @param {string} mark
 */
function watch(mark) {
	const look = () => {
		const drawn = [...document.querySelectorAll(mark)].some((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 100 && height > 20 && (element.tagName !== 'CANVAS' || window.drawn);
		});
		if (!drawn) return requestAnimationFrame(look);
		// The message is handled after the frame that this callback belongs to.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => (window.seen = performance.now());
		port2.postMessage('');
	};
	requestAnimationFrame(look);
}

/**
 * Runs in the page, after the measurement.
 * @param {string} mark
 * @returns {boolean} whether the line is long enough to be one, or the canvas has pixels of its ink
 */
function hasLine(mark) {
	return [...document.querySelectorAll(mark)].some((element) => {
		if (element.tagName !== 'CANVAS') return element.getTotalLength() > 300;
		const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
		let inked = 0;
		for (let i = 0; i < data.length; i += 4) {
			if (data[i] === 0x1d && data[i + 1] === 0x21 && data[i + 2] === 0x26) inked++;
		}
		return inked > 300;
	});
}

/**
 * Opens a page once, in a new context with nothing in its cache.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} mark the selector of the drawn line
 * @returns {Promise<{ time: number, bytes: number, fonts: number }>} milliseconds
 * from the navigation until the chart is seen; bytes over the network, headers and all
 */
export async function visit(browser, address, mark) {
	const context = await browser.newContext({ viewport: CONDITIONS.viewport });
	const page = await context.newPage();
	const complaints = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	// A browser that is open already has a process for the page: starting one is no chart's cost.
	await page.goto(new URL('/blank/', address).href);
	const session = await context.newCDPSession(page);
	const kinds = new Map();
	const sizes = { bytes: 0, fonts: 0 };
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		// The browser asks for it once, in its own name, and in a frame not at all.
		if (response.url.endsWith('/favicon.ico')) return;
		kinds.set(requestId, type);
		if (response.status !== 200) complaints.push(`${response.url} answers ${response.status}.`);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (kinds.has(requestId)) sizes.bytes += encodedDataLength;
		if (kinds.get(requestId) === 'Font') sizes.fonts += encodedDataLength;
	});
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: CONDITIONS.latency,
		downloadThroughput: (CONDITIONS.megabits * 1e6) / 8,
		uploadThroughput: (CONDITIONS.megabits * 1e6) / 8
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown });
	await page.addInitScript(watch, mark);
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.waitForFunction(() => window.seen !== undefined);
	// Text may be painted before the chart and never after it: the later of the two moments counts.
	const times = await page.evaluate(() => ({
		seen: window.seen,
		painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime
	}));
	if (!(await page.evaluate(hasLine, mark))) complaints.push('No line has been drawn.');
	await context.close();
	if (times.painted === undefined) complaints.push('Nothing was painted.');
	if (complaints.length > 0) throw new Error(`${address}: ${complaints.join(' ')}`);
	return { time: Math.max(times.seen, times.painted), ...sizes };
}
