import { dotChart } from '$lib/charts/dots/dot-chart';
import type { Tables } from '../../tables';

export const weather = dotChart({
	id: 'weather',
	subtitle: 'Days of 2015 in Seattle, by weather',
	rows: ({ weather }: Tables) => weather,
	name: ({ weather }) => weather,
	value: ({ days }) => days,
	unit: 'days',
	label: 'Weather',
	states: {
		all: { about: 'The year is a field of 365 days.' },
		sun: { highlight: ({ weather }) => weather === 'sun', about: 'The sunny days are in colour.' }
	}
});
