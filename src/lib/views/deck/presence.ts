/** The Web Locks API. Missing in older browsers, outside a browser and, in some, from a `file:` URL. */
const locks = (): LockManager | undefined =>
	(globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

/**
 * Holds a lock for the lifetime of this window. The browser releases it when the window closes or
 * crashes, even if the timers of a hidden window are suspended.
 * @param signal releases it earlier
 * @returns resolves once the lock is held; nothing if the browser has no locks
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
		// If the browser refuses the lock, other windows rely on this window's "bye" message.
		manager.request(name, untilAborted).catch(() => held());
	});
}

/**
 * Calls back once another window's lock is released, which means that the window is gone.
 * @param signal cancels the wait
 */
export function whenLockIsFree(name: string, free: () => void, signal: AbortSignal): void {
	locks()
		?.request(name, { mode: 'shared', signal }, free)
		.catch(() => undefined);
}
