import type { ChartInputs, ChoiceInput, NamedChoice, Tables } from '../../chart/chart-types';
import { distinctInputs, inputOfStep } from '../../chart/charts';
import type { Matches } from '../../chart/choice/match-types';
import { joinChoices } from '../../chart/choice/join-choices';
import type { Step } from '../../model/story-types';
import type { Talk } from './talk.svelte';

/** A choice that a search names, at a step that shows it. */
export interface FoundChoice extends NamedChoice {
	input: ChoiceInput;
	step: Step;
}

/** The choices that a search names, and whether they are only suggested. */
export interface ChoiceSearch {
	found: readonly FoundChoice[];
	similar: boolean;
}

const NONE: ChoiceSearch = { found: [], similar: false };

/**
 * The choices whose names a search text has, each with the steps of the talk that show it, or else with
 * one outside it. Similar names come only if nothing has the text, and only if asked for.
 * @param suggest whether to look for similar names
 */
export async function findChoices(
	asked: string,
	{ numbered, steps }: Pick<Talk, 'numbered' | 'steps'>,
	charts: ChartInputs,
	tables: Tables,
	suggest: boolean
): Promise<ChoiceSearch> {
	if (asked.trim().length < 2) return NONE;
	const all = await Promise.all(
		distinctInputs(charts).map(async (input) => {
			const showing = numbered.filter((step) => inputOfStep(charts, step)?.key === input.key);
			const inTalk = showing.filter((step) => steps.includes(step));
			const at = inTalk.length > 0 ? inTalk : showing.slice(0, 1);
			// It needs no file but its own; without that, the search finds steps only.
			const result = await input.choice.search(tables, asked).catch((): Matches => ({ say: '' }));
			const { choices, instead, among = [] } = result;
			const whole = choices ?? (instead && [instead]);
			const hits = whole ? [joinChoices(whole)] : among;
			// Several have one step each, so that the list stays short.
			const places = hits.length > 1 ? at.slice(0, 1) : at;
			return {
				similar: instead !== undefined,
				found: hits.flatMap((hit) => places.map((step) => ({ ...hit, step, input })))
			};
		})
	);
	const listed = (similar: boolean) =>
		all.filter((each) => each.similar === similar).flatMap(({ found }) => found);
	const found = listed(false);
	if (found.length > 0 || !suggest) return { found, similar: false };
	return { found: listed(true), similar: true };
}

/** The names of the choices that a search names, in full. */
export const namesFound = (search: ChoiceSearch | undefined): string[] =>
	search && !search.similar ? [...new Set(search.found.map(({ name }) => name))] : [];

/** Where Enter leads: to the first step of the choice that is found, if it is the only one. */
export const onlyChoice = ({ found }: ChoiceSearch): FoundChoice | undefined =>
	found.every(({ value }) => value === found[0]?.value) ? found[0] : undefined;
