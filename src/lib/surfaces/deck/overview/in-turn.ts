const waiting = new Set<() => void>();

function next(): void {
	const [first] = waiting;
	if (!first) return;
	waiting.delete(first);
	first();
	requestAnimationFrame(next);
}

/**
 * Does something in a frame of its own, after what has come before it: many drawings at once would
 * keep a slow machine from hearing a key.
 * @returns how to forget about it
 */
export function inTurn(act: () => void): () => void {
	if (waiting.size === 0) requestAnimationFrame(next);
	waiting.add(act);
	return () => void waiting.delete(act);
}
