import scrollama from 'scrollama';
import { settle, TRIGGER } from './settle';

/**
 * Tells which step is active until it is stopped.
 *
 * scrollama says when a step crosses the trigger line, but enters none after End, enters in the
 * wrong order on a jump upwards, and does not notice a change of height alone. So its word is
 * taken only as "something moved": which step is active is always read from the layout.
 *
 * @param steps the steps' elements, from first to last, without gaps between them
 * @param onActive called with an index whenever the active step changes
 * @param signal stops it
 * @returns a function that reads the layout again, for whoever has just changed it
 */
export function drive(
	steps: HTMLElement[],
	onActive: (index: number) => void,
	signal: AbortSignal
): () => void {
	let active = -1;
	/** The active step's height, the part of it that is above the trigger line, and in which window. */
	let held = { height: 0, share: 0, width: 0, window: 0 };
	const line = () => window.innerHeight * TRIGGER;

	// Steps are as high as the window allows, so another window has them elsewhere: whoever reads one
	// stays in it, at the same part of it. A phone that folds its address bar leaves them alone.
	const keep = () => {
		const box = steps[active]?.getBoundingClientRect();
		const { height, share } = held;
		if (box && share > 0 && share < 1 && Math.abs(box.height - height) > 1) {
			scrollBy({ top: box.top + share * box.height - line(), behavior: 'instant' });
		}
	};

	const look = () => {
		// The window may have been resized a moment ago: what is in view now is not what was read.
		if (held.width !== innerWidth || held.window !== innerHeight) keep();
		const boxes = steps.map((step) => step.getBoundingClientRect());
		const index = settle(
			boxes.map(({ top }) => top),
			window.innerHeight
		);
		const box = boxes[index];
		if (box) {
			const share = (line() - box.top) / box.height;
			held = { height: box.height, share, width: innerWidth, window: innerHeight };
		}
		if (index === active) return;
		active = index;
		onActive(index);
	};

	const scroller = scrollama();
	scroller.setup({ step: steps, offset: TRIGGER }).onStepEnter(look).onStepExit(look);

	const resized = () => {
		if (signal.aborted) return;
		keep();
		scroller.resize();
		look();
	};
	// In the next frame what depends on the size of the window has been laid out.
	addEventListener('resize', () => requestAnimationFrame(resized), { signal });
	for (const event of ['load', 'scrollend', 'hashchange', 'pageshow']) {
		addEventListener(event, look, { signal });
	}
	signal.addEventListener('abort', () => scroller.destroy());
	look();
	return look;
}
