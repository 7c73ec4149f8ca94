/** The simulated device, the same for every contender. The network is this machine's own. */
export const CONDITIONS = {
	viewport: { width: 640, height: 600 },
	cpuSlowdown: 4
};

/** The host page of a chart. It already has text, so that no contender waits for its font. */
export const HOST = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A host page</title>
<style>body{margin:0;font:16px/20px system-ui,sans-serif}p{margin:0}iframe{display:block;width:640px;height:560px;border:0}</style>
<p>A page, <strong>and its chart:</strong></p>
</html>
`;

/**
 * Runs in the host page: inserts the chart's iframe, then a word beside it in the first animation
 * frame that has the line. The browser reports when it has shown that word, and so the line.
 * @param {string} address
 * @param {string} mark the selector of the drawn line. A path counts once it has a size, a canvas once
 * the library has drawn on it and set `drawn`.
 * @returns {Promise<number>} milliseconds from the start of the iframe's own navigation
 */
function show(address, mark) {
	return new Promise((done) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		const shown = new PerformanceObserver((list) => {
			const [{ renderTime }] = list.getEntries();
			const { performance: inside } = frame.contentWindow;
			done(renderTime + performance.timeOrigin - inside.timeOrigin);
		});
		shown.observe({ type: 'element' });
		const look = () => {
			const chart = frame.contentDocument;
			const drawn = [...chart.querySelectorAll(mark)].some((element) => {
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
}

/**
 * Runs in the host page, after the measurement.
 * @param {string} mark
 * @returns {boolean} whether the line is long enough, or the canvas has pixels of its colour
 */
function hasLine(mark) {
	const { contentDocument } = document.querySelector('iframe');
	return [...contentDocument.querySelectorAll(mark)].some((element) => {
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
 * Embeds a page once, in a new context with an empty cache.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>['client']} client
 * @param {{ host: string, chart: string }} addresses of the host page and of the chart
 * @param {string} mark the selector of the drawn line
 * @returns {Promise<{ time: number, bytes: number, fonts: number }>} milliseconds from the frame's
 * navigation until the chart is shown; network bytes including headers
 */
export async function visit(client, { host, chart }, mark) {
	const { browserContextId } = await client.Target.createBrowserContext();
	// The host page opens first, because starting a process is not a cost of the chart.
	const { targetId } = await client.Target.createTarget({
		url: host,
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
		if (exceptionDetails) throw new Error(`${chart}: ${exceptionDetails.text}`);
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
		// The browser itself requests the favicon of the host page.
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
	await send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpuSlowdown });
	const time = await evaluate(`(${show})(${JSON.stringify(chart)}, ${JSON.stringify(mark)})`);
	// Requests after the chart is shown count as well.
	await evaluate(`new Promise((done) => setTimeout(done, 500))`);
	if (!(await evaluate(`(${hasLine})(${JSON.stringify(mark)})`)))
		complaints.push('No line has been drawn.');
	client.off('event', hear);
	await client.Target.disposeBrowserContext({ browserContextId });
	if (complaints.length > 0) throw new Error(`${chart}: ${complaints.join(' ')}`);
	return { time, ...sizes };
}
