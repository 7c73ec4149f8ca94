import type { Step } from '$lib/story/types';

/** For each step the number of its run: consecutive steps that share a chart, so that its drawing lives on. */
export function runs(steps: readonly Step[]): number[] {
	let run = 0;
	return steps.map((step, i) => {
		if (i > 0 && step.chart !== steps[i - 1]?.chart) run += 1;
		return run;
	});
}
