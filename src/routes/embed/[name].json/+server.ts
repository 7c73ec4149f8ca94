import { error, json } from '@sveltejs/kit';
import { definition, loadStory } from '$story/story';
import { keptRelease, keptReleases } from '$lib/model/kept';
import { releaseOf } from '$lib/model/release';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const LATEST = 'latest';

export const entries: EntryGenerator = () =>
	[LATEST, ...keptReleases(definition).map((name) => `@${name}`)].map((name) => ({ name }));

/** The charts and text of a release. An embed's script fetches it at the first touch. */
export const GET: RequestHandler = ({ params: { name } }) => {
	if (name === LATEST) return json(releaseOf(loadStory()));
	const kept = keptReleases(definition).find((each) => name === `@${each}`);
	if (!kept) error(404, `no release "${name}"`);
	return json(keptRelease(definition, kept));
};
