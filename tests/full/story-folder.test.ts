import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { serve } from '../../tools/serve.mjs';
import { openBrowser, openStory } from '../browser/browser';
import { startDev } from '../browser/dev-server';
import { active } from '../browser/steps';
import { copyProject, linkEachPackage } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { Cleanup } from './support/cleanup';

describe('a story outside the project', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let project = '';
	let story = '';

	beforeAll(async () => {
		project = copyProject(cleanup.folder());
		// Vite caches packages in the folder that they are linked from.
		rmSync(join(project, 'node_modules'));
		linkEachPackage(project);
		story = join(cleanup.folder(), 'harbour');
		cpSync('tests/second-story', story, { recursive: true });
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	});
	afterAll(() => cleanup.run());

	const run = (STORY: string, ...command: string[]) =>
		spawnSync('npm', ['run', '--silent', ...command], {
			cwd: project,
			env: { ...process.env, NODE_ENV: 'production', STORY },
			encoding: 'utf8'
		});

	it('is built into its own folder, and its page works', { timeout: 240_000 }, async () => {
		const before = filesIn(story);
		const { status, stdout, stderr } = run(relative(project, story), 'build');
		expect(status, stdout + stderr).toBe(0);
		expect(stdout).toContain(`Story: ${story}\n`);
		expect(filesIn(story).filter((file) => !file.startsWith('build/'))).toEqual(before);
		const { address, close } = await serve(0, { folder: join(story, 'build'), base: '/' });
		onTestFinished(close);
		const opened = await openStory(browser, { path: address });
		onTestFinished(() => opened.close());
		expect(await opened.page.title()).toBe('Harbour: Boats, counted');
		await opened.page.locator('[id="kinds-sail"]').evaluate((step) => step.scrollIntoView());
		await active(opened.page, 'kinds-sail');
		expect([opened.complaints, opened.elsewhere]).toEqual([[], []]);
	});

	describe('in development', () => {
		let page: Page;
		const frames: string[] = [];

		beforeAll(async () => {
			const dev = cleanup.keep(await startDev(project, story));
			page = await browser.newPage();
			cleanup.add(() => page.close());
			page.on('websocket', (socket) =>
				socket.on('framereceived', ({ payload }) => frames.push(String(payload)))
			);
			await page.goto(dev.address);
			await page.waitForSelector('html[data-hydrated]');
		});

		it.each([
			['copy.md', '# story: Harbour', '# story: Zebra'],
			['data/help.json', 'Coast guard', 'Zebra'],
			['charts/kinds/kinds-chart.ts', 'Boats by kind in the newest', 'Zebras in the newest']
		])('shows a change of %s, and none of a build', async (file, from, to) => {
			const zebra = page.getByText(/zebra/i).first();
			// The server may still be about to take back the change of the test before.
			await expect.poll(() => zebra.count()).toBe(0);
			frames.length = 0;
			for (const folder of [join(story, 'build'), join(project, 'build')]) {
				mkdirSync(folder, { recursive: true });
				writeFileSync(join(folder, 'index.html'), `a build before ${to}`);
			}
			editFile(story, file, from, to);
			onTestFinished(() => editFile(story, file, to, from));
			await zebra.waitFor({ state: 'attached' });
			expect(frames.filter((frame) => frame.includes('index.html'))).toEqual([]);
		});

		it('notices a new chart in a new folder', async () => {
			const imported = "export { spare } from './spare/spare-chart';\n";
			editFile(story, 'charts/index.ts', 'import { works }', `${imported}import { works }`);
			await page.getByText('“./spare/spare-chart”, expected a file that exists').waitFor();
			mkdirSync(join(story, 'charts/spare'));
			writeFileSync(join(story, 'charts/spare/spare-chart.ts'), 'export const spare = 1;\n');
			await page.waitForSelector('html[data-hydrated]');
			editFile(story, 'charts/index.ts', imported, '');
		});

		it('notices that inputs.ts is gone, and a new one', async () => {
			const file = join(story, 'inputs.ts');
			rmSync(file);
			await page.waitForSelector('html[data-hydrated]');
			const code = "document.documentElement.dataset.zebra = '';";
			writeFileSync(file, `export const inputs = {};\nif (!import.meta.env.SSR) ${code}\n`);
			await page.waitForSelector('html[data-zebra]');
		});
	});
});
