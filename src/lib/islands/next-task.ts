/**
 * Resolves in a task of its own, so that the browser can answer the reader before it. Other tasks of
 * the page wait meanwhile, where the browser has `scheduler.yield`.
 */
export const nextTask = (): Promise<void> =>
	'scheduler' in window && 'yield' in window.scheduler ? window.scheduler.yield() : nextMessage();

/** Other than a timer, a message does not wait for a second in a tab in the background. */
const nextMessage = () =>
	new Promise<void>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
