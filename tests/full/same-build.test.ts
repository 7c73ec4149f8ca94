import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { copyProject } from '../support/copy-project';
import { Cleanup } from './support/cleanup';
import { runFor } from './support/served-story';

/** The hash of each file in a folder, by its path. */
function hashesIn(folder: string): Map<string, string> {
	return new Map(
		filesIn(folder).map((path) => {
			const hash = createHash('sha256').update(readFileSync(join(folder, path)));
			return [path, hash.digest('hex')];
		})
	);
}

describe('a build from nothing', () => {
	const cleanup = new Cleanup();
	let project = '';

	beforeAll(() => {
		project = copyProject(cleanup.folder());
		// Its cache is empty, unlike the one that build/ may have been made with.
		runFor(project, '', 'build', { BUILD_CACHE: cleanup.folder() });
	});
	afterAll(() => cleanup.run());

	it('has the same bytes as the one in build/', () => {
		const [old, made] = [hashesIn('build'), hashesIn(join(project, 'build'))];
		expect(old.size).toBeGreaterThan(0);
		expect(made).toEqual(old);
		console.log(`${made.size} files are identical in two builds`);
	});
});
