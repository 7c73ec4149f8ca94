import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { buildFor } from './support/build-for';
import { Cleanup } from './support/cleanup';

/** The hash of each file in a folder, by its path. */
function hashesIn(folder: string): Map<string, string> {
	return new Map(
		filesIn(folder).map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, path)));
			return [path, hash.digest('hex')];
		})
	);
}

describe('two builds of the same source', () => {
	const cleanup = new Cleanup();
	const builds: Map<string, string>[] = [];
	const build = async (env: NodeJS.ProcessEnv) => {
		builds.push(hashesIn(await buildFor('https://example.org', cleanup.folder(), env)));
	};

	// Two hooks, so that each build has its own timeout. The first has an empty cache.
	beforeAll(() => build({ BUILD_CACHE: cleanup.folder() }));
	beforeAll(() => build({}));
	afterAll(() => cleanup.run());

	it('are byte-identical, also with what earlier builds kept', () => {
		const [first = new Map<string, string>(), second] = builds;
		expect(first.size).toBeGreaterThan(0);
		expect(second).toEqual(first);
		console.log(`${first.size} files are identical in two builds`);
	});
});
