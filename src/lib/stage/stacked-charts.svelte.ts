import { flushSync, tick } from 'svelte';
import { whenIdle } from '../browser/when-idle';
import type { Size } from '../chart/chart-types';
import type { LazyCharts } from '../chart/lazy-charts.svelte';
import { motion } from '../motion/preference.svelte';

/** What follows the title and the notes of a chart that is drawn ahead, each in its own idle period. */
const PARTS = ['drawn', 'laidOut', 'interactive'] as const;

/**
 * How long to wait for an idle period, in milliseconds. A chart that is not drawn ahead is drawn when
 * it appears, in one task, which is worse than a few short tasks in a busy time.
 */
const PATIENCE = 100;

const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves right after the next layout, when measuring costs nothing. */
const nextLayout = (element: Element) =>
	new Promise<void>((resolve) => {
		const observer = new ResizeObserver(() => {
			observer.disconnect();
			resolve();
		});
		observer.observe(element);
	});

/** The size of an element that is laid out. */
function sizeOf(element: Element | null | undefined): Size | undefined {
	const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
	return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The parts of a step that the stack needs. */
export interface StackStep {
	/** The chart that it shows, if it shows one. */
	chart?: string | undefined;
	/** Steps with the same id share a drawing, which tweens between them. */
	drawingId: string;
	/** Its chart takes more height than others, where the stage gives it. */
	tall?: boolean;
}

/** A chart that is visible, fading out, or drawn ahead. */
export class StackedChart<S extends StackStep> {
	/** The size to draw it in; undefined if the server drew it, or nothing could be measured. */
	size = $state.raw<Size>();
	step: S;
	/** Hidden or fading out. */
	hidden: boolean;
	/** Hidden, and not fading any more. */
	waiting: boolean;
	/** Drawn, and not only its title and its notes. */
	drawn: boolean;
	/** Its drawing takes part in the layout. Before, components can measure it without causing one. */
	laidOut: boolean;
	/** With what a reader picks values by. */
	interactive: boolean;
	/** Its code could not be loaded. */
	failed = $state(false);
	element = $state<HTMLElement>();

	constructor(step: S, hidden = false) {
		this.step = $state.raw(step);
		this.hidden = $state(hidden);
		this.waiting = $state(hidden);
		this.drawn = $state(!hidden);
		this.laidOut = $state(!hidden);
		this.interactive = $state(!hidden);
	}

	/** The place of its drawing, if its title and its notes are shown. */
	get place(): Element | null | undefined {
		return this.element?.querySelector('[data-part="drawing"]');
	}
}

/**
 * The charts of a stage, one on top of the other. The chart of the current step is visible. Those that
 * a reader may get to next are drawn ahead, in the state in which they will appear, so that a change
 * of chart has nothing to load and to draw.
 */
export class StackedCharts<S extends StackStep> {
	#charts: LazyCharts;
	#shown: StackedChart<S>;
	/** Counts the calls of `show`. */
	#turn = 0;

	all: readonly StackedChart<S>[] = $state.raw([]);
	/** A chart fades in over another one. */
	crossing = $state(false);

	constructor(charts: LazyCharts, step: S) {
		this.#charts = charts;
		this.#shown = new StackedChart(step);
		this.all = [this.#shown];
	}

	/**
	 * Shows a step. Browser only.
	 * @param ahead the steps whose charts to draw while the browser is idle, the first one first
	 */
	async show(step: S, ahead: readonly S[]): Promise<void> {
		const turn = ++this.#turn;
		const before = this.#shown;
		if (step.drawingId !== before.step.drawingId) {
			const next = this.#find(step) ?? this.#add(new StackedChart(step, true));
			// A chart that was not drawn ahead is not laid out yet: it is probably as large as this one.
			if (!next.drawn) next.size ??= sizeOf(before.place);
			before.hidden = true;
			next.hidden = next.waiting = false;
			next.drawn = next.laidOut = next.interactive = true;
			this.#shown = next;
			this.crossing = motion.duration > 0;
		}
		this.#shown.step = step;
		void this.#load(this.#shown);
		const loads = ahead.map((each) => ({ each, loaded: this.#ready(each) }));
		if (this.crossing) {
			// By the second frame, the change is on screen, and asking for the fades computes no styles.
			await tick();
			await nextFrame();
			await nextFrame();
			void this.#fadesEnded().then(() => {
				if (turn === this.#turn) this.crossing = false;
			});
		}
		if (turn !== this.#turn) return;
		this.#prepare(ahead);
		for (const { each, loaded } of loads) {
			if (!(await loaded)) continue;
			await whenIdle(PATIENCE);
			if (turn !== this.#turn) return;
			// Do each part of the work within an idle period.
			const chart = flushSync(() => this.#find(each) ?? this.#add(new StackedChart(each, true)));
			if (!chart.drawn && chart.place) {
				await nextLayout(chart.place);
				chart.size = sizeOf(chart.place);
			}
			for (const part of PARTS) {
				if (chart[part]) continue;
				await whenIdle(PATIENCE);
				if (turn !== this.#turn) return;
				flushSync(() => (chart[part] = true));
			}
		}
	}

	/** Loads the code of a chart. */
	async #load(chart: StackedChart<S>): Promise<void> {
		chart.failed = !(await this.#ready(chart.step));
	}

	/** Whether there is all that a step needs, once it is loaded. */
	#ready = async ({ chart }: S): Promise<boolean> =>
		chart === undefined || this.#charts.load(chart);

	#add(chart: StackedChart<S>): StackedChart<S> {
		this.all = [...this.all, chart];
		return chart;
	}

	#find({ drawingId }: S): StackedChart<S> | undefined {
		return this.all.find(({ step }) => step.drawingId === drawingId);
	}

	/** Moves the hidden charts to the state of the steps ahead, and removes those of no such step. */
	#prepare(ahead: readonly S[]): void {
		this.all = this.all.filter((chart) => {
			if (chart === this.#shown) return true;
			const next = ahead.find(({ drawingId }) => drawingId === chart.step.drawingId);
			// Nothing stays picked in a chart that is left.
			if (!chart.waiting) chart.interactive = false;
			chart.waiting = true;
			if (next) chart.step = next;
			return next;
		});
	}

	/** Resolves when all fades have ended. */
	async #fadesEnded(): Promise<void> {
		const fades = this.all.flatMap(({ element }) => element?.getAnimations() ?? []);
		await Promise.allSettled(fades.map(({ finished }) => finished));
	}
}
