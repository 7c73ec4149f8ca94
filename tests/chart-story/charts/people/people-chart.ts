import { lineChart } from '$lib/charts/lines/line-chart';
import type { Tables } from '../../tables';

export const people = lineChart({
	id: 'people',
	subtitle: 'People in four countries, every fifth year',
	rows: ({ countries }: Tables) => countries,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'people',
	log: true,
	lines: {
		china: { name: 'China', value: ({ china }) => china },
		india: { name: 'India', value: ({ india }) => india },
		nigeria: { name: 'Nigeria', value: ({ nigeria }) => nigeria },
		iceland: { name: 'Iceland', value: ({ iceland }) => iceland }
	},
	states: {
		all: {},
		nigeria: { highlight: ['nigeria'], dots: [{ line: 'nigeria', at: 'last' }] }
	}
});
