import { error, json } from '@sveltejs/kit';
import { loadStory } from '$lib/story/load';
import { keptRelease, keptReleases } from '$lib/story/kept';
import { releaseOf } from '$lib/story/release';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const LATEST = 'latest';

export const entries: EntryGenerator = () =>
	[LATEST, ...keptReleases().map((name) => `@${name}`)].map((name) => ({ name }));

/** The charts and text of a release. An embed's script fetches it at the first touch. */
export const GET: RequestHandler = ({ params: { name } }) => {
	if (name === LATEST) return json(releaseOf(loadStory()));
	const kept = keptReleases().find((each) => name === `@${each}`);
	if (!kept) error(404, `no release "${name}"`);
	return json(keptRelease(kept));
};
