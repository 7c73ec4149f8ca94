import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What lawmakers asked of Washington, what Washington asked of Beijing, and what came of it. */
export const asks: SceneOf<typeof charts> = {
	id: 'asks',
	steps: [
		{
			id: 'asks-three',
			chart: 'asks',
			state: 'announced',
			seconds: 40,
			sources: [
				'trone-letter-2023',
				'tristate-trone',
				'china-notice-2025',
				'world-ecr-2025',
				'china-notice-2023',
				'hubei-2026',
				'woodside-2023',
				'white-house-2024',
				'china-controls-2025',
				'chemistry-2024',
				'scio-2025',
				'cnn-wire-2023',
				'ricketts-2023'
			],
			claims: [23, 24, 25]
		},
		{
			id: 'asks-letters',
			detail: 'asks-three',
			chart: 'actors',
			state: 'letters',
			seconds: 45,
			sources: [
				'trone-letter-2023',
				'ricketts-2023',
				'npr-balloon-2023',
				'cnn-wire-2023',
				'cdc-vsrr'
			],
			claims: [19, 20, 21, 22, 26]
		},
		{
			id: 'asks-levers',
			detail: 'asks-three',
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
			detail: 'asks-three',
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
		}
	]
};
