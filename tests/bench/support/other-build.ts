import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { siteOfBuild } from '../../../tools/site.mjs';
import { buildCommit, removeCheckout } from '../../compare/build';
import { commitOf } from '../../compare/options';
import type { Cleanup } from '../../full/support/cleanup';
import type { Bench, NamedBuild } from '../section';

/** Another build, and how to get it. */
export interface OtherBuild {
	name: string;
	/** Builds it if need be. */
	prepare(cleanup: Cleanup): Promise<NamedBuild>;
}

/**
 * Reads which other build to measure. Exits with a sentence if there is none.
 * @param value the folder of a build, or a commit, which is then built
 */
export function readOtherBuild(command: string, value: string): OtherBuild {
	const folder = resolve(value);
	if (existsSync(join(folder, 'index.html'))) {
		const name = basename(folder) === 'build' ? basename(resolve(folder, '..')) : basename(folder);
		return { name, prepare: () => Promise.resolve(named(name, folder)) };
	}
	const commit = commitOf(command, value);
	return {
		name: value,
		async prepare(cleanup) {
			const checkout = join(cleanup.folder(), 'checkout');
			cleanup.add(() => removeCheckout(checkout));
			return named(value, await buildCommit(commit, 'https://example.org', checkout));
		}
	};
}

const named = (name: string, build: string): NamedBuild => ({
	name,
	build,
	base: siteOfBuild(build).pathname
});

/** The build of this tree, and the one that it is compared with, if any. */
export const buildsOf = ({ build, base, against }: Bench): NamedBuild[] => [
	{ name: 'this tree', build, base },
	...(against ? [against] : [])
];
