/**
 * Resolves in an idle callback, so that the code after `await` runs in the idle period.
 * @param timeout the longest time to wait, in milliseconds, even if the browser is busy
 */
export const whenIdle = (timeout?: number): Promise<unknown> =>
	new Promise((done) => {
		// Older versions of Safari lack this.
		if ('requestIdleCallback' in window) requestIdleCallback(done, timeout ? { timeout } : {});
		else setTimeout(done);
	});
