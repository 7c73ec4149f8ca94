import { flushSync, tick } from 'svelte';
import { whenIdle } from '../browser/when-idle';
import type { Size } from '../chart/chart-types';
import type { LazyCharts } from '../chart/lazy-charts.svelte';
import { probableSize } from '../chart/probable-size';
import { motion } from '../motion/preference.svelte';
import { settled } from './settled';

/** The parts of a chart that follow its title and its notes. Each is drawn in its own task. */
const PARTS = ['drawn', 'laidOut'] as const;

/** How long to wait for an idle period, in milliseconds. */
const PATIENCE = 100;

const nextIdle = () => whenIdle(PATIENCE);

const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves in the second frame: by then what has changed is on screen, and measuring costs nothing. */
const nextLayout = async () => {
	await nextFrame();
	await nextFrame();
};

/** The size of an element that is laid out. */
function sizeOf(element: Element | null | undefined): Size | undefined {
	const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
	return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The parts of a step that the stack needs. */
export interface StackStep {
	/** The chart that it shows, if it shows one. */
	chart?: string | undefined;
	/** Steps with the same id share a drawing, which moves between them. */
	drawingId: string;
	/** Its chart takes more height than others, where the stage gives it. */
	tall?: boolean;
}

/**
 * A chart that is visible, fading out, or drawn ahead. A chart that is drawn ahead is `hidden` and
 * `waiting`; then it is `drawn` and `laidOut`, each in its own task. When it is shown, it is neither
 * hidden nor waiting, and becomes `interactive` once nothing moves. One that is replaced is `hidden`
 * while it fades out, and then `waiting` again.
 */
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
	/** With the tooltip, or the picker that replaces it. */
	interactive: boolean;
	/** It is adding its marks, a few in each frame. */
	drawing = false;
	/** It could not be loaded. */
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
	/** Another chart is about to replace the visible one. */
	leaving = $state(false);
	/** A chart fades in over another one. */
	crossing = $state(false);

	constructor(charts: LazyCharts, step: S) {
		this.#charts = charts;
		this.#shown = new StackedChart(step);
		this.all = [this.#shown];
	}

	/**
	 * Shows a step. Browser only. If it has another chart, the old one stays for some frames, in which
	 * the new one is drawn if it is not drawn yet. Without motion, or while a chart is loaded, the old
	 * one goes at once.
	 * @param ahead the steps whose charts to draw while the browser is idle, the first one first
	 */
	async show(step: S, ahead: readonly S[]): Promise<void> {
		const turn = ++this.#turn;
		this.leaving = motion.duration > 0 && this.#changesTo(step);
		if (this.leaving) await nextLayout();
		else await this.#turnTo(step, turn);
		if (turn !== this.#turn) return;
		const loads = ahead.map((each) => ({ each, loaded: this.#loaded(each) }));
		if (this.leaving) {
			if (!(await this.#draw(step, nextFrame, turn))) return;
			this.leaving = false;
			await this.#turnTo(step, turn);
			if (turn !== this.#turn) return;
		}
		this.#leave(ahead);
		await nextFrame();
		if (turn !== this.#turn) return;
		this.#shown.interactive = true;
		// Drawing a chart would cost a transition several frames.
		await settled(this.#shown.element);
		if (turn !== this.#turn) return;
		this.#prepare(ahead);
		for (const { each, loaded } of loads) {
			if (!(await loaded)) continue;
			await nextIdle();
			if (turn !== this.#turn || !(await this.#draw(each, nextIdle, turn))) return;
		}
	}

	/** Whether a step has another chart than the one that is shown, and its code is there. */
	#changesTo({ drawingId, chart = '' }: S): boolean {
		return drawingId !== this.#shown.step.drawingId && this.#charts.loaded[chart] !== undefined;
	}

	/** Shows a step, and waits until it is on screen. */
	async #turnTo(step: S, turn: number): Promise<void> {
		if (step.drawingId !== this.#shown.step.drawingId) this.#cross(step);
		this.#shown.step = step;
		void this.#load(this.#shown);
		// By the second frame, the change is on screen, and asking for the fades computes no styles.
		await tick();
		await nextLayout();
		if (!this.crossing) return;
		void this.#fadesEnded().then(() => {
			if (turn === this.#turn) this.crossing = false;
		});
	}

	/**
	 * Draws the chart of a step, hidden, in parts.
	 * @param pause waits for the time of the next part
	 * @returns false if another step is shown meanwhile
	 */
	async #draw(step: S, pause: () => Promise<unknown>, turn: number): Promise<boolean> {
		const chart = flushSync(() => {
			const found = this.#find(step) ?? this.#add(new StackedChart(step, true));
			found.step = step;
			return found;
		});
		if (!chart.drawn) {
			await nextLayout();
			if (turn !== this.#turn) return false;
			chart.size = sizeOf(chart.place);
		}
		for (const part of PARTS) {
			if (chart[part]) continue;
			await pause();
			if (turn !== this.#turn) return false;
			flushSync(() => (chart[part] = true));
		}
		// Its marks take several frames.
		do {
			await nextFrame();
			if (turn !== this.#turn) return false;
		} while (chart.drawing);
		return true;
	}

	/** Shows the chart of a step in place of the one that is shown. */
	#cross(step: S): void {
		const next = this.#find(step) ?? this.#add(new StackedChart(step, true));
		// A chart that is not drawn yet is not laid out.
		if (!next.drawn) next.size ??= this.#probableSizeOf(step);
		this.#shown.hidden = true;
		next.hidden = next.waiting = false;
		next.drawn = next.laidOut = true;
		this.#shown = next;
		this.crossing = motion.duration > 0;
		// Without motion, a chart is settled as soon as it is shown.
		if (!this.crossing) next.interactive = true;
	}

	/** The size that the chart of a step probably has in the place of the one that is shown. */
	#probableSizeOf({ tall = false }: S): Size | undefined {
		const size = sizeOf(this.#shown.place);
		return size && probableSize(tall, { size, tall: this.#shown.step.tall ?? false });
	}

	/** Loads a chart. */
	async #load(chart: StackedChart<S>): Promise<void> {
		chart.failed = !(await this.#loaded(chart.step));
	}

	/** Whether there is all that a step needs, once it is loaded. */
	#loaded = async ({ chart }: S): Promise<boolean> =>
		chart === undefined || this.#charts.load(chart);

	#add(chart: StackedChart<S>): StackedChart<S> {
		this.all = [...this.all, chart];
		return chart;
	}

	#find({ drawingId }: S): StackedChart<S> | undefined {
		return this.all.find(({ step }) => step.drawingId === drawingId);
	}

	/** Removes the hidden charts that none of the steps ahead has. Those that stay wait. */
	#leave(ahead: readonly S[]): void {
		this.all = this.all.filter((chart) => {
			if (chart === this.#shown) return true;
			// Clear the tooltip of a chart that is left.
			if (!chart.waiting) chart.interactive = false;
			chart.waiting = true;
			return ahead.some(({ drawingId }) => drawingId === chart.step.drawingId);
		});
	}

	/** Moves the hidden charts to the state of the steps ahead. */
	#prepare(ahead: readonly S[]): void {
		for (const chart of this.all) {
			const next = ahead.find(({ drawingId }) => drawingId === chart.step.drawingId);
			if (chart !== this.#shown && next) chart.step = next;
		}
	}

	/** Resolves when all fades have ended. */
	async #fadesEnded(): Promise<void> {
		const fades = this.all.flatMap(({ element }) => element?.getAnimations() ?? []);
		await Promise.allSettled(fades.map(({ finished }) => finished));
	}
}
