import common from '$messages/common.json';
import { fillMessage } from '$lib/messages/fill-message';
import m from '$messages/scroll.json';
import { mainNumber, mainSteps } from '$lib/model/outline';
import { nameByNumber, numberOf, numberText } from '$lib/model/step-numbers';
import { followSteps } from '$lib/scroll/follow-steps';
import { isClosed } from '$lib/scroll/is-closed';
import { TRIGGER } from '$lib/scroll/settle';
import {
	idInAddress,
	noteMoved,
	onReturn,
	restedPlace,
	restoreScrollManually,
	showInAddress,
	type ReadingPosition
} from '$lib/browser/address';
import { stored } from '../../storage/stored';
import type { StageStep } from './scroll-data';

/** The id of the reader's last step. Without storage there is no offer to resume. */
const bookmark = stored('step');

/** How long scrolling must stop before the URL and the bookmark are updated, in milliseconds. */
const REST = 160;

/** The reader's position in the scroll view: the active step, and ways to move to another. */
export class Reader {
	#steps: readonly StageStep[];
	#titleOf: (step: StageStep) => string;
	#heldBack: () => readonly StageStep[];
	#rest: ReturnType<typeof setTimeout> | undefined;
	/** The top of the first step and the bottom of the last one, from the top of the page. */
	#extent = { top: 0, bottom: Infinity };

	/** Whether it follows the scroll position. */
	isStarted = false;
	index = $state(0);
	/** The scroll progress through the story, from 0 to 1. */
	progress = $state(0);
	/** The screen reader announcement after a move by button. Scrolling announces nothing. */
	announcement = $state('');
	/** The step of the last visit, while the offer to resume is shown. */
	resume = $state.raw<StageStep>();
	/** The ids of the details that a reader has not opened. */
	#closed = $state.raw<readonly string[]>([]);

	/**
	 * @param titleOf the title of a step at present
	 * @param heldBack the steps whose findings no list may tell at present
	 */
	constructor(
		steps: readonly StageStep[],
		titleOf: (step: StageStep) => string,
		heldBack: () => readonly StageStep[]
	) {
		this.#steps = steps;
		this.#titleOf = titleOf;
		this.#heldBack = heldBack;
		this.#closed = steps.flatMap(({ id, detail }) => (detail ? id : []));
	}

	get step(): StageStep {
		const step = this.#steps[this.index];
		if (!step) throw new RangeError(`no step ${this.index}`);
		return step;
	}

	/** The steps that readers scroll through: the main steps, and the details that are open. */
	get open(): readonly StageStep[] {
		return this.#steps.filter(({ id }) => !this.#closed.includes(id));
	}

