import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildCommit, removeCheckout } from '../../compare/build';
import { commitOf } from '../../compare/options';
import type { Cleanup } from '../../full/support/cleanup';

/** Another build, and how to get it. */
export interface OtherBuild {
	name: string;
	/**
	 * Builds it if need be.
	 * @returns its folder
	 */
	prepare(cleanup: Cleanup): Promise<string>;
}

/**
 * Reads which other build to measure. Exits with a sentence if there is none.
 * @param value the folder of a build, or a commit, which is then built
 */
export function readOtherBuild(command: string, value: string): OtherBuild {
	const folder = resolve(value);
	if (existsSync(join(folder, 'index.html'))) {
		const name = basename(folder) === 'build' ? basename(resolve(folder, '..')) : basename(folder);
		return { name, prepare: () => Promise.resolve(folder) };
	}
	const commit = commitOf(command, value);
	return {
		name: value,
		prepare: (cleanup) => {
			const checkout = join(cleanup.folder(), 'checkout');
			cleanup.add(() => removeCheckout(checkout));
			return buildCommit(commit, 'https://example.org', checkout);
		}
	};
}
