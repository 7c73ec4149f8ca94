import { barChart } from '$lib/charts/bars/bar-chart';
import type { Tables } from '../../tables';

const KINDS = ['sail', 'motor'] as const;

/** The kinds of boats in the newest year. */
export const kinds = barChart({
	id: 'kinds',
	subtitle: 'Boats by kind in the newest year, invented',
	rows: ({ boats }: Tables) => KINDS.map((kind) => ({ kind, boats: boats.at(-1)?.[kind] ?? null })),
	name: ({ kind }) => kind,
	value: ({ boats }) => boats,
	unit: 'boats',
	label: 'Kind',
	end: 100,
	states: { both: { highlight: ({ kind }) => kind === 'sail' } }
});
