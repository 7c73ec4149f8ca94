import { loadStory } from '$lib/story/load';
import { flatten } from '$lib/story/outline';
import type { PageServerLoad } from './$types';

/** The whole story, read and checked when the page is built. */
export const load: PageServerLoad = () => {
	const { story, tables, sources, claims, help } = loadStory();
	const steps = flatten(story);
	const cited = new Set(steps.flatMap((step) => step.sources));
	const told = new Set(steps.flatMap((step) => step.claims));
	return {
		story,
		tables,
		help,
		sources: Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id))),
		claims: claims.filter((claim) => told.has(claim.id))
	};
};
