import { descriptionOf } from '../chart/charts';
import type { Charts, Tables } from '../chart/chart-types';
import type { StepEntry } from './entries';

/** An alternative text shorter than this cannot hold a finding, a trend and a caveat. */
const shortest = 80;

/** Checks the chart that a step names, if it names one. Each problem is one sentence. */
export const checkCharts = (step: StepEntry, charts: Charts, tables: Tables): string[] =>
	step.chart === undefined ? [] : checkChart(step, charts, tables);

function checkChart(
	step: { id: string; chart: string; state: string },
	charts: Charts,
	tables: Tables
): string[] {
	const model = Object.hasOwn(charts, step.chart) ? charts[step.chart] : undefined;
	if (!model) {
		const known = Object.keys(charts).join(', ');
		return [`${step.id}: there is no chart “${step.chart}”; the story has ${known}.`];
	}
	if (!model.states.includes(step.state)) {
		const known = model.states.join(', ');
		return [
			`${step.id}: the chart ${step.chart} has no state “${step.state}”; it accepts ${known}.`
		];
	}
	const chart = `the alternative text of ${step.chart} in the state ${step.state}`;
	try {
		const { length } = descriptionOf(model, tables, step.state).alt.trim();
		if (length === 0) return [`${step.id}: ${chart} is missing.`];
		if (length >= shortest) return [];
		return [`${step.id}: ${chart} has ${length} characters, expected at least ${shortest}.`];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [`${step.id}: ${chart} cannot be made: ${reason}.`];
	}
}
