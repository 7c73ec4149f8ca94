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
		const project = copyProject(cleanup.folder(), STORY);
		runFor(project, STORY, 'build');
		build = join(project, STORY, 'build');
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	// Each chart and each step has an embed and a page, and axe takes a second or two for each.
	it('has no faults on its pages', { timeout: 360_000 }, async () => {
		expect(await pageFaults(open, build)).toEqual([]);
	});

	it('has a field in which a reader chooses, which the address and the drawing follow', async () => {
		const page = await open('charts/largest/');
		const field = page.getByRole('combobox', { name: 'State' });
		const inColour = page.locator('figure svg path[fill="var(--accent)"]');
		await field.fill('texs');
		await field.press('Enter');
		await page.getByText('No state has this name. Did you mean Texas?').waitFor();
		await page.getByRole('button', { name: 'Show Texas' }).click();
		await page.getByRole('heading', { level: 1, name: /^Texas: [\d,]+ people$/ }).waitFor();
		expect(await inColour.count()).toBeGreaterThan(0);
		expect(new URL(page.url()).searchParams.get('state')).toBe('texas');
		await page.getByRole('button', { name: 'Clear' }).click();
		await page.getByRole('heading', { level: 1, name: /^Bars are sorted/ }).waitFor();
		expect(new URL(page.url()).search).toBe('');
	});

	it('has a page and an embed of each choice', async () => {
		const page = await open('charts/people/iceland/');
		await page.getByRole('heading', { level: 1, name: /^Iceland: .+ in 2005$/ }).waitFor();
		const field = page.getByRole('combobox', { name: 'Country' });
		expect(await field.inputValue()).toBe('Iceland');
		// An embed is hydrated once it is touched.
		const embed = await page.request.get(
			new URL('../../../embed/people/iceland/', page.url()).href
		);
		expect(await embed.text()).toMatch(/Iceland: .+ in 2005/);
	});

	it('is scrolled, and each chart has a tooltip and a table', async () => {
		const page = await open('');
		for (const id of STEPS) {
			await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
			await active(page, id);
			const figure = page.locator(
				`[data-part="stage"] figure[data-state="${id}"][data-settled="true"]`
			);
			// A mouse at rest shows no tooltip.
			await page.mouse.move(0, 0);
			await figure.locator('.tooltip').hover();
			await figure.locator('.readout').waitFor();
			await figure
				.locator('[popovertarget$=table]:not([popovertargetaction])')
				.evaluate((button: HTMLElement) => button.click());
			await page.locator('[popover]:popover-open').getByRole('row').nth(1).waitFor();
			await page.keyboard.press('Escape');
		}
	});
});
