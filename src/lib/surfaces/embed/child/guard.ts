import type { Size } from './size';

const WINDOW = 2000;
const MOST = 20;
/** While the frame is dragged wider or narrower, so much time lies between two sizes. */
const PAUSE = 150;

export interface Guard {
	/** The last size that was let through. */
	readonly last: Size | undefined;
	/**
	 * What to send of a size that was measured: itself; the largest one, where it has grown and
	 * shrunk so often that the page around must be answering each change with another; `later`,
	 * where it is to be measured again; nothing, where nothing is new or nothing is laid out.
	 */
	next: (size: Size, time: number) => Size | 'later' | undefined;
	/** Somebody has touched the chart: what changes now is theirs. */
	touched: () => void;
}

/** Keeps a frame and the page around it from driving each other. */
export function guard(): Guard {
	let last: Size | undefined;
	let sent: (Size & { time: number })[] = [];
	/** The widths at which sizes swung: no other size is sent at these. */
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
			// Another width ends the freeze, and not the count.
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
