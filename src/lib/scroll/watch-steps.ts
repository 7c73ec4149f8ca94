import scrollama from 'scrollama';
import { TRIGGER } from './settle';

/** How many steps share one scrollama. */
const GROUP = 5;

/** What watches the steps near the active one. */
interface StepWatcher {
	/** Watches the steps near the one with this index, and no others. */
	near(index: number): void;
	/** To call when the window has another size. */
	resize(): void;
	stop(): void;
}

/**
 * Reports that a step near the active one has crossed the trigger line. scrollama has an observer
 * for each step, and in every frame of a scroll the browser computes what each observer sees,
 * however far away its step is. So the steps are in groups, and only the group of the active step
 * and those beside it are watched.
 * @param steps the steps' elements, from first to last, without gaps between them
 */
export function watchSteps(steps: readonly HTMLElement[], onCross: () => void): StepWatcher {
	const scrollers = new Map<number, ReturnType<typeof scrollama>>();
	const watched = new Set<number>();

	const watch = (group: number) => {
		const own = steps.slice(group * GROUP, (group + 1) * GROUP);
		if (own.length === 0 || watched.has(group)) return;
		watched.add(group);
		const known = scrollers.get(group);
		if (known) return known.enable();
		const scroller = scrollama();
		scroller.setup({ step: own, offset: TRIGGER }).onStepEnter(onCross).onStepExit(onCross);
		scrollers.set(group, scroller);
	};
	const unwatch = (group: number) => {
		scrollers.get(group)?.disable();
		watched.delete(group);
	};

	return {
		near(index) {
			const group = Math.floor(index / GROUP);
			for (const other of watched) if (Math.abs(other - group) > 1) unwatch(other);
			for (const near of [group - 1, group, group + 1]) if (near >= 0) watch(near);
		},
		// A scrollama that is enabled again reads the size of the window.
		resize: () => watched.forEach((group) => scrollers.get(group)?.resize()),
		stop: () => scrollers.forEach((scroller) => scroller.destroy())
	};
}
