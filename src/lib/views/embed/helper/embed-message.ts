/** What an embed may send, and what any other frame on the page may send instead. */
export interface FrameMessage {
	'story-embed'?: unknown;
	kind?: unknown;
	height?: unknown;
	name?: unknown;
	data?: unknown;
}

/** The height that a message reports, in CSS pixels, or undefined if it is no size of an embed. */
export function heightIn(message: FrameMessage | null): number | undefined {
	if (message?.['story-embed'] !== 1 || message.kind !== 'size') return undefined;
	const height = Number(message.height);
	return height > 0 && height < 1e4 ? height : undefined;
}
