import { defineChart } from '$lib/chart/define-chart';
import { drawLines } from '$lib/charts/lines/draw-lines';
import steps from '../../steps.json';
import type { Tables } from '../../tables';

/** A line of all values, with a state for each step, in which the value of that step is marked. */
export const valuesChart = (id: 'odd' | 'even') =>
	defineChart({
		id,
		states: steps.map(({ state }) => state),
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
		draw: ({ values }, state, size) =>
			drawLines({
				size,
				lines: [{ key: 'values', x: 1, y: values.map(({ value }) => value) }],
				ticks: [1, values.length].map((step) => [step, String(step)]),
				y: [0, 100],
				points: steps
					.filter((step) => step.state === state)
					.map(({ row }) => ({ key: 'marked', line: 'values', at: row }))
			}),
		description: {
			subtitle: () => 'A value for each step',
			describe: (_, state) =>
				`Line chart of generated values, one for each step of the story, with the value of ${state} marked.`
		}
	});
