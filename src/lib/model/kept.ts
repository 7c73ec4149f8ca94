import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Charts } from '../chart/chart-types';
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

/** The snapshots that a build has read, each by its file. */
const cached = new Map<string, Release>();

/**
 * Reads the snapshot of a release. A build reads each file once, as hundreds of pages ask for it.
 * @throws InputError with a sentence for each fault of its file.
 */
export function keptRelease(
	story: Pick<StoryDefinition, 'data' | 'charts' | 'tables'>,
	name: string
): Release {
	const folder = releasesIn(story.data);
	const file = `${name}.json`;
	const path = join(folder, file);
	const release = cached.get(path) ?? readJson(folder, file, releaseSchema(name, story));
	if (import.meta.env.PROD) cached.set(path, release);
	return release;
}

/** Imports the charts with the words of a release, by the name of each release that keeps words. */
export type KeptCharts = Readonly<Record<string, () => Promise<Charts>>>;

/**
 * The charts that draw a release. They are those of today, with the words that the release keeps; a
 * snapshot without words has those of today.
 */
export const chartsOf = async (
	{ charts }: Pick<StoryDefinition, 'charts'>,
	{ name }: Pick<Release, 'name'>,
	kept: KeptCharts
): Promise<Charts> => (await kept[name]?.()) ?? charts;
