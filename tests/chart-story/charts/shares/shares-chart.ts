import { stackedBarChart } from '$lib/charts/stacked/stacked-bar-chart';
import { count } from '$lib/data/format';
import type { Tables } from '../../tables';

export const shares = stackedBarChart({
	id: 'shares',
	subtitle: 'People in three countries, in millions',
	rows: ({ countries }: Tables) => countries.filter(({ year }) => year % 25 === 5),
	name: ({ year }) => String(year),
	label: 'Year',
	unit: 'million people',
	format: count,
	parts: {
		china: { name: 'China', value: ({ china }) => china / 1e6 },
		india: { name: 'India', value: ({ india }) => india / 1e6 },
		nigeria: { name: 'Nigeria', value: ({ nigeria }) => nigeria / 1e6 }
	},
	states: { all: {}, india: { highlight: ['india'] } }
});
