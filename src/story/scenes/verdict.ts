import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** What is left: the deaths of the newest year, how the claims came out, and where to find help. */
export const verdict: SceneOf<typeof charts> = {
	id: 'verdict',
	steps: [
		{
			id: 'since-field',
			chart: 'toll',
			state: 'left',
			seconds: 40,
			sources: ['cdc-vsrr-2026-08']
		},
		{
			id: 'verdict-all',
			detail: 'since-field',
			chart: 'tally',
			state: 'all',
			seconds: 50,
			sources: ['cnn-wire-2023', 'translated-copies', 'snap-suit'],
			claims: [39, 42]
		},
		{
			id: 'since-help',
			words: 'help',
			seconds: 45,
			sources: ['cdc-vsrr', 'fda-2023', 'cdc-wonder', 'census-population']
		}
	]
};
