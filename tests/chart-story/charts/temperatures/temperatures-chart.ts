import { rangeChart } from '$lib/charts/ranges/range-chart';
import { formatMonth } from '$lib/data/month';
import type { Tables } from '../../tables';

export const temperatures = rangeChart({
	id: 'temperatures',
	subtitle: 'Lowest and highest °C of the month, Seattle',
	rows: ({ temperatures }: Tables) => temperatures,
	name: ({ month }) => formatMonth(month),
	range: ({ coldest, warmest }) => [coldest, warmest],
	unit: '°C',
	label: 'Month',
	states: { all: {}, frost: { highlight: ({ coldest }) => coldest < 0 } }
});
