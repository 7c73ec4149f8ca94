import type { Claim } from '$lib/data/claims';
import { mainSteps } from '$lib/model/outline';
import type { Story } from '$lib/model/story-types';

/** The claims of a scene. */
export interface SceneTally {
	claims: readonly Claim[];
	/** How many of them only its details name. */
	inDetails: number;
}

/** The claims of each scene. A claim counts at the first step that names it, details included. */
export function sceneTallies(
	{ scenes }: Story,
	claims: readonly Claim[]
): Record<string, SceneTally> {
	const left = new Set(claims);
	return Object.fromEntries(
		scenes.map(({ id, steps }) => {
			const named = new Set(steps.flatMap((step) => step.claims));
			const inMain = new Set(mainSteps(steps).flatMap((step) => step.claims));
			const own = [...left].filter((claim) => named.has(claim.id));
			for (const claim of own) left.delete(claim);
			return [id, { claims: own, inDetails: own.filter((each) => !inMain.has(each.id)).length }];
		})
	);
}
