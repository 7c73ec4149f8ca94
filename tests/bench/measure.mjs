/** The reader's machine, the same for every contender; the network is this machine's own. */
export const CONDITIONS = {
	viewport: { width: 640, height: 600 },
	cpuSlowdown: 4
};

/**
 * Runs in the page before its own scripts: sets `window.seen` to the moment at which the first frame
 * with the line in it begins. How long that frame takes is counted for ours alone, by its paint. A canvas is looked for, and the page says when the library
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
		window.seen = performance.now();
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
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>['client']} client
 * @param {string} address
 * @param {{ mark: string, served?: boolean }} chart the selector of the drawn line, and whether the line
 * stands in the page as it is served: then the page's own paint shows it, and nothing looks for it
 * @returns {Promise<{ time: number, bytes: number, fonts: number }>} milliseconds
 * from the navigation until the chart is seen; bytes over the network, headers and all
 */
export async function visit(client, address, { mark, served = false }) {
	const { browserContextId } = await client.Target.createBrowserContext();
	// A browser that is open already has a process for the page: starting one is no chart's cost.
	const { targetId } = await client.Target.createTarget({
		url: new URL('/blank/', address).href,
		browserContextId,
		...CONDITIONS.viewport
	});
	const { sessionId } = await client.Target.attachToTarget({ targetId, flatten: true });
	/** @param {string} method @param {object} [params] */
	const send = (method, params = {}) => client.send(method, params, sessionId);
	/** @param {string} expression */
	const evaluate = async (expression) => {
		const { result, exceptionDetails } = await send('Runtime.evaluate', {
			expression,
			awaitPromise: true,
			returnByValue: true
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	};
	await evaluate(
		`new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))`
	);

	const complaints = [];
	const kinds = new Map();
	const sizes = { bytes: 0, fonts: 0 };
	/** @param {{ method: string, params: object, sessionId?: string }} event */
	const hear = ({ method, params, sessionId: from }) => {
		if (from !== sessionId) return;
		// The browser asks for an icon once, in its own name, and in a frame not at all.
		if (method === 'Network.responseReceived' && !/favicon/.test(params.response.url)) {
			kinds.set(params.requestId, params.type);
			const { url, status } = params.response;
			if (status !== 200) complaints.push(`${url} answers ${status}.`);
		}
		if (method === 'Network.loadingFinished' && kinds.has(params.requestId)) {
			sizes.bytes += params.encodedDataLength;
			if (kinds.get(params.requestId) === 'Font') sizes.fonts += params.encodedDataLength;
		}
	};
	client.on('event', hear);
	await send('Network.enable');
	await send('Page.enable');
	if (!served) {
		const source = `(${watch})(${JSON.stringify(mark)})`;
		await send('Page.addScriptToEvaluateOnNewDocument', { source });
	}
	await send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown });
	await send('Page.navigate', { url: address });
	// Text may be painted before the chart and never after it: the later of the two moments counts.
	// A served chart is there once the page has been read.
	const time = await evaluate(`new Promise((done) => {
		const [navigation] = performance.getEntriesByType('navigation');
		const look = () => {
			const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
			const there = ${served ? 'navigation.domInteractive || undefined' : 'window.seen'};
			if (there === undefined || painted === undefined) return setTimeout(look, 20);
			// What a page asks for after its chart is there counts as well.
			setTimeout(() => done(Math.max(there, painted)), 500);
		};
		look();
	})`);
	if (!(await evaluate(`(${hasLine})(${JSON.stringify(mark)})`)))
		complaints.push('No line has been drawn.');
	client.off('event', hear);
	await client.Target.disposeBrowserContext({ browserContextId });
	if (complaints.length > 0) throw new Error(`${address}: ${complaints.join(' ')}`);
	return { time, ...sizes };
}
