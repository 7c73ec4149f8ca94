import { isClosed } from './is-closed';
import { settle, TRIGGER } from './settle';
import { watchSteps } from './watch-steps';

/** The least time between two readings of the layout while the page scrolls, in milliseconds. */
const OFTEN = 200;

/** Where the trigger line is in the active step. All lengths are in pixels. */
interface Held {
	/** The step's top in the page, its height, and the gap between it and the next step. */
	top: number;
	height: number;
	gap: number;
	/**
	 * The share of the step above the line, from 0 to 1; in the gap below the step, 1 and the share of
	 * the gap. `undefined` above the first step and below the last.
	 */
	place: number | undefined;
	/** The width and the height of the window. */
	width: number;
	window: number;
}

/**
 * Reports which step is active.
 *
 * scrollama reports when a step crosses the trigger line, but it enters no step after End, enters
 * steps in the wrong order on a jump upwards, and does not notice a change of height alone. So its
 * events only mean that something moved: the active step is always read from the layout. It is read
 * a few times a second too while the page scrolls, because only steps near the active one are
 * watched.
 *
 * @param steps the steps' elements, from first to last. A gap belongs to the step before it. A step in
 * a `details` element that is closed is never active.
 * @param onActive called with an index whenever the active step changes
 * @param signal stops the reports
 * @returns a function that reads the layout again, to call after changing it
 */
export function followSteps(
	steps: HTMLElement[],
	onActive: (index: number) => void,
	signal: AbortSignal
): () => void {
	let active = -1;
	let held: Held = { top: 0, height: 0, gap: 0, place: undefined, width: 0, window: 0 };
	const line = () => window.innerHeight * TRIGGER;

	/** The gap between a step and the next one that is not closed, in pixels. 0 after the last one. */
	const gapAfter = (index: number, { bottom }: DOMRect): number => {
		const next = steps.find((step, i) => i > index && !isClosed(step));
		return next ? next.getBoundingClientRect().top - bottom : 0;
	};

	// The height of the steps follows the window, so resizing moves them. Keep the reader at the same
	// point of the same step. A phone that hides its address bar does not change the steps.
	const keep = () => {
		const box = steps[active]?.getBoundingClientRect();
		if (!box || held.place === undefined) return;
		const { place } = held;
		const now = { top: box.top + scrollY, height: box.height, gap: gapAfter(active, box) };
		const moved = (['top', 'height', 'gap'] as const).some(
			(part) => Math.abs(now[part] - held[part]) > 1
		);
		if (!moved) return;
		const point = Math.min(place, 1) * now.height + Math.max(place - 1, 0) * now.gap;
		// A scroll position is rounded, and must not get into the step before or after.
		const inside = Math.max(1, Math.min(point, now.height + now.gap - 1));
		scrollBy({ top: box.top + inside - line(), behavior: 'instant' });
	};

	const look = () => {
		// After a resize, the step in view may not be the one that was being read.
		if (held.width !== innerWidth || held.window !== innerHeight) keep();
		const boxes = steps.map((step) => step.getBoundingClientRect());
		const index = settle(
			boxes.map(({ top }, i) => (isClosed(steps[i]) ? Infinity : top)),
			window.innerHeight
		);
		const box = boxes[index];
		if (box) {
			const { height } = box;
			const gap = gapAfter(index, box);
			const share = (line() - box.top) / height;
			const below = share > 1 ? (line() - box.bottom) / gap : 0;
			const place = share > 0 && below < 1 ? Math.min(share, 1) + below : undefined;
			const top = box.top + scrollY;
			held = { top, height, gap, place, width: innerWidth, window: innerHeight };
		}
		if (index === active) return;
		active = index;
		watcher.watchNear(index);
		onActive(index);
	};

	// In one task, scrollama reports the step that is left and the step that is entered, and reads the
	// scroll position in between. A change of the page after the first report would lay it out there.
	let pending: ReturnType<typeof setTimeout> | undefined;
	const lookSoon = () => {
		clearTimeout(pending);
		pending = setTimeout(look);
	};
	const watcher = watchSteps(steps, lookSoon);

	// A scroll bar can be dragged far without a pause, from above the first step or below the last.
	let looked = 0;
	const scrolled = ({ timeStamp }: Event) => {
		if (timeStamp - looked < OFTEN) return;
		looked = timeStamp;
		look();
	};
	addEventListener('scroll', scrolled, { passive: true, signal });

	const resized = () => {
		if (signal.aborted) return;
		keep();
		watcher.resize();
		look();
	};
	const toggled = ({ target }: Event) => {
		if (!(target instanceof Element) || !steps.some((step) => target.contains(step))) return;
		watcher.resize();
		look();
	};
	document.addEventListener('toggle', toggled, { capture: true, signal });
	// Wait for a frame, in which the layout adapts to the new size.
	addEventListener('resize', () => requestAnimationFrame(resized), { signal });
	for (const event of ['load', 'scrollend', 'hashchange', 'pageshow']) {
		addEventListener(event, look, { signal });
	}
	signal.addEventListener('abort', () => {
		clearTimeout(pending);
		watcher.stop();
	});
	look();
	return look;
}
