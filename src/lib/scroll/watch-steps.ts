import scrollama from 'scrollama';
import { TRIGGER } from './settle';

/** How many steps share one scrollama. */
const GROUP = 5;

interface StepWatcher {
	/** Watches the group of the step with this index and the groups beside it, instead of others. */
	watchNear(index: number): void;
	/** To call when the window has another size. */
	resize(): void;
	stop(): void;
}

/**
 * Reports when a step near the active one crosses the trigger line. scrollama has an observer for
 * each of its steps, and in every frame of a scroll the browser computes what each observer sees,
 * however far away its step is. So the steps are in groups, and only those near the active step are
 * watched.
 * @param steps the steps' elements, from first to last
 * @param onCross called when a step begins or ceases to be on the trigger line
 */
export function watchSteps(steps: readonly HTMLElement[], onCross: () => void): StepWatcher {
	const scrollers = new Map<number, ReturnType<typeof scrollama>>();
	const watched = new Set<number>();

	const watch = (group: number) => {
		const own = steps.slice(group * GROUP, (group + 1) * GROUP);
		if (group < 0 || own.length === 0 || watched.has(group)) return;
		const known = scrollers.get(group);
		if (known) {
			known.enable();
		} else {
			const scroller = scrollama();
			scroller.setup({ step: own, offset: TRIGGER }).onStepEnter(onCross).onStepExit(onCross);
			scrollers.set(group, scroller);
		}
		watched.add(group);
	};
	const unwatch = (group: number) => {
		scrollers.get(group)?.disable();
		watched.delete(group);
	};

	return {
		watchNear(index) {
			const group = Math.floor(index / GROUP);
			for (const other of watched) if (Math.abs(other - group) > 1) unwatch(other);
			for (const near of [group - 1, group, group + 1]) watch(near);
		},
		// The others need none: `enable` creates their observers anew, for the size of the window then.
		resize: () => watched.forEach((group) => scrollers.get(group)?.resize()),
		stop: () => scrollers.forEach((scroller) => scroller.destroy())
	};
}
