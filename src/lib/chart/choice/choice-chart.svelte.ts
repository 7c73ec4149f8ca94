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
	/** What is drawn without a choice. */
	#usual: ServedChart;
	/** What draws the choices that have arrived. */
	#charts: Readonly<Record<string, ServedChart | undefined>> = $state.raw({});
	/** The last box that it was to be drawn in. */
	#box: Box | undefined;

	constructor(usual: ServedChart, input: ServedInput) {
		this.id = usual.id;
		this.tall = usual.tall;
		this.input = input;
		this.#usual = usual;
		input.choice.loadWith((value) => this.#load(value));
	}

	get #shown(): ServedChart {
		return this.#charts[this.input.choice.value] ?? this.#usual;
	}

	/**
	 * Fetches the drawings for a box, and those of what a reader has chosen.
	 * @throws Error if those without a choice do not arrive
	 */
	async prepare(box: Box): Promise<this> {
		this.#box = box;
		// If a choice does not arrive, its field says so.
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
		if (this.#box) await chart?.prepare(this.#box);
		this.#charts = { ...this.#charts, [value]: chart };
	}
}

/**
 * A chart with its choices, if it is served with some.
 * @param usual what is drawn without a choice
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
