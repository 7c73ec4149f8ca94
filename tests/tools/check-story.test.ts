import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten, mainSteps } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { temporaryFolder } from '../support/temporary-folder';

describe('the story check before the build', { timeout: 60_000 }, () => {
	/** A copy of the project in which a test can introduce errors. */
	const project = () => copyProject(temporaryFolder());

	const run = (cwd: string, args: string[], env: Record<string, string> = {}) =>
		spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

	// Here, where a fault is found within seconds, and not first in their builds.
	it.each(['chart-story', 'bare-story', 'short-story'])('passes the %s of the tests', (name) => {
		const dir = project();
		const story = join('tests', name);
		cpSync(story, join(dir, story), { recursive: true });
		const { status, stderr } = run(dir, ['tools/check-story.mjs'], { STORY: story });
		expect([status, stderr]).toEqual([0, '']);
	});

	it('fails over a limit with the measures of each step in `check:text`', () => {
		const { length } = mainSteps(flatten(loadStory().story));
		const dir = project();
		editFile(dir, 'src/story/story.config.ts', 'mainSteps: 17', 'mainSteps: 3');
		const { status, stdout, stderr } = run(dir, ['tools/run.mjs', 'check-text']);
		expect([status, stderr.trim()]).toEqual([
			1,
			`src/story/copy/en.md:1:1: story: there are ${length} main steps, expected at most 3.`
		]);
		expect(stdout).toMatch(/^toll-climb +main +\d+ +\d+ +\d +\d+\.\d +\d+$/m);
		expect(stdout).toContain(`main steps: ${length}, `);
	});

	it('names a misspelt state, and a figure typed into the prose', () => {
		const dir = project();
		editFile(dir, 'src/story/scenes/since.ts', "state: 'blip'", "state: 'blib'");
		editFile(dir, 'src/story/copy/en.md', '**{share-july-2022} percent**', '**67 percent**');
		const { status, stderr } = run(dir, ['tools/check-story.mjs']);
		expect(status).toBe(1);
		for (const sentence of [
			/^src\/story\/scenes\/since\.ts:\d+:\d+: toll-blip: .*no state “blib”; it accepts .*blip/m,
			/^src\/story\/copy\/en\.md:\d+:\d+: involved-two-thirds: .*67/m
		])
			expect(stderr).toMatch(sentence);
	});

	it('names a malformed figure in a table, and a malformed word in the snapshot of a release', () => {
		const dir = project();
		const [, row = ''] = readFileSync('data/tables/overdose-12mo.csv', 'utf8').split('\n');
		const [month = '', drugClass = '', reported = ''] = row.split(',');
		editFile(dir, 'data/tables/overdose-12mo.csv', `,${reported},`, ',1o7583,');
		const file = join('data/releases', readdirSync('data/releases')[0] ?? '');
		editFile(dir, file, '"toll.json":{', '"toll.json":{"a":1,');
		const { status, stderr } = run(dir, ['tools/check-story.mjs']);
		expect(status).toBe(1);
		const column = `${month},${drugClass},`.length + 1;
		expect(stderr).toContain(
			`data/tables/overdose-12mo.csv:2:${column}: found "1o7583" in column reported, expected `
		);
		expect(stderr).toMatch(
			/^data\/releases\/\d{4}-\d\d\.json:1:\d+: found 1 in "a", expected a text, .+\.$/m
		);
	});
});
