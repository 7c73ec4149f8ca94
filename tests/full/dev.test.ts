import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBrowser } from '../browser/browser';
import { startDev, type DevServer } from '../browser/dev-server';
import { copyProject, linkEachPackage } from '../support/copy-project';
import { editFile } from '../support/edit-file';
import { Cleanup } from './support/cleanup';

describe('the dev server', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let project = '';
	let dev: DevServer;

	beforeAll(async () => {
		project = copyProject(cleanup.folder());
		// Vite caches packages in the folder that they are linked from.
		rmSync(join(project, 'node_modules'));
		linkEachPackage(project);
		// As in a new clone, which has not been prepared.
		rmSync(join(project, '.svelte-kit'), { recursive: true });
		dev = cleanup.keep(await startDev(project));
		// The first page takes long: Vite has transformed nothing yet.
		await fetch(dev.address);
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	});
	afterAll(() => cleanup.run());

	async function open(path: string): Promise<Page> {
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		await page.goto(dev.address + path, { waitUntil: 'commit' });
		return page;
	}

	/** Changes a file until the test ends. @returns a function that changes it back earlier */
	function change(file: string, from: string, to: string): () => void {
		const before = readFileSync(join(project, file));
		// A file that is written again starts the server again, which the next test would meet.
		const undo = () => {
			if (!readFileSync(join(project, file)).equals(before))
				writeFileSync(join(project, file), before);
		};
		editFile(project, file, from, to);
		onTestFinished(undo);
		return undo;
	}

	it.each([
		['', 'src/story/copy/en.md', '# story: ', '# story: Zebra '],
		['', 'src/story/copy/en/charts/toll.json', 'any drug', 'any zebra'],
		['', 'data/help.json', '"Emergency"', '"Zebra"'],
		['', 'src/lib/messages/en/scroll.json', '": "', '": "Zebra '],
		['data/', 'data/tables/precursor-statements.csv', ',DEA report,', ',DEA zebra,'],
		['methods/', 'src/story/copy/methods.md', '\n\n## ', '\n\nA zebra.\n\n## ']
	])('shows on /%s a change of %s', async (path, file, from, to) => {
		const page = await open(path);
		const zebra = page.getByText('zebra').first();
		await page.getByRole('contentinfo').waitFor({ state: 'attached' });
		// The server may still be about to take back the change of the test before.
		await expect.poll(() => zebra.count()).toBe(0);
		change(file, from, to);
		await zebra.waitFor({ state: 'attached' });
	});

	it.each([
		['a table', 'data/tables/ages.csv', '\n', ',more\n'],
		['the copy', 'src/story/copy/en.md', '**{later-all-predicted}**', '**67,798**'],
		['the words of a chart', 'src/story/copy/en/charts/toll.json', '"subtitleField"', '"subtitle"'],
		['data', 'data/help.json', '{', '{,'],
		['code', 'src/story/scenes.ts', '[', '[['],
		[
			'a drawing',
			'src/story/charts/tally/tally-chart.ts',
			'states: { all }',
			"states: { all: () => JSON.parse('') }"
		],
		['the configuration', 'src/story/story.config.ts', "'toll'", "'tolls'"]
	])(
		'shows a problem of %s as the build does, until it is corrected',
		async (_, file, from, to) => {
			const page = await open('data/');
			const mend = change(file, from, to);
			await page.getByRole('heading', { name: 'A problem in the story' }).waitFor();
			const shown = await page.getByRole('listitem').allTextContents();
			const { stderr } = spawnSync(process.execPath, ['tools/check-story.mjs'], {
				cwd: project,
				encoding: 'utf8'
			});
			expect(shown).toEqual([stderr.trim()]);
			mend();
			await page.getByRole('heading', { name: 'ages.csv' }).waitFor();
		}
	);

	it('shows a change that is saved while the page loads', async () => {
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		// The page is rendered, and Vite's client is not there yet.
		const save = async (route: Route) => {
			change('data/help.json', '"Emergency"', '"Zebra"');
			await expect
				.poll(() => fetch(dev.address).then((answer) => answer.text()))
				.toContain('Zebra');
			await route.continue();
		};
		await page.route('**/@vite/client', save, { times: 1 });
		await page.goto(dev.address);
		await page.getByText('zebra').first().waitFor({ state: 'attached' });
	});

	it('shows a change of a file that was added while it runs', async () => {
		const file = join(project, 'src/story/zebra.ts');
		writeFileSync(file, 'export const zebra = 1;\n');
		onTestFinished(() => rmSync(file));
		const mend = change(
			'src/story/story.ts',
			"from './charts';",
			"from './charts';\nimport './zebra';"
		);
		const page = await open('');
		await page.getByRole('contentinfo').waitFor({ state: 'attached' });
		writeFileSync(file, "throw new Error('a zebra');\n");
		await page.getByText('src/story/zebra.ts:1:7: the story cannot be read: a zebra.').waitFor();
		writeFileSync(file, 'export const zebra = 1;\n');
		await page.getByRole('contentinfo').waitFor({ state: 'attached' });
		mend();
	});

	it('starts again with a change of the configuration', async () => {
		const page = await open('claims/');
		await page.getByRole('contentinfo').waitFor({ state: 'attached' });
		const mend = change('src/story/story.config.ts', "claimed: '", "claimed: 'zebra, ");
		// Its check ends the one of the change before, as when several files are saved at once.
		change('src/story/story.ts', "from './charts';", "from './charts';\n");
		await page.getByText('zebra').first().waitFor();
		mend();
		await page.getByText('zebra').first().waitFor({ state: 'detached' });
	});

	it('does not reload a page for a build', async () => {
		const page = await browser.newPage();
		onTestFinished(() => page.close());
		const frames: string[] = [];
		page.on('websocket', (socket) =>
			socket.on('framereceived', ({ payload }) => frames.push(String(payload)))
		);
		await page.goto(dev.address);
		await page.waitForSelector('html[data-hydrated]');
		for (const folder of ['build', '.svelte-kit/output']) {
			mkdirSync(join(project, folder), { recursive: true });
			writeFileSync(join(project, folder, 'index.html'), '');
		}
		appendFileSync(join(project, '.svelte-kit/generated/server/internal.js'), '\n');
		change('src/story/copy/en.md', '# story: ', '# story: Zebra ');
		await page.getByText('zebra').first().waitFor({ state: 'attached' });
		expect(frames.join('\n')).toContain('en.md');
		expect(frames.filter((frame) => /index\.html|internal\.js/.test(frame))).toEqual([]);
	});
});
