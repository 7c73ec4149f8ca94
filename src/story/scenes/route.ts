import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What one man believed, how fentanyl comes to the United States, and what is claimed of where it begins. */
export const route: SceneOf<typeof charts> = {
	id: 'route',
	steps: [
		{
			id: 'west-virginia-person',
			words: 'text',
			seconds: 50,
			sources: ['cnn-wire-2023', 'cdc-vsrr'],
			claims: [36, 37, 38]
		},
		{
			id: 'route-before',
			chart: 'route',
			state: 'before',
			seconds: 35,
			sources: ['crs-2022', 'dea-2020', 'nyt-2019']
		},
		{
			id: 'route-after',
			chart: 'route',
			state: 'after',
			seconds: 40,
			sources: [
				'ndta-2025',
				'gao-2025',
				'odni-2025',
				'crs-2024',
				'indictments-2023',
				'reuters-express'
			],
			claims: [11, 12, 16]
		},
		{
			id: 'route-claim',
			chart: 'precursors',
			state: 'claim',
			seconds: 50,
			sources: ['cnn-wire-2023', 'trone-letter-2023', 'incb-precursors'],
			claims: [13]
		},
		{
			id: 'route-ladder',
			detail: 'route-claim',
			chart: 'precursors',
			state: 'all-statements',
			seconds: 50,
			sources: [
				'dea-2020',
				'dea-2022',
				'trone-letter-2023',
				'cnn-wire-2023',
				'house-committee-video',
				'house-committee-release',
				'krishnamoorthi-2024',
				'newhouse-2024',
				'odni-2025',
				'crs-2026'
			],
			claims: [14]
		},
		{
			id: 'asks-three',
			detail: 'route-claim',
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
			detail: 'route-claim',
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
		}
	]
};
