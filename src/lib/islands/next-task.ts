/**
 * Resolves in a new task, so that the browser can handle input and paint first. Where there is
 * `scheduler.yield`, that task comes before others that wait.
 */
export const nextTask = (): Promise<void> =>
	'scheduler' in window && 'yield' in window.scheduler ? window.scheduler.yield() : nextMessage();

/** Unlike a timer, a message is not delayed by up to a second in a background tab. */
const nextMessage = () =>
	new Promise<void>((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			done();
		};
		port2.postMessage(null);
	});
