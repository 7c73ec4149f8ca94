import { numberChart } from '$lib/charts/numbers/number-chart';
import type { Tables } from '../../tables';

export const sunny = numberChart({
	id: 'sunny',
	subtitle: 'Days of 2015 in Seattle, by weather',
	rows: ({ weather }: Tables) => weather,
	name: ({ weather }) => weather,
	value: ({ days }) => days,
	text: ({ weather }) => `days of 2015 had ${weather}`,
	unit: 'days',
	label: 'Weather',
	states: {
		rain: { only: ({ weather }) => weather === 'rain' },
		sun: { only: ({ weather }) => weather === 'sun', highlight: () => true }
	}
});
