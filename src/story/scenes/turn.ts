import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What changed in 2019, what did not, what each side says of the other, and what was found. */
export const turn: SceneOf<typeof charts> = {
	id: 'turn',
	steps: [
		{
			id: 'turn-climb',
			chart: 'timeline',
			state: 'climb',
			seconds: 40,
			sources: ['cdc-vsrr', 'nyt-2019', 'crs-2024'],
			claims: [10]
		},
		{
			id: 'turn-control',
			detail: 'turn-climb',
			chart: 'actors',
			state: 'control',
			seconds: 40,
			sources: ['irish-times-2018', 'nyt-2019', 'straits-2019'],
			claims: [8, 9]
		},
		{
			id: 'turn-precursors',
			detail: 'turn-climb',
			chart: 'timeline',
			state: 'substitutes',
			seconds: 45,
			sources: [
				'ndta-2025',
				'gao-2025',
				'incb-precursors',
				'nyt-2019',
				'chemistry-2024',
				'china-controls-2025',
				'scio-2025',
				'world-ecr-2025'
			]
		},
		{
			id: 'turn-why-hard',
			detail: 'turn-climb',
			chart: 'route',
			state: 'ends',
			seconds: 50,
			sources: [
				'ndta-2025',
				'cefic-2018',
				'scio-2025',
				'cnn-wire-2023',
				'commission-2022',
				'politico-2022',
				'cdc-vsrr',
				'chemistry-2024',
				'china-controls-2025',
				'world-ecr-2025',
				'nyt-2019'
			],
			claims: [15, 17, 18]
		},
		{
			id: 'turn-answer',
			detail: 'turn-climb',
			chart: 'route',
			state: 'answer',
			seconds: 60,
			sources: [
				'ndta-2025',
				'gao-2025',
				'odni-2025',
				'house-committee-release',
				'scio-2025',
				'cnn-wire-2023'
			]
		},
		{
			id: 'asks-levers',
			detail: 'turn-climb',
			chart: 'actors',
			state: 'levers',
			seconds: 50,
			sources: [
				'cnn-wire-2023',
				'state-jan-2023',
				'inl-2023',
				'tristate-trone',
				'tristate-2023',
				'newsweek-oped'
			],
			claims: [27, 28, 30, 31, 32, 33, 34]
		},
		{
			id: 'asks-trip',
			detail: 'turn-climb',
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
			id: 'since-found',
			chart: 'seizures',
			state: 'by-year',
			seconds: 35,
			sources: ['cbp-seizures', 'cdc-vsrr-2026-08']
		},
		{
			id: 'route-ports',
			detail: 'since-found',
			chart: 'seizures',
			state: 'ports',
			seconds: 35,
			sources: ['cbp-seizures']
		}
	]
};
