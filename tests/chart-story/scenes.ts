import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const six: SceneOf<typeof charts> = {
	id: 'kinds',
	steps: [
		{ id: 'kinds-lines', chart: 'people', state: 'nigeria', seconds: 10, sources: ['gapminder'] },
		{ id: 'kinds-bars', chart: 'largest', state: 'sorted', seconds: 10, sources: ['census'] },
		{ id: 'kinds-ranges', chart: 'temperatures', state: 'frost', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-dots', chart: 'weather', state: 'sun', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-tiles', chart: 'states', state: 'large', seconds: 10, sources: ['census'] },
		{ id: 'kinds-lanes', chart: 'reigns', state: 'century', seconds: 10, sources: ['vega'] }
	]
};

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [six];
