import { descriptionOf } from '../chart/charts';
import type { Chart, Charts, Tables } from '../chart/chart-types';
import { counted } from '../data/counted';
import { lettersLacked, letterWords } from '../data/check-letters';
import { thrownFault } from '../data/thrown';
import { isId, ID_LETTERS } from './check-entries';
import type { SceneEntry, StepEntry } from './entries';
import type { StoryConfig } from './story-config';

/** An alternative text shorter than this cannot hold a finding, a trend and a caveat. */
const shortest = 80;

/** Checks the chart that a step names, if it names one. Each problem is one sentence. */
export function checkCharts(step: StepEntry, charts: Charts, tables: Tables): string[] {
	if (step.chart !== undefined) return checkShown(step.id, step, charts, tables);
	// Types may not have been checked.
	const words = step.words as string | undefined;
	if (words === 'text' || words === 'help') return [];
	const found = words === undefined ? 'no chart' : `“${words}” as words`;
	return [
		`${step.id}: found ${found}, expected a chart with its state, or “text” or “help” as words.`
	];
}

/** @param by what shows the chart, for messages: the id of a step, or another name */
function checkShown(
	by: string,
	shown: { chart: string; state: string },
	charts: Charts,
	tables: Tables
): string[] {
	const model = Object.hasOwn(charts, shown.chart) ? charts[shown.chart] : undefined;
	if (!model) {
		const known = Object.keys(charts).join(', ');
		return [`${by}: there is no chart “${shown.chart}”; the story has ${known}.`];
	}
	if (!model.states.includes(shown.state)) {
		const known = model.states.join(', ');
		return [`${by}: the chart ${shown.chart} has no state “${shown.state}”; it accepts ${known}.`];
	}
	return checkDescription(by, model, shown.state, tables);
}

function checkDescription(by: string, chart: Chart, state: string, tables: Tables): string[] {
	const text = `${by}: the alternative text of ${chart.id} in the state ${state}`;
	try {
		const { length } = descriptionOf(chart, tables, state).alt.trim();
		if (length === 0) return [`${text} is missing.`];
		if (length >= shortest) return [];
		return [`${text} has ${counted(length, 'character')}, expected at least ${shortest}.`];
	} catch (error) {
		return [thrownFault(error, `${text} cannot be made`)];
	}
}

/** The place of the card, for messages. */
const CARD = 'story.config.ts: card';

/** The parts of a story that `checkGallery` checks. */
interface Gallery extends Pick<StoryConfig, 'card'> {
	charts: Charts;
	scenes: readonly SceneEntry[];
}

/**
 * Checks the charts of a story as a whole: that each has the name that it is listed under, ids that
 * addresses can have, starts with one of its states and is shown by a step, and that the card shows one
 * of them. Each problem is one sentence.
 */
export function checkGallery({ charts, scenes, card }: Gallery, tables: Tables): string[] {
	const shown = new Set(scenes.flatMap(({ steps }) => steps.map(({ chart }) => chart)));
	return [
		...Object.entries(charts).flatMap(([name, chart]) => [
			...(chart.id === name
				? []
				: [
						`charts/index.ts: ${name}: found the chart “${chart.id}”, expected the name to be its id.`
					]),
			...(isId(name)
				? []
				: [`charts/index.ts: ${name}: the id of the chart is malformed, expected ${ID_LETTERS}.`]),
			...chart.states
				.filter((state) => !isId(state))
				.map(
					(state) => `chart ${name}: the state “${state}” is malformed, expected ${ID_LETTERS}.`
				),
			...(chart.states.includes(chart.default)
				? []
				: [
						`chart ${name}: the default is “${chart.default}”, expected one of its states: ${chart.states.join(', ')}.`
					]),
			...(shown.has(name)
				? []
				: [`charts/index.ts: ${name}: no step shows the chart, expected at least one.`])
		]),
		...checkShown(CARD, card, charts, tables),
		...lettersLacked(card.counts ?? '').map((letter) => `${CARD}: ${letterWords(letter)}.`)
	];
}
