import { flushSync, tick } from 'svelte';
import { whenIdle } from '../browser/when-idle';
import type { Size } from '../chart/chart-types';
import type { LazyCharts } from '../chart/lazy-charts.svelte';
import { motion } from '../motion/preference.svelte';

/** What follows the title and the notes of a chart that is drawn ahead. */
const PARTS = ['drawn', 'interactive'] as const;

/**
 * How long to wait for an idle period, in milliseconds. A chart that is not drawn ahead is drawn when
 * it appears, in one task, which is worse than a few short tasks in a busy time.
 */
const PATIENCE = 250;

const nextFrame = () => new Promise(requestAnimationFrame);

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
	/** A first guess of its size; undefined if the server drew it, or nothing could be measured. */
	readonly size: Size | undefined;
	step: S;
	/** Hidden or fading out. */
	hidden: boolean;
	/** Hidden, and not fading any more. */
	waiting: boolean;
	/** Drawn, and not only its title and its notes. */
	drawn: boolean;
	/** With what a reader picks values by. */
	interactive: boolean;
	/** Its code could not be loaded. */
	failed = $state(false);
	element = $state<HTMLElement>();

	constructor(step: S, size?: Size, hidden = false) {
		this.step = $state.raw(step);
		this.hidden = $state(hidden);
		this.waiting = $state(hidden);
		this.drawn = $state(!hidden);
		this.interactive = $state(!hidden);
		this.size = size;
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
			const next = this.#find(step) ?? this.#add(new StackedChart(step, this.#measure()));
			before.hidden = true;
			next.hidden = next.waiting = false;
			next.drawn = next.interactive = true;
			this.#shown = next;
			this.crossing = motion.duration > 0;
		}
		this.#shown.step = step;
		void this.#load(this.#shown);
		const loads = ahead.map((each) => ({ each, loaded: this.#ready(each) }));
		if (this.crossing) await this.#fadesEnded();
		if (turn !== this.#turn) return;
		this.crossing = false;
		this.#prepare(ahead);
		// Measuring after a chart was drawn would lay it out within the same task.
		const size = this.#measure();
		for (const { each, loaded } of loads) {
			if (!(await loaded)) continue;
			await whenIdle(PATIENCE);
			if (turn !== this.#turn) return;
			// Do each part of the work within an idle period.
			const chart = flushSync(
				() => this.#find(each) ?? this.#add(new StackedChart(each, size, true))
			);
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

	/** The size of the drawing on display, if there is one: a first guess for the others. */
	#measure(): Size | undefined {
		const drawing = this.#shown.element?.querySelector('[data-part="drawing"]');
		const { clientWidth: width = 0, clientHeight: height = 0 } = drawing ?? {};
		return width > 0 && height > 0 ? { width, height } : undefined;
	}

	/** Resolves when all fades have ended. */
	async #fadesEnded(): Promise<void> {
		await tick();
		// The next frame computes the styles, so that asking for the fades does not.
		await nextFrame();
		await nextFrame();
		const fades = this.all.flatMap(({ element }) => element?.getAnimations() ?? []);
		await Promise.allSettled(fades.map(({ finished }) => finished));
	}
}
