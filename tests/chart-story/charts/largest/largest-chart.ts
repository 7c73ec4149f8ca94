import { barChart } from '$lib/charts/bars/bar-chart';
import type { Tables } from '../../tables';

export const largest = barChart({
	id: 'largest',
	subtitle: 'States with more than 12 million people',
	rows: ({ states }: Tables) => states.filter(({ people }) => people > 12_000_000),
	name: ({ state }) => state,
	value: ({ people }) => people,
	unit: 'people',
	label: 'State',
	choose: 'state',
	states: { all: {}, sorted: { sorted: true, highlight: ({ postal }) => postal === 'CA' } }
});
