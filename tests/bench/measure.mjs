/** The reader's machine, the same for every contender; the network is this machine's own. */
export const CONDITIONS = {
	viewport: { width: 640, height: 600 },
	cpuSlowdown: 4
};

/** The page that a chart is embedded in. It has text already, so that no contender waits for its face. */
export const HOST = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page around a chart</title>
<style>body{margin:0;font:16px/20px system-ui,sans-serif}p{margin:0}iframe{display:block;width:640px;height:560px;border:0}</style>
<p>A page, <strong>and its chart:</strong></p>
</html>
`;

/**
 * Runs in the page around: puts the chart's frame in, and a word beside it in the first frame of
 * animation that has the line. The browser says when it has shown that word, and so the line.
 * @param {string} address
 * @param {string} mark the selector of the drawn line. A path counts once it has a size, a canvas once
 * the library has drawn on it and says so.
 * @returns {Promise<number>} milliseconds from the beginning of the frame's own navigation
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
 * Runs in the page around, after the measurement.
 * @param {string} mark
 * @returns {boolean} whether the line is long enough to be one, or the canvas has pixels of its ink
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
 * Embeds a page once, in a new context with nothing in its cache.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openBrowser>>['client']} client
 * @param {{ host: string, chart: string }} addresses of the page around, and of the chart
 * @param {string} mark the selector of the drawn line
 * @returns {Promise<{ time: number, bytes: number, fonts: number }>} milliseconds from the frame's
 * navigation until the chart is shown; bytes over the network, headers and all
 */
export async function visit(client, { host, chart }, mark) {
	const { browserContextId } = await client.Target.createBrowserContext();
	// The page around is there before the chart: to start a process is no chart's cost.
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
		// The browser asks for the icon of the page around, in its own name.
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
	// What a page asks for after its chart is there counts as well.
	await evaluate(`new Promise((done) => setTimeout(done, 500))`);
	if (!(await evaluate(`(${hasLine})(${JSON.stringify(mark)})`)))
		complaints.push('No line has been drawn.');
	client.off('event', hear);
	await client.Target.disposeBrowserContext({ browserContextId });
	if (complaints.length > 0) throw new Error(`${chart}: ${complaints.join(' ')}`);
	return { time, ...sizes };
}
