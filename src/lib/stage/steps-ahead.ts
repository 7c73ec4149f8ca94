/** How many steps ahead the charts are ready at least. */
const STEPS = 2;

/**
 * The steps whose charts should be ready, the most urgent first: the next step with another chart
 * than the current one, the last one before it, and those that are near.
 * @returns at most one step for each chart
 */
export function stepsAhead<S extends { chart: string }>(steps: readonly S[], index: number): S[] {
	const other = (step: S | undefined) => step?.chart !== steps[index]?.chart;
	const after = steps.slice(index + 1);
	const found = [
		after.find(other),
		steps.slice(0, Math.max(index, 0)).findLast(other),
		...after.slice(0, STEPS).filter(other)
	];
	const charts = new Map<string, S>();
	for (const step of found) if (step && !charts.has(step.chart)) charts.set(step.chart, step);
	return [...charts.values()];
}
