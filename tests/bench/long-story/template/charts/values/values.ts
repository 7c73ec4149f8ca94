import { defineChart } from '$lib/chart/define-chart';
import steps from '../../steps.json';
import type { Tables } from '../../tables';
import Values from './Values.svelte';

const states = Object.fromEntries(steps.map(({ state, row }) => [state, { marked: row }]));

/** A line of all values, with a state for each step, in which the value of that step is marked. */
export const valuesChart = (id: 'odd' | 'even') =>
	defineChart({
		id,
		states,
		default: steps[0]?.state ?? '',
		rows: ({ values }: Tables) => ({
			columns: [
				{ key: 'step', label: 'Step', unit: '' },
				{ key: 'value', label: 'Value', unit: '' },
				{ key: 'status', label: 'Status', unit: '' }
			],
			rows: values.map(({ step, value }) => [String(step), value, 'generated'])
		}),
		dataPoints: ({ values }) =>
			values.map(({ step, value }) => ({
				x: step,
				y: value,
				label: `Step ${step}`,
				lines: [`${value}, generated`]
			})),
		component: Values,
		description: {
			subtitle: () => 'A value for each step',
			describe: (_, state) =>
				`Line chart of generated values, one for each step of the story, with the value of ${state} marked.`
		}
	});
