import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const harbours: SceneOf<typeof charts> = {
	id: 'harbours',
	steps: [
		{ id: 'harbours-quay', chart: 'quay', state: 'evening', sources: ['office'] },
		{ id: 'harbours-total', chart: 'total', state: 'newest', sources: ['office'] },
		{ id: 'harbours-kinds', chart: 'boats', state: 'motor', sources: ['office'] },
		{ id: 'harbours-stacked', chart: 'stacked', state: 'all', sources: ['office'] },
		{ id: 'harbours-ranking', chart: 'ranking', state: 'all', sources: ['office'] },
		{ id: 'harbours-slope', chart: 'slope', state: 'all', sources: ['office'] },
		{ id: 'harbours-map', chart: 'map', state: 'all', sources: ['census'] }
	]
};

export const scenes: readonly SceneEntry[] = [harbours];
