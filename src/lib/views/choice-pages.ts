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
	return (input?.pages?.choices(release.tables) ?? []).map(({ value }) => {
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
	{ chart: id, choice }: Shown
): Promise<ChosenStep | undefined> {
	if (!choice) return undefined;
	const { definition } = loaded;
	const release = releaseOf(loaded);
	const chart = chartOf(definition.charts, id);
	const step = mainStep(release, chart);
	const input = pagedInput(release, chart);
	const tables = await input?.pages?.chosen(loaded.tables, choice.value, definition.data);
	const described = tables && input?.describe(tables, step.state);
	if (!described) throw new RangeError(`the chart "${id}" has no choice "${choice.value}"`);
	const { headline, subtitle, alt } = described;
	return { tables, step: { ...step, headline, subtitle, alt }, described };
}
