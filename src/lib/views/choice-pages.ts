import { chartOf, inputInState } from '../chart/charts';
import type { Chart, ChartInput, ChoiceDescription, Tables } from '../chart/chart-types';
import type { AddressedChoice, Shown } from '../export/addresses';
import type { LoadedStory } from '../model/load';
import { mainStep, releaseOf, shownIn, type ChartStep, type Release } from '../model/release';

/** A chart with a choice that has a page. */
type ShownChoice = Shown & { choice: AddressedChoice };

/** What the pages and the files of a choice show. */
export interface ChosenStep {
	/** The tables, with the choice added. */
	tables: Tables;
	/** The step that represents the chart, with the title and the description of the choice. */
	step: ChartStep;
	described: ChoiceDescription;
}

/** What may stand in an address. Other addresses below a chart name files, which have a dot. */
const VALUE = /^[A-Za-z0-9-]+$/;

/** The input of a chart if its choices have pages: in the state that the chart shows without a step. */
export function pagedInput(release: Pick<Release, 'charts'>, chart: Chart): ChartInput | undefined {
	const input = chart.input && inputInState(chart, mainStep(release, chart).state);
	return input?.pages && input;
}

/**
 * The choices in a chart that have pages. Server only.
 * @throws RangeError for a choice that cannot be in an address, or is the id of a step
 */
function choicesIn(release: Release, chart: Chart): ShownChoice[] {
	const input = pagedInput(release, chart);
	const steps = release.charts[chart.id] ?? [];
	return (input?.choices(release.tables) ?? []).map(({ value }) => {
		if (!VALUE.test(value) || steps.some(({ id }) => id === value)) {
			throw new RangeError(
				`the chart "${chart.id}" has the choice "${value}", expected letters, digits and hyphens, and no id of a step`
			);
		}
		return { chart: chart.id, choice: { key: input?.key ?? '', value } };
	});
}

/** All that has a page and an embed: every chart, every step, and every choice that has a page. Server only. */
export function allShown(loaded: LoadedStory): Shown[] {
	const release = releaseOf(loaded);
	return [
		...shownIn(release),
		...Object.values(loaded.definition.charts).flatMap((chart) => choicesIn(release, chart))
	];
}

/**
 * The chart with a step or a choice, as the two parts of a path name it. Server only.
 * @param part the id of a step or the value of a choice; if the chart has no such choice, it is a step
 */
export function shownAt(loaded: LoadedStory, chart: string, part: string | undefined): Shown {
	const all = choicesIn(releaseOf(loaded), chartOf(loaded.definition.charts, chart));
	const chosen = all.find(({ choice }) => choice.value === part);
	return chosen ?? { chart, ...(part && { step: part }) };
}

/** What the pages and the files of a choice show; undefined without a choice. Server only. */
export async function chosenStep(
	loaded: LoadedStory,
	{ chart, choice }: Shown
): Promise<ChosenStep | undefined> {
	if (!choice) return undefined;
	const { definition } = loaded;
	const release = releaseOf(loaded);
	const drawn = chartOf(definition.charts, chart);
	const chosen = await pagedInput(release, drawn)?.pages?.load(choice.value, definition.data);
	return chosenIn(release, drawn, choice.value, chosen);
}

/**
 * What an embed of a choice shows that is pinned to a release.
 * @param part the value of a choice
 * @returns undefined if the snapshot has no such choice
 */
export function keptChoice(
	release: Release,
	chart: Chart,
	part: string | undefined
): (ChosenStep & { choice: AddressedChoice }) | undefined {
	const chosen = part ? release.choices?.[chart.id]?.[part] : undefined;
	const input = chosen ? pagedInput(release, chart) : undefined;
	if (!part || !input) return undefined;
	return { ...chosenIn(release, chart, part, chosen), choice: { key: input.key, value: part } };
}

/** The tables with each choice, by chart and value: its page, embed and pictures share the drawings. */
const cached = new WeakMap<Tables, Map<string, Tables>>();

function chosenIn(release: Release, chart: Chart, value: string, chosen: unknown): ChosenStep {
	const step = mainStep(release, chart);
	const input = pagedInput(release, chart);
	const all = cached.get(release.tables) ?? new Map<string, Tables>();
	const key = `${chart.id} ${value}`;
	const tables = chosen ? (all.get(key) ?? input?.pages?.add(release.tables, chosen)) : undefined;
	if (tables) cached.set(release.tables, all.set(key, tables));
	const described = tables && input?.describe(tables, step.state);
	if (!described) throw new RangeError(`the chart "${chart.id}" has no choice "${value}"`);
	const { headline, subtitle, alt } = described;
	return { tables, step: { ...step, headline, subtitle, alt }, described };
}

/** The data of all choices that have pages, for the snapshot of a release. Server only. */
export async function choicesToKeep(loaded: LoadedStory): Promise<NonNullable<Release['choices']>> {
	const { definition } = loaded;
	const release = releaseOf(loaded);
	const kept = Object.values(definition.charts).map(async (chart) => {
		const pages = pagedInput(release, chart)?.pages;
		const values = choicesIn(release, chart).map(
			async ({ choice: { value } }) => [value, await pages?.load(value, definition.data)] as const
		);
		return [chart.id, Object.fromEntries(await Promise.all(values))] as const;
	});
	const all = await Promise.all(kept);
	return Object.fromEntries(all.filter(([, choices]) => Object.keys(choices).length > 0));
}
