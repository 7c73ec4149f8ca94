import { SvelteMap } from 'svelte/reactivity';
import type { SizeClass } from '../../drawing/drawing-types';
import type { Sizes } from '../../drawing/size-class';
import type { Box } from '../box';
import type { Chart, Tables } from '../chart-types';
import type { FetchFile, ServedChart } from '../served-chart.svelte';
import type { ServedOptions } from '../served-files';
import { servedInput, type ServedInput } from './served-input.svelte';

/** A chart in which the drawings of each choice are fetched: no page has the code of the chart. */
export class ChoiceChart implements Chart {
	readonly id: string;
	readonly tall: boolean;
	readonly states = [];
	readonly default = '';
	readonly description = null;
	readonly input: ServedInput;
	/** Draws the chart without a choice. */
	#usual: ServedChart;
	/** The charts of the choices whose drawings have loaded. */
	#charts = new SvelteMap<string, ServedChart>();
	/** The box of the last `prepare`. */
	#box: Box | undefined;

	constructor(usual: ServedChart, input: ServedInput) {
		this.id = usual.id;
		this.tall = usual.tall;
		this.input = input;
		this.#usual = usual;
		input.choice.loadWith((value) => this.#load(value));
	}

	get #shown(): ServedChart {
		return this.#charts.get(this.input.choice.value) ?? this.#usual;
	}

	/**
	 * Fetches the drawings for a box, and those of what a reader has chosen.
	 * @throws Error if those without a choice fail to load
	 */
	async prepare(box: Box): Promise<this> {
		this.#box = box;
		// If the choice fails to load, its field shows that.
		const choice = this.#load(this.input.choice.wanted).catch(() => undefined);
		await Promise.all([this.#usual.prepare(box), choice]);
		return this;
	}

	get sizes(): Sizes | undefined {
		return this.#shown.sizes;
	}

	draw = (tables: Tables, state: string, size: SizeClass) => this.#shown.draw(tables, state, size);
	points = (tables: Tables, state: string) => this.#shown.points(tables, state);
	dataPoints = () => this.#usual.dataPoints();
	rows = () => this.#usual.rows();
	table = (tables: Tables, state: string) => this.#shown.table(tables, state);

	async #load(value: string): Promise<void> {
		const chart = await this.input.chartOf(value);
		if (!chart) return;
		if (this.#box) await chart.prepare(this.#box);
		this.#charts.set(value, chart);
	}
}

/**
 * A chart with its choices, if it is served with some.
 * @param usual draws the chart without a choice
 * @param fetchFile fetches a file by its path below the chart's page
 */
export function withServedChoices(
	usual: ServedChart,
	options: ServedOptions,
	fetchFile: FetchFile
): ServedChart | ChoiceChart {
	const input = servedInput(options, fetchFile);
	return input ? new ChoiceChart(usual, input) : usual;
}
