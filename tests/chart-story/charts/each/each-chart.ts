import { multiplesChart } from '$lib/charts/multiples/multiples-chart';
import type { Tables } from '../../tables';

export const each = multiplesChart({
	id: 'each',
	subtitle: 'People in four countries, in millions',
	rows: ({ countries }: Tables) => countries,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'million people',
	log: true,
	lines: {
		china: { name: 'China', value: ({ china }) => china / 1e6 },
		india: { name: 'India', value: ({ india }) => india / 1e6 },
		nigeria: { name: 'Nigeria', value: ({ nigeria }) => nigeria / 1e6 },
		iceland: { name: 'Iceland', value: ({ iceland }) => iceland / 1e6 }
	},
	states: { all: {}, nigeria: { highlight: ['nigeria'] } }
});
