import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** Which drugs the deaths involved, and what the records can and cannot tell. */
export const involved: SceneOf<typeof charts> = {
	id: 'involved',
	steps: [
		{
			id: 'involved-two-thirds',
			chart: 'toll',
			state: 'two-thirds',
			seconds: 40,
			sources: ['cdc-vsrr'],
			claims: [2]
		},
		{
			id: 'involved-overlap',
			detail: 'involved-two-thirds',
			chart: 'toll',
			state: 'overlap',
			seconds: 40,
			sources: ['cdc-vsrr']
		},
		{
			id: 'involved-code',
			detail: 'involved-two-thirds',
			chart: 'toll',
			state: 'code',
			seconds: 40,
			sources: ['cdc-vsrr', 'cdc-specific-drugs'],
			claims: [2]
		},
		{ id: 'involved-rise', chart: 'toll', state: 'rise', seconds: 35, sources: ['cdc-vsrr'] },
		{
			id: 'involved-age',
			detail: 'involved-rise',
			chart: 'ages',
			state: 'leading-cause',
			seconds: 45,
			sources: ['cdc-2025', 'state-jan-2023', 'axios-dea', 'cdc-vsrr', 'cdc-specific-drugs'],
			claims: [5]
		}
	]
};
