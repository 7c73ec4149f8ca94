import { stackedAreaChart } from '$lib/charts/stacked/stacked-area-chart';
import type { Tables } from '../../tables';

export const crowd = stackedAreaChart({
	id: 'crowd',
	subtitle: 'People in three countries, in millions',
	rows: ({ countries }: Tables) => countries,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'million people',
	parts: {
		china: { name: 'China', value: ({ china }) => china / 1e6 },
		india: { name: 'India', value: ({ india }) => india / 1e6 },
		nigeria: { name: 'Nigeria', value: ({ nigeria }) => nigeria / 1e6 }
	},
	states: { all: {}, india: { highlight: ['india'] } }
});
