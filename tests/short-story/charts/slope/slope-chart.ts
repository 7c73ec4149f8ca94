import { slopeChart } from '$lib/charts/slope/slope-chart';
import type { Tables } from '../../tables';

export const slope = slopeChart({
	id: 'slope',
	subtitle: 'Boats in ten harbours',
	rows: ({ harbours }: Tables) => harbours,
	name: ({ harbour }) => harbour,
	columns: { '2014': ({ then }) => then, '2024': ({ now }) => now },
	unit: 'boats',
	label: 'Harbour',
	states: { all: { highlight: ({ then, now }) => now < then } }
});
