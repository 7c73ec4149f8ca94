import type { Step, StepRead, Story } from './types';

/** Every step of the story in the order it is told. */
export function flatten<S extends StepRead = Step>(story: Story<S>): readonly S[] {
	return story.scenes.flatMap((scene) => scene.steps);
}

/** The step of that id, or `undefined`. */
export function stepById(story: Story, id: string): Step | undefined {
	return flatten(story).find((step) => step.id === id);
}

/**
 * For each step the number of its run, from 0: consecutive steps with one chart. Within a run the
 * same drawing lives on and tweens; from one run to the next charts cross-fade, also where the
 * same chart comes back after another. Runs do not end where scenes do.
 */
export function runsOf(steps: readonly Pick<Step, 'chart'>[]): number[] {
	let run = 0;
	return steps.map((step, i) => {
		if (i > 0 && step.chart !== steps[i - 1]?.chart) run += 1;
		return run;
	});
}
