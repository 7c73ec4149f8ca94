import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** One state: its rate, one man, and a figure that does not hold. */
export const westVirginia: SceneOf<typeof charts> = {
	id: 'west-virginia',
	steps: [
		{
			id: 'west-virginia-rate',
			chart: 'states',
			state: 'rates',
			seconds: 40,
			sources: ['cdc-wonder', 'census-population', 'cdc-rates-2021'],
			claims: [7]
		},
		{
			id: 'west-virginia-person',
			words: 'text',
			seconds: 50,
			sources: ['cnn-wire-2023', 'cdc-vsrr'],
			claims: [36, 37, 38]
		},
		{
			id: 'west-virginia-figure',
			chart: 'states',
			state: 'west-virginia',
			seconds: 50,
			sources: ['cdc-vsrr', 'wv-odcp-2022', 'cnn-wire-2023'],
			claims: [6]
		}
	]
};
