import { error, json } from '@sveltejs/kit';
import { neededTables } from '$lib/chart/needed-tables';
import { definition, loadStory } from '$story/story';
import { keptRelease, keptReleases } from '$lib/model/kept';
import { releaseOf } from '$lib/model/release';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const LATEST = 'latest';

export const entries: EntryGenerator = () =>
	[LATEST, ...keptReleases(definition).map((name) => `@${name}`)].map((name) => ({
		version: SITE_VERSION,
		name
	}));

/**
 * The text of a release, and the tables that its charts need before a reader chooses. An embed's
 * script fetches it at the first touch.
 */
export const GET: RequestHandler = ({ params: { name } }) => {
	const kept = keptReleases(definition).find((each) => name === `@${each}`);
	if (name !== LATEST && !kept) error(404, `no release "${name}"`);
	// No script reads the choices: a pinned embed offers none.
	const { choices, ...release } = kept ? keptRelease(definition, kept) : releaseOf(loadStory());
	return json({ ...release, tables: neededTables(definition.charts, release.tables) });
};
