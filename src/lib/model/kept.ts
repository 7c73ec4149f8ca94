import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../data/json';
import type { StoryDefinition } from './story-definition';
import type { Release } from './release';
import { releaseSchema } from './release-schema';

/** The folder of the release snapshots: one file per release. */
export const releasesIn = (dataDir: string) => join(dataDir, 'releases');

/** The names of the releases of a story with a snapshot, oldest first. */
export function keptReleases({ data }: Pick<StoryDefinition, 'data'>): string[] {
	const folder = releasesIn(data);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => /^\d{4}-\d\d\.json$/.test(file))
		.map((file) => file.slice(0, -'.json'.length))
		.sort();
}

/**
 * Reads the snapshot of a release.
 * @throws InputError with a sentence for each fault of its file.
 */
export const keptRelease = (
	story: Pick<StoryDefinition, 'data' | 'charts' | 'tables'>,
	name: string
): Release => readJson(releasesIn(story.data), `${name}.json`, releaseSchema(name, story));
