import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from './release';

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

/** A release that is kept. Throws the error of reading it, with its path. */
export const keptRelease = (name: string, folder = KEPT): Release =>
	JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Release;
