import type { ChartedStep, Step, Story } from './story-types';

/** Every step of the story, in order. */
export function flatten(story: Story): readonly Step[] {
	return story.scenes.flatMap((scene) => scene.steps);
}

/** The title of a scene, or "" if there is none with that id. */
export const sceneTitle = ({ scenes }: Pick<Story, 'scenes'>, id: string): string =>
	scenes.find((scene) => scene.id === id)?.title ?? '';

/** Whether a step shows a chart, and not words. */
export const isCharted = (step: Step): step is ChartedStep => step.chart !== undefined;

/** Every step that shows a chart, in order. */
export const chartedSteps = (story: Story): readonly ChartedStep[] =>
	flatten(story).filter(isCharted);

/** The step with that id, or `undefined`. */
export function stepById(story: Story, id: string): Step | undefined {
	return flatten(story).find((step) => step.id === id);
}

/**
 * For each step, the number of its run, from 0. A run is a series of steps with the same chart, or
 * without one, across scenes. Within a run the drawing stays and its marks move. Between runs charts
 * cross-fade, even if the same chart returns after another.
 */
export function runsOf(steps: readonly Pick<Step, 'chart'>[]): number[] {
	let run = 0;
	return steps.map((step, i) => {
		if (i > 0 && step.chart !== steps[i - 1]?.chart) run += 1;
		return run;
	});
}
