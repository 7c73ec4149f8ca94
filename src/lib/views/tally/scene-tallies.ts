import type { Claim } from '$lib/data/claims';
import { byFirstScene, mainSteps } from '$lib/model/outline';
import type { Story } from '$lib/model/story-types';

/** The claims of a scene. */
export interface SceneTally {
	claims: readonly Claim[];
	/** How many of them only its details name. */
	inDetails: number;
}

/** The claims of each scene. A claim counts at the first step that names it, details included. */
export const sceneTallies = (story: Story, claims: readonly Claim[]): Record<string, SceneTally> =>
	Object.fromEntries(
		byFirstScene(story, claims, (step) => step.claims).map(({ scene, entries }) => {
			const inMain = new Set(mainSteps(scene.steps).flatMap((step) => step.claims));
			const inDetails = entries.filter(({ id }) => !inMain.has(id)).length;
			return [scene.id, { claims: entries, inDetails }];
		})
	);
