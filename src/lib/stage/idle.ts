/** Resolves when the browser is idle, in the same task. */
export const idle = (): Promise<unknown> =>
	new Promise((done) => {
		// Older versions of Safari lack this.
		if ('requestIdleCallback' in window) requestIdleCallback(done);
		else setTimeout(done);
	});
