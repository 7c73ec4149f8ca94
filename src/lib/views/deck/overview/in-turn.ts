const waiting = new Set<() => void>();

function next(): void {
	const [first] = waiting;
	if (!first) return;
	waiting.delete(first);
	first();
	requestAnimationFrame(next);
}

/**
 * Queues work, one task per animation frame: drawing many charts at once would block input on a slow
 * machine.
 * @returns a function that cancels it
 */
export function inTurn(act: () => void): () => void {
	if (waiting.size === 0) requestAnimationFrame(next);
	waiting.add(act);
	return () => void waiting.delete(act);
}
