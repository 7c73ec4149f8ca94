// A bar for each source of electricity, in the newest year.
import { barChart } from '$lib/charts/bars/bar-chart';
import type { Tables } from '../../tables';

/** The sources, in the order of their colours. */
const SOURCES = { fossil: 'Fossil fuels', nuclear: 'Nuclear', renewables: 'Renewables' } as const;

type Source = keyof typeof SOURCES;

export const sources = barChart({
	id: 'sources',
	subtitle: 'Electricity in Iowa, gigawatt-hours',
	rows: ({ electricity }: Tables) =>
		(Object.keys(SOURCES) as Source[]).map((source, i) => ({
			source,
			colour: i + 1,
			made: electricity.at(-1)?.[source] ?? null
		})),
	name: ({ source }) => SOURCES[source],
	value: ({ made }) => made,
	colour: ({ colour }) => colour,
	unit: 'gigawatt-hours',
	label: 'Source',
	states: { newest: { highlight: ({ source }) => source === 'renewables' } }
});
