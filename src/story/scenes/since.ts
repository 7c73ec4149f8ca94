import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What the numbers did next, and how it is explained and by whom. */
export const since: SceneOf<typeof charts> = {
	id: 'since',
	steps: [
		{ id: 'toll-guess', chart: 'toll', state: 'guess', seconds: 45, sources: ['cdc-vsrr'] },
		{
			id: 'since-fall',
			chart: 'toll',
			state: 'fall',
			seconds: 40,
			sources: ['cdc-vsrr', 'cdc-vsrr-2026-06', 'cdc-vsrr-2026-08', 'cdc-final-2024']
		},
		{
			id: 'toll-counted',
			detail: 'since-fall',
			chart: 'toll',
			state: 'counted',
			seconds: 35,
			sources: ['cdc-vsrr']
		},
		{
			id: 'toll-blip',
			detail: 'since-fall',
			chart: 'toll',
			state: 'blip',
			seconds: 40,
			sources: ['cdc-vsrr', 'npr-2025']
		},
		{
			id: 'since-why',
			chart: 'timeline',
			state: 'explanations',
			seconds: 50,
			sources: [
				'cdc-vsrr',
				'cnn-wire-2023',
				'eurekalert-2026',
				'ap-2026',
				'npr-theories',
				'supply-paper',
				'fda-2023',
				'tariffs-2025',
				'tariffs-2026',
				'china-controls-2025',
				'chemistry-2024'
			],
			claims: [35, 41]
		},
		{
			id: 'since-found',
			detail: 'since-why',
			chart: 'seizures',
			state: 'by-year',
			seconds: 35,
			sources: ['cbp-seizures']
		},
		{
			id: 'asks-trip',
			detail: 'since-why',
			chart: 'actors',
			state: 'trip',
			seconds: 40,
			sources: [
				'npr-balloon-2023',
				'examiner-2023',
				'woodside-2023',
				'white-house-2024',
				'tristate-2023',
				'trone-letter-2023',
				'ricketts-2023',
				'cdc-vsrr'
			],
			claims: [29]
		},
		{
			id: 'since-your-state',
			chart: 'tiles',
			state: 'lines',
			seconds: 50,
			sources: ['cdc-vsrr', 'cdc-wonder', 'census-population']
		},
		{
			id: 'since-states-change',
			detail: 'since-your-state',
			chart: 'tiles',
			state: 'change',
			seconds: 45,
			sources: ['cdc-vsrr']
		},
		{
			id: 'west-virginia-since',
			detail: 'since-your-state',
			chart: 'states',
			state: 'since',
			seconds: 35,
			sources: ['cdc-vsrr', 'cdc-vsrr-2026-06']
		}
	]
};
