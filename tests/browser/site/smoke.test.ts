import { expect } from 'vitest';
import { chartedSteps } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { active, chartedIds, scrollToStep, STAGE, stepIds } from '../steps';
import { long } from '../long';
import { openEvidence } from '../scroll/evidence';
import { test } from '../test';

test('the story opens at its first step, with one title', async ({ open }) => {
	const { page } = await open();
	const [first] = await stepIds(page);
	await active(page, first);
	expect(await page.locator('h1').count()).toBe(1);
	expect(await page.title()).toContain(await page.locator('h1').innerText());
});

test('the evidence describes the sources of the step', async ({ open }) => {
	const { story, sources } = loadStory();
	const step = chartedSteps(story).find((step) => step.sources.length > 1);
	const { page } = await open();
	await scrollToStep(page, step?.id ?? '');
	const dialog = await openEvidence(page, step?.id ?? '');
	for (const id of step?.sources ?? ['no source']) {
		const { short = id, method = '' } = sources[id] ?? {};
		expect(await dialog.innerText()).toContain(method);
		const links = dialog.getByRole('link', { name: short, exact: true });
		expect(await links.getAttribute('href')).toBe(`#source-${id}`);
	}
});

test('every chart gives its rows as CSV, for itself and for each step', long, async ({ open }) => {
	const { page } = await open();
	const seen = new Set<string>();
	for (const id of await chartedIds(page)) {
		await scrollToStep(page, id);
		const chart = (await page.getAttribute(STAGE, 'data-chart')) ?? '';
		for (const path of [`charts/${chart}.csv`, `charts/${chart}/${id}.csv`]) {
			if (seen.has(path)) continue;
			seen.add(path);
			const answer = await page.request.get(new URL(path, page.url()).href);
			expect(answer.status(), path).toBe(200);
			expect((await answer.text()).trim().split('\n').length, path).toBeGreaterThan(1);
		}
	}
});
