import { numberChart } from '$lib/charts/numbers/number-chart';
import type { Tables } from '../../tables';

export const total = numberChart({
	id: 'total',
	subtitle: 'Boats at Alder Quay',
	rows: ({ boats }: Tables) => boats,
	name: ({ year }) => String(year),
	value: ({ sail, motor, rowing }) => sail + motor + rowing,
	text: ({ year }) => `boats lay at Alder Quay in ${year}`,
	unit: 'boats',
	label: 'Year',
	states: { newest: { only: ({ year }) => year === 2024 } }
});
