import { area, chart, inset, legend, line, plot, type Field, type View } from '$lib/marks';
import { count, decimal } from '$lib/data/format';
import type { Tables } from '../../tables';

type Country = Tables['countries'][number];

const millions = (key: 'india' | 'nigeria' | 'china', label: string): readonly Field<Country>[] => [
	{ key: 'year', label: 'Year', of: ({ year }) => String(year), say: ({ year }) => String(year) },
	{
		key,
		label,
		unit: 'million people',
		of: (row) => row[key] / 1e6,
		say: (row) => `${label}: ${decimal(row[key] / 1e6)} million people`
	}
];

const lines = ({ countries }: Tables): View => ({
	block: plot(
		{ x: { ticks: 'years' }, y: {} },
		line('nigeria', countries, {
			x: ({ year }) => year,
			y: ({ nigeria }) => nigeria / 1e6,
			name: 'Nigeria',
			tone: 'accent',
			fill: 0.14,
			fields: millions('nigeria', 'Nigeria')
		})
	)
});

const corner = ({ countries }: Tables): View => ({
	block: inset(
		plot(
			{ x: { ticks: 'years' }, y: { format: count } },
			line('china', countries, {
				x: ({ year }) => year,
				y: ({ china }) => china / 1e6,
				legend: 'China',
				fields: millions('china', 'China')
			}),
			line('india', countries, {
				x: ({ year }) => year,
				y: ({ india }) => india / 1e6,
				tone: 'accent',
				legend: 'India',
				fields: millions('india', 'India')
			})
		),
		legend(),
		{ left: 0.2, top: 0.1, right: 0.5, bottom: 0.25 }
	)
});

const areas = ({ countries }: Tables): View => ({
	block: plot(
		{ x: { ticks: 'years' }, y: { format: count } },
		area('india', countries, {
			x: ({ year }) => year,
			high: ({ india }) => india / 1e6,
			label: '**India**',
			tone: 1,
			fields: millions('india', 'India')
		}),
		area('nigeria', countries, {
			x: ({ year }) => year,
			low: ({ india }) => india / 1e6,
			high: ({ india, nigeria }) => (india + nigeria) / 1e6,
			name: 'Nigeria',
			tone: 2,
			fields: millions('nigeria', 'Nigeria')
		})
	)
});

export const growth = chart({
	id: 'growth',
	states: { lines, corner, areas },
	description: {
		subtitle: () => 'Millions of people, every fifth year',
		describe: (_, state) =>
			({
				lines:
					'Line chart of the people in Nigeria, from 41 million in 1955 to 140 million in 2005.',
				corner:
					'Line chart of the people in China and in India, which both rise from 1955 to 2005.',
				areas:
					'Two areas, one above the other: the people in India, and above them those in Nigeria.'
			})[state]
	}
});
