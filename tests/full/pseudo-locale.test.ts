import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import spawn, { SubprocessError } from 'nano-spawn';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, openStory } from '../browser/browser';
import { NO_FAULTS, textFaults } from '../browser/text';
import { copyProject } from '../support/copy-project';
import { englishIn } from '../support/english';
import { parsePage } from '../support/markup';
import { Cleanup } from './support/cleanup';

/** A page of each view, but that of the tables, which scroll sideways in boxes of their own. */
const VIEWS = [
	...['', 'present/', 'present/speaker/', 'handout/', 'claims/', 'methods/'],
	...['charts/', 'charts/toll/', 'charts/tiles/', 'embed/toll/', 'embed/tiles/']
];

describe('the story in the pseudo-locale', () => {
	const cleanup = new Cleanup();
	const project = copyProject(cleanup.folder());
	const build = join(project, '.svelte-kit/pseudo/build');
	let browser: Browser;
	let address = '';

	/** Runs a command in the project, in the pseudo-locale. */
	const run = (mode: 'production' | 'test', args: readonly string[]) =>
		spawn(process.execPath, args, {
			cwd: project,
			env: { NODE_ENV: mode, STORY_LOCALE: 'qps' }
		}).catch((error: unknown) => {
			throw new Error(error instanceof SubprocessError ? error.output : String(error));
		});

	beforeAll(async () => {
		await run('production', ['node_modules/vite/bin/vite.js', 'build']);
		const server = await serve(0, { folder: build, base: '/' });
		cleanup.add(server.close);
		address = server.address;
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	});
	afterAll(() => cleanup.run());

	it('has no English on any page', () => {
		const pages = filesIn(build).filter((file) => file.endsWith('.html'));
		expect(pages.length).toBeGreaterThan(100);
		const english = pages.flatMap((file) => {
			const page = parsePage(readFileSync(join(build, file), 'utf8'));
			// The first rows of each table are those of its file.
			const found = englishIn(page, file === 'data/index.html' ? ['table'] : []);
			return found.map((words) => `${file}: ${words}`);
		});
		expect(english).toEqual([]);
	});

	it.each(VIEWS)('has no text past an edge of /%s', async (path) => {
		const faults = [];
		for (const [width, height] of [
			[390, 844],
			[1280, 800]
		] as const) {
			const { page, close } = await openStory(browser, {
				path: address + path,
				// Some pages have no script.
				asleep: true,
				viewport: { width, height }
			});
			faults.push((await textFaults(page)).stray);
			await close();
		}
		expect(faults).toEqual([NO_FAULTS.stray, NO_FAULTS.stray]);
	});

	it('has no texts over each other in any chart, and none that is cut off', async () => {
		cpSync('tests', join(project, 'tests'), {
			recursive: true,
			filter: (path) => !path.includes('node_modules')
		});
		symlinkSync(resolve('tests/node_modules'), join(project, 'tests/node_modules'), 'dir');
		const file = 'tests/chart/drawing-overlaps.test.ts';
		await run('test', ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', file]);
	});
});
