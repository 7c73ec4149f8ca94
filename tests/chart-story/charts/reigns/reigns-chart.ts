import { laneChart } from '$lib/charts/lanes/lane-chart';
import type { Tables } from '../../tables';

export const reigns = laneChart({
	id: 'reigns',
	subtitle: 'Who ruled England, 1565 to 1820',
	rows: ({ monarchs }: Tables) => monarchs,
	x: { unit: 'years', of: ({ start }) => start, to: ({ end }) => end },
	lane: ({ rule }) => rule,
	name: ({ name }) => name,
	label: 'Ruler',
	laneLabel: 'Rule',
	states: {
		all: {},
		century: { from: 1600, to: 1700, highlight: ({ name }) => name === 'Cromwell' }
	}
});
