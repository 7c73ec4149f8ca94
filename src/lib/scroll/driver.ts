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
	const look = () => {
		const tops = steps.map((step) => step.getBoundingClientRect().top);
		const index = settle(tops, window.innerHeight);
		if (index === active) return;
		active = index;
		onActive(index);
	};

	const scroller = scrollama();
	scroller.setup({ step: steps, offset: TRIGGER }).onStepEnter(look).onStepExit(look);

	const resized = () => {
		scroller.resize();
		look();
	};
	addEventListener('resize', resized, { signal });
	for (const event of ['load', 'scrollend', 'hashchange', 'pageshow']) {
		addEventListener(event, look, { signal });
	}
	signal.addEventListener('abort', () => scroller.destroy());
	look();
	return look;
}
