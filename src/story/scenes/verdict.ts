import type { SceneOf } from '$lib/model/entries';
import type { charts } from '../charts';

/** How the claims came out, and where to find help. */
export const verdict: SceneOf<typeof charts> = {
	id: 'verdict',
	steps: [
		{
			id: 'verdict-all',
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
