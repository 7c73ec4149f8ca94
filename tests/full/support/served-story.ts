import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../../../tools/serve.mjs';
import { openBrowser, openStory, type StoryOptions } from '../../browser/browser';
import type { Cleanup } from './cleanup';

/**
 * Runs a command of the project for a story, which must succeed.
 * @param project the project, or a copy of it
 * @param STORY the folder of the story, or '' for that of the project
 * @param task the command, as in `npm run build`
 * @param env more variables of the environment
 * @returns what it printed
 */
export function runFor(
	project: string,
	STORY: string,
	task: string,
	env: Record<string, string> = {}
): string {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', task], {
		cwd: project,
		// Under a test runner, plugins behave as in a test, unlike for a contributor.
		env: { ...process.env, VITEST: undefined, NODE_ENV: 'production', STORY, ...env },
		encoding: 'utf8'
	});
	expect(status, stdout + stderr).toBe(0);
	return stdout;
}

/** Opens a page of a story by its path from the front page. The page must not complain. */
export type OpenPage = (path: string, options?: StoryOptions) => Promise<Page>;

/** Serves the build of a story and opens its pages in a browser of their own, until the tests end. */
export async function serveStory(cleanup: Cleanup, build: string): Promise<OpenPage> {
	const { address, close } = await serve(0, { folder: build, base: '/' });
	cleanup.add(close);
	const browser = await openBrowser();
	cleanup.add(() => browser.close());
	return async (path, options = {}) => {
		const opened = await openStory(browser, { ...options, path: address + path });
		cleanup.add(() => {
			expect([opened.complaints, opened.elsewhere]).toEqual([[], []]);
			return opened.close();
		});
		return opened.page;
	};
}
