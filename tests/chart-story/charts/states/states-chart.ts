import { tileChart } from '$lib/charts/tiles/tile-chart';
import { decimal } from '$lib/data/format';
import type { Tables } from '../../tables';

export const states = tileChart({
	id: 'states',
	subtitle: 'People by state, in millions',
	rows: ({ states }: Tables) => states,
	name: ({ state }) => state,
	code: ({ postal }) => postal,
	value: ({ people }) => people / 1_000_000,
	format: decimal,
	unit: 'million people',
	label: 'State',
	states: { all: {}, large: { highlight: ({ people }) => people > 12_000_000 } }
});
