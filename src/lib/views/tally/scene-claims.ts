import type { Claim } from '$lib/data/claims';
import type { Story } from '$lib/model/story-types';

/** The claims of each scene. A claim counts at the first step that names it, details included. */
export function sceneClaims(story: Story, claims: readonly Claim[]): Record<string, Claim[]> {
	const left = new Map(claims.map((claim) => [claim.id, claim]));
	return Object.fromEntries(
		story.scenes.map(({ id, steps }) => [
			id,
			steps
				.flatMap((step) => step.claims)
				.flatMap((number) => {
					const claim = left.get(number);
					left.delete(number);
					return claim ?? [];
				})
		])
	);
}
