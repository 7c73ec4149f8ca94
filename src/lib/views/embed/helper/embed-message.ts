/** What an embed may send, and what any other frame on the page may send instead. */
export interface FrameMessage {
	'story-embed'?: unknown;
	kind?: unknown;
	height?: unknown;
	name?: unknown;
	data?: unknown;
}

/** The height that a message of an embed reports, in CSS pixels, or `false` if it is no size. */
export function heightIn({ kind, height }: FrameMessage): number | false {
	const pixels = Number(kind === 'size' && height);
	return pixels > 0 && pixels < 1e4 && pixels;
}

/**
 * The front page of the site that serves this script, which may not be the one that it was built for.
 * @param built that of the latter, for a script that does not know its own address
 */
export function servedBy(built: string): string {
	const { src } = (document.currentScript ?? {}) as { src?: string };
	return src ? new URL('..', src).href : built;
}
