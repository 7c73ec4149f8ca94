/** Keeps the screen awake while the page is visible, if the browser can. Returns a cleanup. */
export function keepAwake(): () => void {
	// Not every browser has it, despite the types.
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
			// Refused, for example on a low battery or by a policy: the screen may sleep.
		}
	};
	// The browser releases the lock of a hidden page, so request it again.
	document.addEventListener('visibilitychange', () => void ask(), { signal: ended.signal });
	void ask();
	return () => {
		ended.abort();
		void held?.release();
	};
}
