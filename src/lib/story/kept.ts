import { existsSync, readdirSync } from 'node:fs';
import { readJson } from '../data/json';
import type { Release } from './release';
import { releaseSchema } from './release-schema';

/** The folder of the release snapshots, from the working directory: one file per release. */
const KEPT = 'data/releases';

/** The names of the releases with a snapshot, oldest first. */
export const keptReleases = (folder = KEPT): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((file) => /^\d{4}-\d\d\.json$/.test(file))
				.map((file) => file.slice(0, -'.json'.length))
				.sort()
		: [];

/**
 * Reads the snapshot of a release.
 * @throws InputError with a sentence for each fault of its file.
 */
export const keptRelease = (name: string, folder = KEPT): Release =>
	readJson(folder, `${name}.json`, releaseSchema(name));
