import { sentences } from '$lib/data/sentences';
import type { Sizes } from '../../drawing/size-class';
import type { ChartInput, ChoiceDescription, NamedChoice, Tables } from '../chart-types';
import { ServedChart, type FetchFile } from '../served-chart.svelte';
import type { ServedOptions } from '../served-files';
import ChoiceField from './ChoiceField.svelte';
import { valueIn } from './chosen-value';
import { CHOICES, type ServedChoices, type ServedInputOptions } from './served-choices';
import { sharedChoice } from './shared-choice';

/** What readers choose in a chart whose drawing of each choice is fetched: no page has the code of the chart. */
export class ServedInput implements ChartInput {
	readonly key: string;
	readonly label: string;
	readonly noun: string;
	readonly all: string;
	readonly states: readonly string[];
	readonly forget: ChartInput['forget'];
	readonly choice: ChartInput['choice'];
	readonly control = ChoiceField;
	readonly selectTables = (): Tables => ({});
	#chart: string;
	#choices: readonly NamedChoice[];
	#fetchFile: FetchFile;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache, as in `ServedChart`.
	#charts = new Map<string, ServedChart>();
	/** What is said of the choices, once it is loaded. */
	#said: ServedChoices | undefined = $state.raw();

	/** @param fetchFile fetches a file by its path below the chart's page */
	constructor(chart: string, options: ServedInputOptions, fetchFile: FetchFile) {
		const { key, label, noun, all, states, forget, choices } = options;
		this.#chart = chart;
		this.#choices = choices;
		this.#fetchFile = fetchFile;
		this.key = key;
		this.label = label;
		this.noun = noun;
		this.all = all;
		this.states = states;
		this.forget = forget;
		this.choice = sharedChoice(key, noun, chart, {
			choices: () => choices,
			load: () => this.#load()
		});
	}

	choices(): readonly NamedChoice[] {
		return this.#choices;
	}

	describe(tables: Tables, state = ''): ChoiceDescription | null {
		const value = valueIn(tables, this.key);
		const { subtitle, alt, of } = this.#said?.states[state] ?? { subtitle: '', alt: '', of: {} };
		const said = Object.hasOwn(of, value) ? of[value] : undefined;
		if (!said) return null;
		const [headline, answer] = said;
		return {
			value,
			headline,
			summary: answer,
			subtitle,
			alt: sentences(answer, alt)
		};
	}

	answer(tables: Tables, state?: string): string {
		return this.describe(tables, state)?.summary ?? '';
	}

	/** The chart that draws a choice, or nothing if it has no such choice. */
	async chartOf(value: string): Promise<ServedChart | undefined> {
		if (!this.#choices.some((each) => each.value === value)) return undefined;
		const { sizes } = await this.#load();
		const chart = this.#charts.get(value) ?? this.#chartOf(value, sizes);
		this.#charts.set(value, chart);
		return chart;
	}

	#chartOf(value: string, sizes: Sizes): ServedChart {
		return new ServedChart(
			{ id: this.#chart, sizes },
			{ fetchFile: (path) => this.#fetchFile(`${value}/${path}`) }
		);
	}

	async #load(): Promise<ServedChoices> {
		this.#said ??= (await this.#fetchFile(CHOICES)) as ServedChoices;
		return this.#said;
	}
}

/** The inputs of this page, by chart: its views and its charts share them. */
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is filled once, and no view reads it.
const inputs = new Map<string, ServedInput>();

/**
 * What readers choose in a chart, if it is served with that.
 * @param fetchFile fetches a file by its path below the chart's page
 */
export function servedInput(
	{ id, choice }: Pick<ServedOptions, 'id' | 'choice'>,
	fetchFile: FetchFile
): ServedInput | undefined {
	if (!choice) return undefined;
	const input = inputs.get(id) ?? new ServedInput(id, choice, fetchFile);
	inputs.set(id, input);
	return input;
}
