import type { ChartedStep, Scene, Step, Story } from './story-types';

/** Every step of the story, in order. */
export function flatten(story: Story): readonly Step[] {
	return story.scenes.flatMap((scene) => scene.steps);
}

/** The title of a story and, if it has one, its subject. */
export const fullTitle = ({ title, subject }: Pick<Story, 'title' | 'subject'>): string =>
	[title, subject].filter(Boolean).join(': ');

/** What link previews and search engines show of a story: its standfirst, or else its title. */
export const summaryOf = (story: Pick<Story, 'title' | 'subject' | 'standfirst'>): string =>
	story.standfirst || fullTitle(story);

/** The title of a scene, or "" if there is none with that id. */
export const sceneTitle = ({ scenes }: Pick<Story, 'scenes'>, id: string): string =>
	scenes.find((scene) => scene.id === id)?.title ?? '';

/**
 * What steps name, by scene: each entry is in the first scene that has a step which names it.
 * @param idsIn the ids that a step names
 */
export function byFirstScene<E extends { id: string | number }>(
	{ scenes }: Pick<Story, 'scenes'>,
	entries: readonly E[],
	idsIn: (step: Step) => readonly E['id'][]
): { scene: Scene; entries: E[] }[] {
	const left = new Set(entries);
	return scenes.map((scene) => {
		const ids = new Set(scene.steps.flatMap(idsIn));
		const own = [...left].filter(({ id }) => ids.has(id));
		for (const entry of own) left.delete(entry);
		return { scene, entries: own };
	});
}

/** Whether a step shows a chart, and not words. */
export const isCharted = (step: Step): step is ChartedStep => step.chart !== undefined;

/** Every step that shows a chart, in order. */
export const chartedSteps = (story: Story): readonly ChartedStep[] =>
	flatten(story).filter(isCharted);

/** The step with that id, or `undefined`. */
export function stepById(story: Story, id: string): Step | undefined {
	return flatten(story).find((step) => step.id === id);
}

/** A main step and the steps that are its details. */
export interface StepWithDetails<S> {
	step: S;
	details: readonly S[];
}

/** Puts steps together with their details. A detail without its main step before it is on its own. */
export function groupDetails<S extends Pick<Step, 'id' | 'detail'>>(
	steps: readonly S[]
): StepWithDetails<S>[] {
	const groups: (StepWithDetails<S> & { details: S[] })[] = [];
	for (const step of steps) {
		const last = groups.at(-1);
		if (last && last.step.id === step.detail) last.details.push(step);
		else groups.push({ step, details: [] });
	}
	return groups;
}

/** The steps that are not details, in order. */
export const mainSteps = <S extends Pick<Step, 'detail'>>(steps: readonly S[]): readonly S[] =>
	steps.filter(({ detail }) => detail === undefined);

/** Whether any step of a story is a detail. */
export const hasDetails = (story: Story): boolean =>
	flatten(story).some(({ detail }) => detail !== undefined);

/** The number of a step among the main steps, from 1. A detail has that of its main step. */
export const mainNumber = (steps: readonly Pick<Step, 'detail'>[], index: number): number =>
	mainSteps(steps.slice(0, index + 1)).length;

/**
 * For each step, the number of its run. A run is a series of steps with the same chart, or without
 * one, across scenes. Within a run the drawing stays and its marks move. Between runs charts
 * cross-fade, even if the same chart returns after another. Details are in the run of their main step
 * if they show its chart, and otherwise in runs of their own, which do not interrupt it.
 */
export function runsOf(steps: readonly Pick<Step, 'chart' | 'detail'>[]): number[] {
	let last = -1;
	let main: { chart: string | undefined; run: number } | undefined;
	let aside: typeof main;
	const runIn = (run: typeof main, chart: string | undefined) =>
		run?.chart === chart && run ? run : { chart, run: (last += 1) };
	return steps.map(({ chart, detail }) => {
		if (detail === undefined) {
			main = runIn(main, chart);
			aside = undefined;
			return main.run;
		}
		if (main && main.chart === chart) return main.run;
		aside = runIn(aside, chart);
		return aside.run;
	});
}
