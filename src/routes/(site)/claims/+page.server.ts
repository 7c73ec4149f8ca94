import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import m from '$messages/claims.json';
import { loadCorrections } from '$lib/data/corrections';
import { newest } from '$lib/data/newest';
import { addressesIn } from '$lib/export/addresses';
import { storyHead } from '$lib/views/page-head/story-head';
import { claimReviews } from '$lib/views/claims/claim-review';
import { claimsData } from '$lib/views/claims/claims-data';
import filter from '$lib/views/claims/filter-claims.ts?inline-script';
import { loadStory } from '$story/story';
import type { PageServerLoad } from './$types';

/** Loads the register of claims, to render at build time. */
export const load: PageServerLoad = ({ url }) => {
	if (!STORY_HAS.register) error(404, 'the story has no claims and no list of corrections');
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const canonical = addressesIn(site).claims();
	const register = claimsData(loaded, loadCorrections(loaded.definition.data), m.elsewhere);
	return {
		root,
		register,
		head: storyHead(loaded, site, canonical),
		linked: claimReviews(register.groups, {
			page: canonical,
			author: loaded.story.title,
			date: newest(Object.values(loaded.sources).map(({ retrieved }) => retrieved)) ?? ''
		}),
		script: filter
	};
};
