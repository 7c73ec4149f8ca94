import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const boats: SceneOf<typeof charts> = {
	id: 'boats',
	steps: [
		{ id: 'boats-all', chart: 'boats', state: 'all', seconds: 20, sources: ['office'] },
		{
			id: 'boats-last',
			detail: 'boats-all',
			chart: 'boats',
			state: 'newest',
			seconds: 20,
			sources: ['office'],
			claims: [1]
		}
	]
};

const kinds: SceneOf<typeof charts> = {
	id: 'kinds',
	steps: [{ id: 'kinds-sail', chart: 'kinds', state: 'both', seconds: 20, sources: ['office'] }]
};

const works: SceneOf<typeof charts> = {
	id: 'works',
	steps: [
		{ id: 'works-all', chart: 'works', state: 'all', seconds: 20, sources: ['office'] },
		{
			id: 'works-late',
			detail: 'works-all',
			chart: 'works',
			state: 'late',
			seconds: 20,
			sources: ['office']
		}
	]
};

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [boats, kinds, works];
