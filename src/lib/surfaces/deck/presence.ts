/** The browser's locks; none from a file in some browsers, in older ones, and outside of a browser. */
const locks = (): LockManager | undefined =>
	(globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

/**
 * Holds a lock for as long as this window lives. The browser frees it when the window is closed or
 * crashes, also where a hidden window's timers sleep.
 * @param signal frees it earlier
 * @returns resolves once the lock is held; nothing where the browser has no locks
 */
export function holdLock(name: string, signal: AbortSignal): Promise<void> | undefined {
	const manager = locks();
	if (!manager) return undefined;
	return new Promise((held) => {
		const untilAborted = async () => {
			held();
			if (signal.aborted) return;
			await new Promise((free) => signal.addEventListener('abort', free, { once: true }));
		};
		// A browser that refuses a lock leaves the window without one: others wait for its goodbye.
		manager.request(name, untilAborted).catch(() => held());
	});
}

/**
 * Calls back once another window's lock is free, so that the window has ended.
 * @param signal ends the wait
 */
export function whenLockIsFree(name: string, free: () => void, signal: AbortSignal): void {
	locks()
		?.request(name, { mode: 'shared', signal }, free)
		.catch(() => undefined);
}
