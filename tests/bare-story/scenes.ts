import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const roof: SceneOf<typeof charts> = {
	id: 'roof',
	steps: [
		{ id: 'roof-all', chart: 'gulls', state: 'all', sources: ['neighbour'] },
		{ id: 'roof-last', chart: 'gulls', state: 'newest', sources: ['neighbour'] }
	]
};

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [roof];
