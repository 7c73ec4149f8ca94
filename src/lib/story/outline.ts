import type { Scene, Step, Story } from './types';

/** Every step of the story in the order it is told. */
export function flatten(story: Story): readonly Step[] {
	return story.scenes.flatMap((scene) => scene.steps);
}

/** The step of that id, or `undefined`. */
export function stepById(story: Story, id: string): Step | undefined {
	return flatten(story).find((step) => step.id === id);
}

function beside(story: Story, id: string, offset: 1 | -1): Step | undefined {
	const steps = flatten(story);
	const at = steps.findIndex((step) => step.id === id);
	return at < 0 ? undefined : steps[at + offset];
}

/** The step after this one, across scenes; `undefined` after the last and for an unknown id. */
export function nextStep(story: Story, id: string): Step | undefined {
	return beside(story, id, 1);
}

/** The step before this one, across scenes; `undefined` before the first and for an unknown id. */
export function previousStep(story: Story, id: string): Step | undefined {
	return beside(story, id, -1);
}

/** The scene that holds the step of that id, or `undefined`. */
export function sceneOf(story: Story, id: string): Scene | undefined {
	return story.scenes.find((scene) => scene.steps.some((step) => step.id === id));
}

/**
 * Which run of consecutive steps with one chart a step is in, from 0; -1 for an unknown id.
 * Within a run the same drawing lives on and tweens; from one run to the next charts cross-fade,
 * also where the same chart comes back after another. Runs do not end where scenes do.
 */
export function runOf(story: Story, id: string): number {
	const steps = flatten(story);
	const at = steps.findIndex((step) => step.id === id);
	if (at < 0) return -1;
	return steps
		.slice(0, at)
		.reduce((run, step, index) => run + Number(step.chart !== steps[index + 1]?.chart), 0);
}
