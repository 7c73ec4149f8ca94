import { tileChart } from '$lib/charts/tiles/tile-chart';
import type { Tables } from '../../tables';

export const map = tileChart({
	id: 'map',
	subtitle: 'People by state, in millions',
	rows: ({ states }: Tables) => states,
	name: ({ state }) => state,
	code: ({ postal }) => postal,
	value: ({ people }) => people / 1_000_000,
	unit: 'million people',
	label: 'State',
	states: { all: {} }
});
