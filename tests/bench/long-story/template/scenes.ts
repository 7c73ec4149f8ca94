import type { SceneEntry, SceneOf } from '$lib/model/entries';
import type { charts } from './charts';
import steps from './steps.json';

const scene = (id: string, chart: 'odd' | 'even'): SceneOf<typeof charts> => ({
	id,
	steps: steps
		.filter((step) => step.scene === id)
		.map((step) => ({ id: step.id, chart, state: step.state, seconds: 20, sources: ['generator'] }))
});

/** The scenes, which take turns with the two charts. */
export const scenes: readonly SceneEntry[] = [...new Set(steps.map((step) => step.scene))].map(
	(id, i) => scene(id, i % 2 === 0 ? 'odd' : 'even')
);
