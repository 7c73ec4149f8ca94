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

/** What potency compares, how far the sources agree, and what it cannot be used for. */
export const potency: SceneOf<typeof charts> = {
	id: 'potency',
	steps: [
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
			words: 'text',
			seconds: 45,
			sources: [...compared, 'dea-2022', 'usat-2022', 'supply-paper', 'fda-2023'],
			claims: [40]
		}
	]
};
