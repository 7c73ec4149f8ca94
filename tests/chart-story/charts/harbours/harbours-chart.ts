import { slopeChart } from '$lib/charts/slope/slope-chart';
import type { Tables } from '../../tables';

export const harbours = slopeChart({
	id: 'harbours',
	subtitle: 'Boats in ten invented harbours',
	rows: ({ harbours }: Tables) => harbours,
	name: ({ harbour }) => harbour,
	columns: { '2016': ({ then }) => then, '2024': ({ now }) => now },
	unit: 'boats',
	label: 'Harbour',
	states: { all: {}, fewer: { highlight: ({ then, now }) => now < then } }
});
