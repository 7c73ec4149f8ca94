import { barChart } from '$lib/charts/bars/bar-chart';
import type { Tables } from '../../tables';

export const ranking = barChart({
	id: 'ranking',
	subtitle: 'Boats in 2024, by harbour',
	rows: ({ harbours }: Tables) => harbours,
	name: ({ harbour }) => harbour,
	value: ({ now }) => now,
	unit: 'boats',
	label: 'Harbour',
	choose: 'harbour',
	states: { all: { sorted: true } }
});
