import type { Claim } from '$lib/data/claims';
import { byFirstScene } from '$lib/model/outline';
import type { Story } from '$lib/model/story-types';

/** The claims of each scene. A claim counts at the first step that names it, details included. */
export const claimsByScene = (
	story: Story,
	claims: readonly Claim[]
): Record<string, readonly Claim[]> =>
	Object.fromEntries(
		byFirstScene(story, claims, (step) => step.claims).map(({ scene, entries }) => [
			scene.id,
			entries
		])
	);
