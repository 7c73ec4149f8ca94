import type { Claim } from '../data/claims';
import type { Help } from '../data/help';
import type { Source } from '../data/sources';
import type { Copy } from './copy';
import { STEP_FIELDS, type SceneEntry, type StepEntry } from './entries';

function duplicates(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Whether an id can be in addresses and in names of files as it is: words of the letters a to z and digits. */
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** What `isId` accepts, for messages. */
export const ID_LETTERS = 'lower-case letters from a to z, digits and hyphens only';

/**
 * Checks the ids in entries and copy: none is duplicate, malformed or in only one of the two. A step
 * that has moved keeps its id, even if the scene that it was in is gone.
 */
export function checkIds(scenes: readonly SceneEntry[], copy: Copy): string[] {
	const problems: string[] = [];
	const ids = (parts: readonly { id: string; steps: readonly { id: string }[] }[]) => [
		...parts.map(({ id }) => id),
		...parts.flatMap((part) => part.steps.map(({ id }) => id))
	];
	for (const id of duplicates(ids(scenes))) {
		problems.push(`${id}: the id is used twice, expected once.`);
	}
	for (const id of duplicates(ids(copy.scenes))) {
		problems.push(`${copy.at(id)}: ${id}: the copy has the id twice, expected once.`);
	}
	for (const id of ids(scenes).filter((id) => /^own(-|$)/.test(id))) {
		problems.push(`${id}: the id is that of a speaker’s own slide, expected another.`);
	}
	for (const scene of scenes) {
		const words = copy.scenes.find(({ id }) => id === scene.id);
		if (!isId(scene.id))
			problems.push(`${scene.id}: the id of the scene is malformed, expected ${ID_LETTERS}.`);
		if (!words?.title) problems.push(`${scene.id}: the scene has no title in the copy.`);
		for (const { id } of scene.steps) {
			// The scene that it was first written for, then what it says.
			if (isId(scene.id) && !(isId(id) && id.includes('-')))
				problems.push(
					`${id}: the id is malformed, expected ${scene.id}-<what> with ${ID_LETTERS}.`
				);
			if (!words?.steps.some((step) => step.id === id)) {
				problems.push(`${id}: the step has no copy under the scene ${scene.id}.`);
			}
		}
	}
	for (const words of copy.scenes) {
		const scene = scenes.find(({ id }) => id === words.id);
		if (!scene)
			problems.push(
				`${copy.at(words.id)}: ${words.id}: the copy has a scene that the story does not.`
			);
		for (const { id } of words.steps) {
			if (scene && !scene.steps.some((step) => step.id === id)) {
				problems.push(
					`${copy.at(id)}: ${id}: the copy has a step that the scene ${scene.id} does not.`
				);
			}
		}
	}
	return problems;
}

/**
 * Checks that each detail comes directly after its main step, or after another detail of it, and that
 * its main step is not one of text alone, which passes over the stage.
 */
export const checkDetails = ({ id: scene, steps }: SceneEntry): string[] =>
	steps.flatMap(({ id, detail }, i) => {
		const main = steps.slice(0, i).findLast((step) => step.detail === undefined);
		if (detail === undefined) return [];
		if (detail === main?.id) {
			if (main.words !== 'text') return [];
			return [`${id}: its main step “${detail}” shows text alone, expected one with a chart.`];
		}
		const expected = main ? `“${main.id}”, the main step before it` : 'a main step before it';
		return [`${id}: it is a detail of “${detail}” in the scene ${scene}, expected ${expected}.`];
	});

/** Checks that steps with the card of another step name one that shows a chart. */
export function checkCards(steps: readonly StepEntry[]): string[] {
	const charted = steps.filter(({ chart }) => chart !== undefined).map(({ id }) => id);
	return steps.flatMap(({ id, card }) =>
		card === undefined || charted.includes(card)
			? []
			: [`${id}: its card is “${card}”, expected the id of a step with a chart.`]
	);
}

/** Checks a step's sources, its claims with their speakers, and its time. */
export function checkReferences(
	step: StepEntry,
	sources: Readonly<Record<string, Source>>,
	claims: readonly Claim[]
): string[] {
	const unknown = Object.keys(step).filter((field) => !Object.hasOwn(STEP_FIELDS, field));
	const fields = Object.keys(STEP_FIELDS).join(', ');
	const problems = unknown.map(
		(field) => `${step.id}: found the unknown field “${field}”, expected some of ${fields}.`
	);
	// Types may not have been checked.
	const cited: unknown = step.sources;
	const ids: readonly unknown[] = Array.isArray(cited) ? cited : [];
	if (ids !== cited && cited !== undefined)
		problems.push(`${step.id}: sources is ${JSON.stringify(cited)}, expected a list of ids.`);
	else if (ids.length === 0) problems.push(`${step.id}: no source, expected at least one.`);
	for (const id of ids.map(String)) {
		if (!Object.hasOwn(sources, id)) {
			problems.push(`${step.id}: the source “${id}” is not in data/sources.json.`);
		}
	}
	for (const id of step.claims ?? []) {
		const claim = claims.find((known) => known.id === id);
		if (!claim) problems.push(`${step.id}: claim ${id} is not in data/claims.json.`);
		else if (claim.speaker.trim() === '') {
			problems.push(`${step.id}: claim ${id} has no speaker, expected who said it.`);
		}
	}
	const seconds: unknown = step.seconds ?? 1;
	if (typeof seconds !== 'number' || !Number.isFinite(seconds) || seconds <= 0) {
		const found = typeof seconds === 'number' ? seconds : JSON.stringify(seconds);
		problems.push(`${step.id}: seconds is ${found}, expected a positive number.`);
	}
	return problems;
}

/** Checks that `help.json` lists ways to find help, if the copy or a step speaks of them. */
export function checkHelp(
	scenes: readonly SceneEntry[],
	copy: Pick<Copy, 'help' | 'at'>,
	help: readonly Help[]
): string[] {
	if (help.length > 0) return [];
	const missing = 'expected a way to find it in help.json';
	const steps = scenes.flatMap((scene) => scene.steps.filter(({ words }) => words === 'help'));
	return [
		...(copy.help.length > 0
			? [`${copy.at('story', copy.help)}: story: found a text on help, ${missing}.`]
			: []),
		...steps.map(({ id }) => `${id}: it shows where to find help, ${missing}.`)
	];
}
