import { scatterChart } from '$lib/charts/scatter/scatter-chart';
import { formatMonth } from '$lib/data/month';
import type { Tables } from '../../tables';

export const climate = scatterChart({
	id: 'climate',
	subtitle: 'Lowest and highest °C of the month, Seattle',
	rows: ({ temperatures }: Tables) => temperatures,
	name: ({ month }) => formatMonth(month).replace(' 2015', ''),
	label: 'Month',
	x: { name: 'Coldest', unit: '°C', of: ({ coldest }) => coldest },
	y: { name: 'Warmest', unit: '°C', of: ({ warmest }) => warmest },
	states: { all: {}, frost: { highlight: ({ coldest }) => coldest < 0 } }
});
