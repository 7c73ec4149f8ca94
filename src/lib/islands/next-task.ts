/**
 * Resolves in a task of its own, so that the browser can answer the reader before it. Other than a
 * timer, a message does not wait for a second in a tab in the background.
 */
export const nextTask = (): Promise<void> =>
	new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
