import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { active } from '../browser/steps';
import { copyProject } from '../support/copy-project';
import { Cleanup } from './support/cleanup';
import { pageFaults } from './support/page-faults';
import { runFor, serveStory, type OpenPage } from './support/served-story';

const STORY = 'tests/chart-story';

const KINDS = [
	...['lines', 'bars', 'ranges', 'scatter', 'slope', 'multiples', 'dots', 'tiles', 'lanes'],
	...['number', 'image']
];
const MARKS = ['start', 'as', 'dots', 'bar', 'band', 'swarm', 'column', 'cards', 'row', 'lanes'];
const STEPS = [...KINDS.map((kind) => `kinds-${kind}`), ...MARKS.map((mark) => `marks-${mark}`)];

describe('a story of ready-made charts and marks', () => {
	const cleanup = new Cleanup();
	let build = '';
	let open: OpenPage;

	beforeAll(async () => {
		const project = copyProject(cleanup.folder());
		cpSync(STORY, join(project, STORY), { recursive: true });
		runFor(project, STORY, 'build');
		build = join(project, STORY, 'build');
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	// Each chart and each step has an embed and a page, and axe takes a second or two for each.
	it('has no faults on its pages', { timeout: 360_000 }, async () => {
		expect(await pageFaults(open, build)).toEqual([]);
	});

	it('is scrolled, and each chart has a tooltip and a table', async () => {
		const page = await open('');
		for (const id of STEPS) {
			await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
			await active(page, id);
			const figure = page.locator(
				`[data-part="stage"] figure[data-state="${id}"][data-settled="true"]`
			);
			await figure.locator('.tooltip').hover();
			await figure.locator('.readout').waitFor();
			await figure.getByRole('button', { name: 'Table' }).click();
			await page.locator('[popover]:popover-open').getByRole('row').nth(1).waitFor();
			await page.keyboard.press('Escape');
		}
	});
});