	/** The number of the step among the main steps, from 1. A detail has that of its main step. */
	get number(): number {
		return mainNumber(this.#steps, this.index);
	}

	/** How many main steps there are. */
	get count(): number {
		return mainSteps(this.#steps).length;
	}

	/** What a list calls a step at present. */
	nameOf(step: StageStep): string {
		if (!this.#heldBack().includes(step)) return this.#titleOf(step);
		const among = { steps: this.#steps, stops: mainSteps(this.#steps) };
		return nameByNumber(numberText(numberOf(among, step)));
	}

	/** Starts following the scroll position. Browser only; returns a function that stops it. */
	start(): () => void {
		const ended = new AbortController();
		const { signal } = ended;
		const elements = this.#steps.flatMap(({ id }) => document.getElementById(id) ?? []);
		const before = bookmark.read();
		if (!idInAddress() && before !== this.#steps[0]?.id) {
			this.resume = this.#steps.find(({ id }) => id === before);
		}
		const activate = (index: number) => {
			elements[this.index]?.removeAttribute('aria-current');
			elements[index]?.setAttribute('aria-current', 'step');
			this.index = index;
			document.documentElement.dataset.step = this.step.id;
		};
		const noteClosed = () => {
			this.#closed = elements.filter(isClosed).map(({ id }) => id);
		};
		noteClosed();
		const look = followSteps(elements, activate, signal);
		const stopMeasuring = this.#measure();
		const scrolled = () => this.#scrolled(look);
		addEventListener('scroll', scrolled, { passive: true, signal });
		// A window of another size may show another step without a scroll.
		addEventListener('resize', scrolled, { signal });
		// So may details that are closed.
		const toggled = ({ target }: Event) => {
			if (!(target instanceof HTMLElement) || target.dataset.part !== 'detail') return;
			noteClosed();
			scrolled();
		};
		document.addEventListener('toggle', toggled, { capture: true, signal });
		onReturn(goTo, signal);
		restoreScrollManually(signal);
		// A browser that restores the scroll position before all style sheets apply lands on another step.
		const place = restedPlace();
		if (place) goTo(place);
		// A link or the reader may have scrolled the page before hydration.
		scrolled();
		this.isStarted = true;
		document.documentElement.dataset.hydrated = '';
		return () => {
			ended.abort();
			stopMeasuring();
			clearTimeout(this.#rest);
		};
	}

	/** The step that is a number of open steps away, if there is one. */
	at(by: number): StageStep | undefined {
		return this.open[this.open.indexOf(this.step) + by];
	}

	/** Moves to the next open step or to the one before. */
	move(by: 1 | -1): void {
		const target = this.at(by);
		if (!target) return;
		document.getElementById(target.id)?.scrollIntoView({ behavior: 'instant' });
		const { count } = this;
		const headline = this.#titleOf(target);
		const number = mainNumber(this.#steps, this.#steps.indexOf(target));
		this.announcement = target.detail
			? fillMessage(m.detailAnnouncement, { headline, number, count })
			: fillMessage(common.announcement, { headline, number, count });
	}

	#scrolled(look: () => void): void {
		this.#progressed();
		noteMoved();
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			// Not every browser fires "scrollend", so a pause counts as the end of a scroll.
			look();
			this.#rested();
		}, REST);
	}

	/** Measures the steps whenever the page changes its height, and not with every scroll. */
	#measure(): () => void {
		const observer = new ResizeObserver(() => {
			const top = topOf(this.#steps[0]?.id ?? '') + scrollY;
			const bottom = bottomOf(this.open.at(-1)?.id ?? '') + scrollY;
			this.#extent = { top, bottom };
			this.#progressed();
		});
		observer.observe(document.body);
		return () => observer.disconnect();
	}

	/** Sets the progress to the share of the steps above the trigger line. */
	#progressed(): void {
		const { top, bottom } = this.#extent;
		const share = (scrollY + window.innerHeight * TRIGGER - top) / (bottom - top);
		this.progress = Math.min(Math.max(share, 0), 1);
	}

	/** Updates the URL and the bookmark once scrolling has stopped in a step. */
	#rested(): void {
		const opening = this.index === 0 && topOf(this.step.id) > window.innerHeight * TRIGGER;
		if (opening || isBelow(this.open.at(-1)?.id ?? '', idInAddress())) return;
		this.resume = undefined;
		showInAddress({ id: this.step.id, above: -topOf(this.step.id) });
		bookmark.write(this.step.id);
	}
}

/** How far the top of a part of the page is below the top of the window, in pixels. */
const topOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().top ?? 0;

const bottomOf = (id: string) => document.getElementById(id)?.getBoundingClientRect().bottom ?? 0;

/** Scrolls to a place without animation: to the stored offset or, if unknown, to its top. */
function goTo({ id, above }: ReadingPosition): void {
	if (id === '') scrollTo({ top: 0, behavior: 'instant' });
	else if (above === undefined) document.getElementById(id)?.scrollIntoView();
	else scrollBy({ top: topOf(id) + above, behavior: 'instant' });
}

/**
 * Whether a part of the page below the last step, such as the help, is on screen. A part that
 * contains steps does not count.
 */
function isBelow(last: string, id: string): boolean {
	const box = document.getElementById(id)?.getBoundingClientRect();
	return (
		box !== undefined &&
		box.top >= bottomOf(last) - 1 &&
		box.top < window.innerHeight &&
		box.bottom > 0
	);
}
