import { sentences } from '$lib/data/sentences';
import type { ChartInput, ChoiceDescription, Tables } from '../chart-types';
import { ServedChart, type FetchFile } from '../served-chart.svelte';
import type { ServedOptions } from '../served-files';
import ChoiceField from './ChoiceField.svelte';
import { valueIn } from './chosen-value';
import { CHOICES, type ServedChoices, type ServedInputOptions } from './served-choices';
import { sharedChoice } from './shared-choice';

/** What readers choose in a chart whose drawing of each choice is fetched: no page has the code of the chart. */
export interface ServedInput extends ChartInput {
	/** The chart that draws a choice, or nothing if it has no such choice. */
	chartOf: (value: string) => Promise<ServedChart | undefined>;
}

/** @param fetchFile fetches a file by its path below the chart's page */
function makeInput(
	id: string,
	{ choices, ...options }: ServedInputOptions,
	fetchFile: FetchFile
): ServedInput {
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- It is a cache, as in `ServedChart`.
	const charts = new Map<string, ServedChart>();
	/** What is said of the choices, once it is loaded. */
	let said: ServedChoices | undefined = $state.raw();
	const load = async () => (said ??= (await fetchFile(CHOICES)) as ServedChoices);
	const describe = (tables: Tables, state = ''): ChoiceDescription | null => {
		const value = valueIn(tables, options.key);
		const { subtitle, alt, of } = said?.states[state] ?? { subtitle: '', alt: '', of: {} };
		const found = Object.hasOwn(of, value) ? of[value] : undefined;
		if (!found) return null;
		const [headline, answer] = found;
		return { value, headline, summary: answer, subtitle, alt: sentences(answer, alt) };
	};
	return {
		...options,
		control: ChoiceField,
		selectTables: () => ({}),
		choice: sharedChoice(options.key, options.noun, id, { choices: () => choices, load }),
		choices: () => choices,
		describe,
		answer: (tables, state) => describe(tables, state)?.summary ?? '',
		chartOf: async (value) => {
			if (!choices.some((each) => each.value === value)) return undefined;
			const { sizes } = await load();
			const fetchOwn: FetchFile = (path) => fetchFile(`${value}/${path}`);
			const chart = charts.get(value) ?? new ServedChart({ id, sizes }, { fetchFile: fetchOwn });
			charts.set(value, chart);
			return chart;
		}
	};
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
	const input = inputs.get(id) ?? makeInput(id, choice, fetchFile);
	inputs.set(id, input);
	return input;
}
