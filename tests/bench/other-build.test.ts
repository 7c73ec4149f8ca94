import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cleanup } from '../full/support/cleanup';
import { readOtherBuild } from './support/other-build';

const folder = mkdtempSync(join(tmpdir(), 'other-build-'));

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

describe('readOtherBuild', () => {
	it('takes the folder of a build as it is', async () => {
		const page = '<link rel="canonical" href="https://example.org/story/">';
		writeFileSync(join(folder, 'index.html'), page);
		const other = readOtherBuild('npm run bench', folder);
		expect(await other.prepare(new Cleanup())).toEqual({
			name: other.name,
			build: folder,
			base: '/story/'
		});
	});

	it('rejects what is neither a folder of a build nor a commit', () => {
		const print = vi.spyOn(console, 'error').mockReturnValue();
		vi.spyOn(process, 'exit').mockImplementation(() => {
			throw new Error('ended');
		});
		expect(() => readOtherBuild('npm run bench', 'no-such-branch')).toThrow('ended');
		expect(print.mock.lastCall?.[0]).toBe(
			'npm run bench: found “no-such-branch”, expected a commit, a branch or a tag.'
		);
	});
});
