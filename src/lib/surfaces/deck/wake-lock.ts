/** Keeps the screen awake while the page is seen, where the browser can. Returns how to let it sleep. */
export function keepAwake(): () => void {
	// Not every browser has it, whatever its types say.
	const { wakeLock } = navigator as { wakeLock?: WakeLock };
	if (!wakeLock) return () => undefined;
	let held: WakeLockSentinel | undefined;
	const ended = new AbortController();
	const ask = async () => {
		if (document.visibilityState !== 'visible') return;
		try {
			const lock = await wakeLock.request('screen');
			if (ended.signal.aborted) await lock.release();
			else held = lock;
		} catch {
			// A battery that is low, or a policy: the screen sleeps when it would have.
		}
	};
	// A hidden page loses it, and has to ask again.
	document.addEventListener('visibilitychange', () => void ask(), { signal: ended.signal });
	void ask();
	return () => {
		ended.abort();
		void held?.release();
	};
}
