import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Cleanup } from '../full/support/cleanup';
import { readBenchOptions } from './bench-options';
import type { Section } from './section';
import { readOtherBuild } from './support/other-build';
const SECTIONS: Pick<Section, 'name' | 'options'>[] = [
	{ name: 'story-loading', options: ['against'] },
	{ name: 'story-memory' },
	{ name: 'transitions', options: ['charts', 'against'] }
];

/** The message that is printed before the command exits. */
function rejection(read: () => unknown): unknown {
	const print = vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(process, 'exit').mockImplementation(() => {
		throw new Error('ended');
	});
	expect(read).toThrow('ended');
	return print.mock.lastCall?.[0];
}

describe('readBenchOptions', () => {
	it('measures all sections by default', () => {
		expect(readBenchOptions(SECTIONS, [])).toEqual({
			sections: ['story-loading', 'story-memory', 'transitions'],
			rounds: undefined,
			charts: undefined,
			against: undefined
		});
	});

	it('measures the sections that start with a word', () => {
		expect(readBenchOptions(SECTIONS, ['--only', 'story', '--rounds', '5'])).toMatchObject({
			sections: ['story-loading', 'story-memory'],
			rounds: 5
		});
	});

	it('measures only the sections that can compare builds', () => {
		expect(readBenchOptions(SECTIONS, ['--against', 'main'])).toMatchObject({
			sections: ['story-loading', 'transitions'],
			against: 'main'
		});
	});

	it('measures only the sections that can choose charts', () => {
		expect(readBenchOptions(SECTIONS, ['--charts', 'toll,tiles'])).toMatchObject({
			sections: ['transitions'],
			charts: ['toll', 'tiles']
		});
	});

	it.each([
		[
			['--only', 'map'],
			'found no section "map", expected one of story-loading, story-memory, transitions.'
		],
		[
			['--only', 'story-memory', '--against', 'main'],
			'found no section "story-memory" with --against, expected one of story-loading, transitions.'
		],
		[['--rounds', '0'], 'found "0" rounds, expected a whole number from 1.'],
		[['--rounds', 'many'], 'found "many" rounds, expected a whole number from 1.'],
		[['--rounds', '1.5'], 'found "1.5" rounds, expected a whole number from 1.']
	])('rejects %j', (args, sentence) => {
		expect(rejection(() => readBenchOptions(SECTIONS, args))).toBe(`npm run bench: ${sentence}`);
	});
});

describe('readOtherBuild', () => {
	it('takes the folder of a build as it is', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'other-build-'));
		writeFileSync(join(folder, 'index.html'), '');
		expect(await readOtherBuild('npm run bench', folder).prepare(new Cleanup())).toBe(folder);
		rmSync(folder, { recursive: true });
	});

	it('rejects what is neither a folder of a build nor a commit', () => {
		expect(rejection(() => readOtherBuild('npm run bench', 'no-such-branch'))).toBe(
			'npm run bench: found “no-such-branch”, expected a commit, a branch or a tag.'
		);
	});
});
