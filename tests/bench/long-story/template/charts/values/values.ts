import { COMPACT } from '$lib/drawing/size-class';
import { chart, dot, line, plot, type Field, type View } from '$lib/marks';
import steps from '../../steps.json';
import type { Tables } from '../../tables';

type Value = Tables['values'][number];

const fields: readonly Field<Value>[] = [
	{ key: 'step', label: 'Step', of: ({ step }) => String(step), say: ({ step }) => `Step ${step}` },
	{
		key: 'value',
		label: 'Value',
		of: ({ value }) => value,
		say: ({ value }) => `${value}, generated`
	},
	{ key: 'status', label: 'Status', of: () => 'generated' }
];

/** The line of all values, with a dot at that of a step. */
const marked =
	(row: number) =>
	({ values }: Tables): View => ({
		block: plot(
			{ x: { ticks: 'numbers' }, y: { ends: [0, 100] } },
			line('values', values, { x: ({ step }) => step, y: ({ value }) => value, fields }),
			dot('marked', [row, values[row - 1]?.value ?? 0], { r: 5 })
		)
	});

/** A line of all values, with a state for each step, in which the value of that step is marked. */
export const valuesChart = (id: 'odd' | 'even') =>
	chart({
		id,
		// As few drawings as possible.
		sizes: COMPACT,
		states: Object.fromEntries(steps.map(({ state, row }) => [state, marked(row)])),
		description: {
			subtitle: () => 'A value for each step',
			describe: (_, state) =>
				`Line chart of generated values, one for each step of the story, with the value of ${state} marked.`
		}
	});
