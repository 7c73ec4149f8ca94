import type { Size } from './size';

const WINDOW = 2000;
const MOST = 20;
/** The minimum time between two sizes while the frame is dragged wider or narrower, in milliseconds. */
const PAUSE = 150;

export interface ResizeLimits {
	/** The last size to send. */
	readonly last: Size | undefined;
	/**
	 * Decides what to send for a measured size: that size; the largest recent one, if sizes change so
	 * often that the host page must be answering each change with another; `later`, to measure again;
	 * nothing, if the size is unchanged or empty.
	 * @param time in milliseconds
	 */
	next: (size: Size, time: number) => Size | 'later' | undefined;
	/** The reader has used the chart: the next changes are not part of a loop. */
	touched: () => void;
}

/** Keeps a frame and its host page from resizing each other in a loop. */
export function resizeLimits(): ResizeLimits {
	let last: Size | undefined;
	let sent: (Size & { time: number })[] = [];
	/** The widths at which the size oscillated. No more sizes are sent at these. */
	let frozen: readonly number[] = [];

	return {
		get last() {
			return last;
		},
		next(size, time) {
			const { width, height } = size;
			if (!(width > 0 && height > 0) || frozen.includes(width)) return;
			if (last && width === last.width && height === last.height) return;
			if (last && width !== last.width && time - (sent.at(-1)?.time ?? 0) < PAUSE) return 'later';
			sent = sent.filter((each) => time - each.time < WINDOW);
			// Another width ends the freeze, but does not reset the count.
			if (sent.length >= MOST) return 'later';
			frozen = [];
			if (sent.length === MOST - 1) {
				frozen = [...sent.map((each) => each.width), width];
				const largest = sent.reduce<Size>((a, b) => (b.height > a.height ? b : a), size);
				const same = last?.width === largest.width && last.height === largest.height;
				size = { width: largest.width, height: largest.height };
				if (same) return;
			}
			last = size;
			sent.push({ ...size, time });
			return size;
		},
		touched() {
			sent = [];
			frozen = [];
		}
	};
}
