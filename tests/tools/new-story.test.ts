import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import spawn, { SubprocessError } from 'nano-spawn';
import { filesIn } from '../../tools/files-in.mjs';

/** Runs `npm run new` and gives what it printed. */
const make = (...args: string[]) =>
	spawn(process.execPath, ['tools/run.mjs', 'new', ...args]).then(
		({ stdout }) => stdout.trim(),
		(error: unknown) => {
			if (error instanceof SubprocessError) return error.stderr.trim();
			throw error;
		}
	);

describe('npm run new', () => {
	afterEach(() => rmSync('stories/test-ice', { recursive: true, force: true }));

	it('makes a story that the check accepts, with its own name in every file', async () => {
		expect(await make('test-ice')).toContain('STORY=stories/test-ice npm run dev');
		const files = filesIn('stories/test-ice');
		const template = filesIn('tools/new-story').filter((file) => !file.startsWith('build/'));
		expect(files).toEqual(template);
		const texts = files.map((file) => readFileSync(join('stories/test-ice', file), 'utf8'));
		expect(texts.join('\n')).not.toMatch(/new-story|New story/);
		const { stdout } = await spawn(process.execPath, ['tools/check-story.mjs'], {
			env: { STORY: 'stories/test-ice' }
		});
		expect(stdout).toContain('3 steps, 1 scene');
		expect(await make('test-ice')).toBe(
			'npm run new: stories/test-ice exists, expected a new name.'
		);
	});

	it.each([[['ice', 'lake']], [['../ice']]])(
		'names what it expected instead of %s',
		async (args) => {
			expect(await make(...args)).toBe(
				`npm run new: found “${args.join(' ')}”, expected a name in lower case, such as lake-ice.`
			);
		}
	);
});
