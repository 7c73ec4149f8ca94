import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';

const six: SceneOf<typeof charts> = {
	id: 'kinds',
	steps: [
		{ id: 'kinds-lines', chart: 'people', state: 'nigeria', seconds: 10, sources: ['gapminder'] },
		{ id: 'kinds-bars', chart: 'largest', state: 'sorted', seconds: 10, sources: ['census'] },
		{ id: 'kinds-stacked', chart: 'shares', state: 'all', seconds: 10, sources: ['gapminder'] },
		{ id: 'kinds-areas', chart: 'crowd', state: 'india', seconds: 10, sources: ['gapminder'] },
		{ id: 'kinds-ranges', chart: 'temperatures', state: 'frost', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-scatter', chart: 'climate', state: 'frost', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-slope', chart: 'harbours', state: 'fewer', seconds: 10, sources: ['invented'] },
		{ id: 'kinds-multiples', chart: 'each', state: 'nigeria', seconds: 10, sources: ['gapminder'] },
		{ id: 'kinds-dots', chart: 'weather', state: 'sun', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-tiles', chart: 'states', state: 'large', seconds: 10, sources: ['census'] },
		{ id: 'kinds-lanes', chart: 'reigns', state: 'century', seconds: 10, sources: ['vega'] },
		{ id: 'kinds-number', chart: 'sunny', state: 'sun', seconds: 10, sources: ['noaa'] },
		{ id: 'kinds-image', chart: 'quay', state: 'evening', seconds: 10, sources: ['invented'] }
	]
};

const marks: SceneOf<typeof charts> = {
	id: 'marks',
	steps: [
		{ id: 'marks-start', chart: 'harbour', state: 'newest', seconds: 10, sources: ['invented'] },
		{ id: 'marks-as', chart: 'signs', state: 'as', seconds: 10, sources: ['invented'] },
		{ id: 'marks-sides', chart: 'signs', state: 'sides', seconds: 10, sources: ['invented'] },
		{ id: 'marks-line', chart: 'growth', state: 'lines', seconds: 10, sources: ['gapminder'] },
		{ id: 'marks-dots', chart: 'months', state: 'scatter', seconds: 10, sources: ['noaa'] },
		{ id: 'marks-bar', chart: 'fleet', state: 'days', seconds: 10, sources: ['noaa'] },
		{ id: 'marks-area', chart: 'growth', state: 'areas', seconds: 10, sources: ['gapminder'] },
		{ id: 'marks-rule', chart: 'months', state: 'frost', seconds: 10, sources: ['noaa'] },
		{ id: 'marks-band', chart: 'gulls', state: 'band', seconds: 10, sources: ['invented'] },
		{ id: 'marks-swarm', chart: 'sizes', state: 'all', seconds: 10, sources: ['census'] },
		{ id: 'marks-cards', chart: 'works', state: 'positions', seconds: 10, sources: ['invented'] },
		{ id: 'marks-texts', chart: 'works', state: 'texts', seconds: 10, sources: ['invented'] },
		{ id: 'marks-row', chart: 'fleet', state: 'beside', seconds: 10, sources: ['invented'] },
		{ id: 'marks-inset', chart: 'growth', state: 'corner', seconds: 10, sources: ['gapminder'] },
		{ id: 'marks-lanes', chart: 'works', state: 'events', seconds: 10, sources: ['invented'] },
		{ id: 'marks-column', chart: 'fleet', state: 'stacked', seconds: 10, sources: ['invented'] },
		{ id: 'marks-own', chart: 'months', state: 'summer', seconds: 10, sources: ['noaa'] }
	]
};

/** The scenes, in the order of the story. */
export const scenes: readonly SceneEntry[] = [six, marks];
