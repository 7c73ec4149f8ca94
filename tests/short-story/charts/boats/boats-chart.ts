import { lineChart } from '$lib/charts/lines/line-chart';
import type { Tables } from '../../tables';

export const boats = lineChart({
	id: 'boats',
	subtitle: 'Boats at Alder Quay, by kind',
	rows: ({ boats }: Tables) => boats,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'boats',
	lines: {
		sail: { name: 'Sail', value: ({ sail }) => sail },
		motor: { name: 'Motor', value: ({ motor }) => motor },
		rowing: { name: 'Rowing', value: ({ rowing }) => rowing }
	},
	states: { all: {}, motor: { highlight: ['motor'], dots: ['last'] } }
});
