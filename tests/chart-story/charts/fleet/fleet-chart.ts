import { bar, cards, chart, column, legend, plot, row, type Field, type View } from '$lib/marks';
import type { Tables } from '../../tables';

/** The boats at the quays of an invented harbour. */
const quays = [
	{ quay: 'North', sail: 24, motor: 18 },
	{ quay: 'East', sail: 9, motor: 31 },
	{ quay: 'South', sail: 14, motor: 6 }
];
type Quay = (typeof quays)[number];

const boats = (key: 'sail' | 'motor', label: string): readonly Field<Quay>[] => [
	{ key: 'quay', label: 'Quay', of: ({ quay }) => quay, say: ({ quay }) => `${quay} quay` },
	{
		key,
		label,
		unit: 'boats',
		of: (row) => row[key],
		say: (row) => `${label}: ${row[key]} boats`
	}
];

const sail = bar('sail', quays, {
	x: ({ sail }) => [0, sail],
	y: ({ quay }) => quay,
	by: ({ quay }) => quay,
	tone: 'slate',
	legend: ['Sailing boats', 'Sail'],
	fields: boats('sail', 'Sail')
});
const motor = bar('motor', quays, {
	x: ({ sail, motor }) => [sail, sail + motor],
	y: ({ quay }) => quay,
	by: ({ quay }) => quay,
	tone: 'accent',
	legend: ['Motor boats', 'Motor'],
	fields: boats('motor', 'Motor')
});

const bands = quays.map(({ quay }) => quay);

const stacked: View = {
	units: 'boats',
	block: column(plot({ x: { ends: [0, 50] }, y: { bands } }, sail, motor), legend())
};

type Weather = Tables['weather'][number];

const dayFields: readonly Field<Weather>[] = [
	{
		key: 'weather',
		label: 'Weather',
		of: ({ weather }) => weather,
		say: ({ weather }) => weather
	},
	{
		key: 'days',
		label: 'Days',
		unit: 'days',
		of: ({ days }) => days,
		say: ({ days }) => `${days} days`
	}
];

const days = ({ weather }: Tables): View => ({
	units: 'days',
	block: plot(
		{ x: { ends: [0, 200] }, y: { bands: weather.map(({ weather }) => weather) } },
		bar('days', weather, {
			x: ({ days }) => [0, days],
			y: ({ weather }) => weather,
			by: ({ weather }) => weather,
			label: ({ days }) => `**${days}** days`,
			fields: dayFields
		})
	)
});

const beside: View = {
	units: 'boats',
	block: row(
		[3, 2],
		24,
		plot({ x: { ends: [0, 30], ticks: 4 }, y: { bands } }, sail),
		cards(quays, {
			by: ({ quay }) => quay,
			across: [1, 1],
			as: 'measured',
			title: ({ quay, sail }) => `${quay}: ${sail}`,
			body: ({ motor }) => `and ${motor} motor boats`
		})
	)
};

export const fleet = chart({
	id: 'fleet',
	states: { stacked: () => stacked, days, beside: () => beside },
	description: {
		subtitle: (_, state) => (state === 'days' ? 'Days of 2015 in Seattle' : 'Boats by quay'),
		describe: (_, state) =>
			state === 'days'
				? 'Bar chart of the days of 2015 in Seattle by weather: sun and rain have far more days than fog and drizzle.'
				: 'Bar chart of the boats at the three quays of an invented harbour, by kind of boat. The north quay has the most sailing boats.'
	}
});
