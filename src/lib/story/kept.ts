import { existsSync, readdirSync } from 'node:fs';
import { readJson } from '../data/json';
import type { Release } from './release';
import { releaseSchema } from './release-schema';

/** Where releases are kept, from the working directory: one file each, named after it. */
const KEPT = 'data/releases';

/** The names of the releases that are kept, oldest first. */
export const keptReleases = (folder = KEPT): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((file) => /^\d{4}-\d\d\.json$/.test(file))
				.map((file) => file.slice(0, -'.json'.length))
				.sort()
		: [];

/**
 * A release that is kept.
 * @throws InputError with a sentence for each fault of its file.
 */
export const keptRelease = (name: string, folder = KEPT): Release =>
	readJson(folder, `${name}.json`, releaseSchema(name));
