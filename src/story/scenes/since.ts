import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What the numbers did next, where, and how it is explained and by whom. */
export const since: SceneOf<typeof charts> = {
	id: 'since',
	steps: [
		{ id: 'toll-guess', chart: 'toll', state: 'guess', seconds: 45, sources: ['cdc-vsrr-2026-08'] },
		{
			id: 'since-fall',
			detail: 'toll-guess',
			chart: 'toll',
			state: 'fall',
			seconds: 40,
			sources: ['cdc-vsrr-2026-08', 'cdc-vsrr-2026-06', 'cdc-final-2024']
		},
		{
			id: 'toll-counted',
			detail: 'toll-guess',
			chart: 'toll',
			state: 'counted',
			seconds: 35,
			sources: ['cdc-vsrr']
		},
		{
			id: 'toll-blip',
			detail: 'toll-guess',
			chart: 'toll',
			state: 'blip',
			seconds: 40,
			sources: ['cdc-vsrr-2026-08', 'npr-2025']
		},
		{
			id: 'since-states-change',
			chart: 'tiles',
			state: 'change',
			seconds: 45,
			sources: ['cdc-vsrr']
		},
		{
			id: 'since-your-state',
			detail: 'since-states-change',
			chart: 'tiles',
			state: 'lines',
			seconds: 50,
			sources: ['cdc-vsrr', 'cdc-wonder', 'census-population']
		},
		{
			id: 'west-virginia-since',
			chart: 'states',
			state: 'since',
			seconds: 35,
			sources: ['cdc-vsrr', 'cnn-wire-2023'],
			claims: [6]
		},
		{
			id: 'west-virginia-rate',
			detail: 'west-virginia-since',
			chart: 'states',
			state: 'rates',
			seconds: 40,
			sources: ['cdc-wonder', 'census-population', 'cdc-rates-2021'],
			claims: [7]
		},
		{
			id: 'west-virginia-figure',
			detail: 'west-virginia-since',
			chart: 'states',
			state: 'west-virginia',
			seconds: 50,
			sources: ['cdc-vsrr', 'wv-odcp-2022', 'cnn-wire-2023'],
			claims: [6]
		},
		{
			id: 'since-why',
			chart: 'timeline',
			state: 'explanations',
			seconds: 50,
			sources: [
				'cdc-vsrr-2026-08',
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
		}
	]
};
