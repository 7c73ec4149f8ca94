// A line for each source of electricity, year by year.
import { lineChart } from '$lib/charts/lines/line-chart';
import type { Tables } from '../../tables';

export const generation = lineChart({
	id: 'generation',
	subtitle: 'Electricity in Iowa, gigawatt-hours a year',
	rows: ({ electricity }: Tables) => electricity,
	x: { unit: 'years', of: ({ year }) => year },
	unit: 'gigawatt-hours',
	lines: {
		fossil: { name: ['Fossil fuels', 'Fossil'], value: ({ fossil }) => fossil, colour: 1 },
		nuclear: { name: 'Nuclear', value: ({ nuclear }) => nuclear, colour: 2 },
		renewables: {
			name: ['**Renewables**', '**Renew.**'],
			value: ({ renewables }) => renewables,
			colour: 3
		}
	},
	states: {
		all: {},
		renewables: { highlight: ['renewables'], dots: ['last'] }
	}
});
