import { stackedAreaChart } from '$lib/charts/stacked/stacked-area-chart';
import type { Tables } from '../../tables';

export const stacked = stackedAreaChart({
	id: 'stacked',
	subtitle: 'Boats at Alder Quay, by kind',
	rows: ({ boats }: Tables) => boats,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'boats',
	parts: {
		sail: { name: 'Sail', value: ({ sail }) => sail },
		motor: { name: 'Motor', value: ({ motor }) => motor },
		rowing: { name: 'Rowing', value: ({ rowing }) => rowing }
	},
	states: { all: {} }
});
