/** Resolves in an idle callback, so that the code after `await` runs in the idle period. */
export const whenIdle = (): Promise<unknown> =>
	new Promise((done) => {
		// Older versions of Safari lack this.
		if ('requestIdleCallback' in window) requestIdleCallback(done);
		else setTimeout(done);
	});
