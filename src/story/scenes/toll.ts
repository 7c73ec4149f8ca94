import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** How many died, and how a provisional count is read. */
export const toll: SceneOf<typeof charts> = {
	id: 'toll',
	steps: [
		{
			id: 'toll-one-year',
			chart: 'toll',
			state: 'field',
			seconds: 45,
			sources: ['cdc-vsrr'],
			claims: [1]
		},
		{
			id: 'toll-climb',
			chart: 'toll',
			state: 'stem',
			seconds: 35,
			sources: ['cdc-vsrr', 'axios-2021']
		},
		{
			id: 'toll-window',
			detail: 'toll-climb',
			chart: 'toll',
			state: 'gathered',
			seconds: 35,
			sources: ['cdc-vsrr']
		}
	]
};
