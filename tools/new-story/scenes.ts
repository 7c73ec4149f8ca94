// The steps of the story, in order: which chart each one shows, in which state. Their texts are in copy.md.
import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const power: SceneOf<typeof charts> = {
	id: 'power',
	steps: [
		{ id: 'power-all', chart: 'generation', state: 'all', sources: ['eia'] },
		{ id: 'power-renewables', chart: 'generation', state: 'renewables', sources: ['eia'] },
		{ id: 'power-sources', chart: 'sources', state: 'newest', sources: ['eia'] }
	]
};

export const scenes: readonly SceneEntry[] = [power];
