import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** The sources of the comparison of many opioids. */
const compared = [
	'cdc-mme',
	'hydromorphone',
	'mmwr-potency',
	'dea-heroin',
	'dea-potency',
	'unodc-potency',
	'nitazenes'
];

/** Which drugs the deaths involved, how strong fentanyl is, and what the records can and cannot tell. */
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
		{
			id: 'potency-equal',
			chart: 'potency',
			state: 'equal',
			seconds: 30,
			sources: ['mmwr-potency'],
			claims: [3]
		},
		{
			id: 'potency-range',
			detail: 'potency-equal',
			chart: 'potency',
			state: 'range',
			seconds: 35,
			sources: ['mmwr-potency']
		},
		{
			id: 'potency-heroin',
			detail: 'potency-equal',
			chart: 'potency',
			state: 'heroin',
			seconds: 40,
			sources: ['mmwr-potency', 'dea-heroin'],
			claims: [4]
		},
		{
			id: 'potency-others',
			detail: 'potency-equal',
			chart: 'potency',
			state: 'others',
			seconds: 40,
			sources: compared
		},
		{
			id: 'potency-no-doses',
			detail: 'potency-equal',
			words: 'text',
			seconds: 45,
			sources: [...compared, 'dea-2022', 'usat-2022', 'supply-paper', 'fda-2023'],
			claims: [40]
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
