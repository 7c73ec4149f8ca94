import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten, mainSteps } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { copyProject } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { temporaryFolder } from '../support/temporary-folder';

describe('the story check before the build', { timeout: 30_000 }, () => {
	/** A copy of the project in which a test can introduce errors. */
	const project = () => copyProject(temporaryFolder());

	const run = (dir: string, ...args: string[]) =>
		spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
	const check = (dir: string) => run(dir, 'tools/check-story.mjs');
	const checkText = (dir: string) => run(dir, 'tools/run.mjs', 'check-text');

	it('passes the story and prints its counts', () => {
		const { status, stdout, stderr } = check(project());
		expect([status, stderr]).toEqual([0, '']);
		const { length } = flatten(loadStory().story);
		expect(stdout).toMatch(
			new RegExp(
				`^Story: src/story \\(STORY is not set\\)\nstory: ${length} steps, \\d+ scenes, \\d+ figures, no problems`
			)
		);
	});

	// Here, where a fault is found within seconds, and not first in their builds.
	it.each(['chart-story', 'second-story', 'bare-story', 'short-story'])(
		'passes the %s of the tests',
		(name) => {
			const dir = project();
			const story = join('tests', name);
			cpSync(story, join(dir, story), { recursive: true });
			const { status, stderr } = spawnSync(process.execPath, ['tools/check-story.mjs'], {
				cwd: dir,
				encoding: 'utf8',
				env: { ...process.env, STORY: story }
			});
			expect([status, stderr]).toEqual([0, '']);
		}
	);

	describe('of a text over the limits of the story', () => {
		const { length } = mainSteps(flatten(loadStory().story));
		const fault = `src/story/copy/en.md:1:1: story: there are ${length} main steps, expected at most 3.`;
		const overLimits = () => {
			const dir = project();
			editFile(dir, 'src/story/story.config.ts', 'mainSteps: 17', 'mainSteps: 3');
			return dir;
		};

		it('fails', () => {
			const { status, stderr } = check(overLimits());
			expect([status, stderr.trim()]).toEqual([1, fault]);
		});

		it('fails with the measures of each step in `check:text`', () => {
			const { status, stdout, stderr } = checkText(overLimits());
			expect([status, stderr.trim()]).toEqual([1, fault]);
			expect(stdout).toMatch(/^toll-climb +main +\d+ +\d+ +\d +\d+\.\d +\d+$/m);
			expect(stdout).toContain(`main steps: ${length}, `);
		});
	});

	it('fails on a misspelt chart state and names the step', () => {
		const dir = project();
		editFile(dir, 'src/story/scenes/since.ts', "state: 'blip'", "state: 'blib'");
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^src\/story\/scenes\/since\.ts:\d+:\d+: toll-blip: .*no state “blib”; it accepts .*blip/
		);
	});

	it('fails on a figure typed into the prose and names the step and the number', () => {
		const dir = project();
		editFile(dir, 'src/story/copy/en.md', '**{share-july-2022} percent**', '**67 percent**');
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^src\/story\/copy\/en\.md:\d+:\d+: involved-two-thirds: .*67/);
	});

	it('fails on a malformed figure and names the table and the line', () => {
		const dir = project();
		const [, row = ''] = readFileSync('data/tables/overdose-12mo.csv', 'utf8').split('\n');
		const [month = '', drugClass = '', reported = ''] = row.split(',');
		editFile(dir, 'data/tables/overdose-12mo.csv', `,${reported},`, ',1o7583,');
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		const column = `${month},${drugClass},`.length + 1;
		expect(stderr).toContain(
			`data/tables/overdose-12mo.csv:2:${column}: found "1o7583" in column reported, expected `
		);
	});

	it('fails on a malformed word in the snapshot of a release and names its place', () => {
		const dir = project();
		const file = join('data/releases', readdirSync('data/releases')[0] ?? '');
		editFile(dir, file, '"toll.json":{', '"toll.json":{"a":1,');
		const { status, stderr } = check(dir);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/^data\/releases\/\d{4}-\d\d\.json:1:\d+: found 1 in "a", expected a text, .+\.\n$/
		);
	});
});
