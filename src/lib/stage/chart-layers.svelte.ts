import { flushSync, tick } from 'svelte';
import type { Size } from '../chart/chart-types';
import type { LazyCharts } from '../chart/lazy-charts.svelte';
import { motion } from '../motion/preference.svelte';
import { idle } from './idle';

/** How long the stage stays empty while the code of a chart loads, in milliseconds. */
const PATIENCE = 250;

/** A step as the layers see it. */
export interface LayerStep {
	chart: string;
	/** Names the drawing. Steps with the same one share a drawing, which tweens between them. */
	drawing: string;
}

/** A chart that is shown, disappears, or waits to be shown. */
export class Layer<S extends LayerStep> {
	/** The size to draw it in until it is measured; undefined if the server drew it. */
	readonly size: Size | undefined;
	step: S;
	/** It is not shown, or disappears. */
	hidden: boolean;
	/** Its code is late, or could not be loaded. */
	late = $state(false);
	/** Its code could not be loaded. */
	failed = $state(false);
	element = $state<HTMLElement>();

	constructor(step: S, size?: Size, hidden = false) {
		this.step = $state.raw(step);
		this.hidden = $state(hidden);
		this.size = size;
	}
}

/**
 * The charts of a stage, one on top of the other. The chart of the current step is shown. Those that
 * a reader may get to next wait, drawn in the state of the step that shows them first, so that a
 * change of chart has nothing to load and to draw.
 */
export class ChartLayers<S extends LayerStep> {
	#charts: LazyCharts;
	#shown: Layer<S>;
	/** Counts the calls of `show`. */
	#turn = 0;

	all: readonly Layer<S>[] = $state.raw([]);
	/** A chart fades in over another one. */
	crossing = $state(false);

	constructor(charts: LazyCharts, step: S) {
		this.#charts = charts;
		this.#shown = new Layer(step);
		this.all = [this.#shown];
	}

	/**
	 * Shows a step. Browser only.
	 * @param ahead the steps whose charts to build while the browser is idle, the first one first
	 */
	async show(step: S, ahead: readonly S[]): Promise<void> {
		const turn = ++this.#turn;
		const before = this.#shown;
		if (step.drawing !== before.step.drawing) {
			const next = this.#layerOf(step) ?? this.#add(new Layer(step, this.#measure()));
			[before.hidden, next.hidden] = [true, false];
			this.#shown = next;
			this.crossing = motion.duration > 0;
		}
		this.#shown.step = step;
		void this.#load(this.#shown);
		for (const { chart } of ahead) void this.#charts.load(chart);
		if (this.crossing) await this.#crossed();
		if (turn !== this.#turn) return;
		this.crossing = false;
		this.#wait(ahead);
		for (const each of ahead) {
			if (!(await this.#charts.load(each.chart))) continue;
			await idle();
			if (turn !== this.#turn) return;
			// Draw it in this idle period.
			if (!this.#layerOf(each)) flushSync(() => this.#add(new Layer(each, this.#measure(), true)));
		}
	}

	/** Loads the chart of a layer. */
	async #load(layer: Layer<S>): Promise<void> {
		const timer = setTimeout(() => (layer.late = true), PATIENCE);
		layer.failed = !(await this.#charts.load(layer.step.chart));
		clearTimeout(timer);
		layer.late = layer.failed;
	}

	#add(layer: Layer<S>): Layer<S> {
		this.all = [...this.all, layer];
		return layer;
	}

	#layerOf({ drawing }: S): Layer<S> | undefined {
		return this.all.find(({ step }) => step.drawing === drawing);
	}

	/** Prepares the layers that are not shown for the steps ahead, and removes the others. */
	#wait(ahead: readonly S[]): void {
		this.all = this.all.filter((layer) => {
			if (layer === this.#shown) return true;
			const next = ahead.find(({ drawing }) => drawing === layer.step.drawing);
			if (next) layer.step = next;
			return next;
		});
	}

	/** The size of the drawing that is shown, which the others will have too. */
	#measure(): Size | undefined {
		const drawing = this.#shown.element?.querySelector('[data-part="drawing"]');
		return drawing ? { width: drawing.clientWidth, height: drawing.clientHeight } : undefined;
	}

	/** Resolves when no layer fades any more. */
	async #crossed(): Promise<void> {
		await tick();
		const fades = this.all.flatMap(({ element }) => element?.getAnimations() ?? []);
		await Promise.allSettled(fades.map(({ finished }) => finished));
	}
}
