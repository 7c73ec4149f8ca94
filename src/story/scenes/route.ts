import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** How fentanyl comes to the United States, and what is claimed about where it begins. */
export const route: SceneOf<typeof charts> = {
	id: 'route',
	steps: [
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
			id: 'route-ports',
			detail: 'route-after',
			chart: 'seizures',
			state: 'ports',
			seconds: 35,
			sources: ['cbp-seizures']
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
		}
	]
};
