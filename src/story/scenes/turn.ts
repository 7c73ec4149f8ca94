import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What changed in 2019, what did not, and what each side says of the other. */
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
			id: 'asks-levers',
			detail: 'turn-why-hard',
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
		}
	]
};
