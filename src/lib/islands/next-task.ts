/**
 * Resolves in a new task, so that the browser can handle input first. With `scheduler.yield`, that
 * task runs before other tasks of the page.
 */
export const nextTask = (): Promise<void> =>
	'scheduler' in window && 'yield' in window.scheduler ? window.scheduler.yield() : nextMessage();

/** Unlike a timer, a message does not wait for a second in a tab in the background. */
const nextMessage = () =>
	new Promise<void>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
