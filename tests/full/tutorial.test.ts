import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexer, type Token } from 'marked';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser/browser';
import { startDev } from '../browser/dev-server';
import { active } from '../browser/steps';
import { copyProject, linkEachPackage } from '../support/copy-project';
import { Cleanup } from './support/cleanup';
import { pageFaults } from './support/page-faults';
import { serveStory, type OpenPage } from './support/served-story';

/** What a reader of the tutorial does: runs a command, or writes a file. */
type Step = { command: string } | { file: string; text: string };

/** Each block of the tutorial, with the file that the text before it names last. */
function stepsOf(markdown: string): Step[] {
	let file = '';
	return lexer(markdown).flatMap((token: Token): Step[] => {
		const named = [...token.raw.matchAll(/`(stories\/[\w/.-]+\.\w+)`/g)].at(-1)?.[1];
		if (token.type !== 'code') {
			file = named ?? file;
			return [];
		}
		const { lang, text } = token as Token & { lang: string; text: string };
		if (lang === 'sh') return text.split('\n').map((command) => ({ command }));
		expect(file, `a file for ${text.slice(0, 40)}`).not.toBe('');
		return [{ file, text: `${text}\n` }];
	});
}

const STEPS = {
	'rain-driest': 'In July 2015, 2.3 millimeters of rain fell',
	'rain-wettest': 'The most rain in a month was 284.5 millimeters',
	'rain-years': '2014 had more rain than 2015'
};

describe('the tutorial', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let project = '';
	let build = '';
	let open: OpenPage;

	beforeAll(async () => {
		browser = await openBrowser();
		cleanup.add(() => browser.close());
		project = copyProject(cleanup.folder());
		// Vite caches packages in the folder that they are linked from.
		rmSync(join(project, 'node_modules'));
		linkEachPackage(project);
	});
	afterAll(() => cleanup.run());

	/** Runs a command of the tutorial, which must succeed. */
	function run(command: string): void {
		const { status, stdout, stderr } = spawnSync(command, {
			cwd: project,
			shell: true,
			env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
			encoding: 'utf8'
		});
		expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
	}

	/** Follows `STORY=<folder> npm run dev`: the story is there at once. */
	async function look(command: string): Promise<void> {
		const story = /STORY=(\S+)/.exec(command)?.[1];
		const dev = await startDev(project, story);
		// The first page takes long: Vite has transformed nothing yet.
		await fetch(dev.address);
		const page = await browser.newPage();
		await page.goto(dev.address);
		await page.getByRole('heading', { name: 'Rain', exact: true }).waitFor();
		// The lines have the colours of the theme.
		const line = page.locator('[data-part="stage"] svg [stroke="var(--colour-1)"]').first();
		expect(await line.evaluate((path) => getComputedStyle(path).stroke)).toBe('rgb(138, 109, 59)');
		await page.close();
		await dev.stop();
	}

	it('makes a story by the commands and the files that it names', async () => {
		for (const step of stepsOf(readFileSync('docs/tutorial.md', 'utf8'))) {
			if ('file' in step) {
				const path = join(project, step.file);
				mkdirSync(dirname(path), { recursive: true });
				writeFileSync(path, step.text);
			} else if (step.command.endsWith('npm run dev')) {
				await look(step.command);
			} else {
				run(step.command);
			}
		}
		build = join(project, 'stories/rain/build');
		open = await serveStory(cleanup, build);
	});

	it('leads to pages without faults', async () => {
		expect(await pageFaults(open, build)).toEqual([]);
	});

	it('leads to a story that is scrolled', async () => {
		const page = await open('');
		for (const [id, finding] of Object.entries(STEPS)) {
			await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
			await active(page, id);
			await page.getByRole('heading', { name: finding }).first().waitFor();
		}
	});

	it('leads to charts with tables, embeds and slides', async () => {
		const page = await open('charts/years/');
		await page.getByRole('button', { name: 'Table' }).first().click();
		await page
			.getByRole('row', { name: /^2014 1,?232\.8$/ })
			.first()
			.waitFor();
		const embed = await open('embed/months/rain-wettest/', { asleep: true });
		await embed.getByRole('heading', { name: STEPS['rain-wettest'] }).waitFor();
		const deck = await open('present/');
		await deck.keyboard.press('PageDown');
		await deck.getByRole('heading', { name: STEPS['rain-driest'] }).waitFor();
	});
});
