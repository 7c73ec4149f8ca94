import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import type { Size } from '../../../src/lib/chart/chart-types';
import { LARGE_STILL, STILLS } from '../../../src/lib/export/still-sizes';
import { stillIn } from '../../../src/lib/export/versioned';
import { chartedSteps, flatten } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { letters, printed } from '../pdf';
import { test } from '../test';

const { story, claims, help } = loadStory();
const steps = flatten(story);
const charted = chartedSteps(story);

/** The address of a still of a step. */
const stillOf = ({ chart, id }: { chart: string; id: string }, size: Size) =>
	stillIn(inject('origin'), { chart, step: id }, size);
const stillsOf = (step: { chart: string; id: string }) => STILLS.map((size) => stillOf(step, size));

/** The labels of a drawing, each line of them. */
async function labelsOf(page: Page, address: string): Promise<string[]> {
	const answer = await page.request.get(address);
	const texts = (await answer.text()).matchAll(/<text\b[^>]*>([^]*?)<\/text>/g);
	return [...texts].flatMap(([, text = '']) => text.split(/<[^>]*>/).filter(Boolean));
}

/** Browsers ask for an icon of a drawing that they open as a page. */
const withoutIcon = (page: Page) =>
	page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));

test.for(['light', 'dark'] as const)(
	'a still has the colours of the page, %s',
	async (colorScheme, { open }) => {
		const { page } = await open({ colorScheme, before: withoutIcon });
		const colourOf = (name: string) =>
			page.evaluate(
				(name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(),
				name
			);
		const onPage = [await colourOf('--ink'), await colourOf('--paper')];
		const [step] = charted;
		await page.goto(step ? (stillsOf(step)[0] ?? '') : '');
		expect([await colourOf('--ink'), await colourOf('--paper')]).toEqual(onPage);
	}
);

describe.for([true, false])('the printed story, scripts %s,', (javaScriptEnabled) => {
	test('has the text, the claims and the drawing or the help of each step', async ({ open }) => {
		const { page } = await open({ javaScriptEnabled });
		const pages = await printed(page, 'A4');
		for (const [i, { id, headline }] of steps.entries())
			expect(pages[i + 1], id).toContain(letters(headline));
		const text = pages.join('');
		const labelsOfSteps = new Map(
			await Promise.all(
				charted.map(
					async (step) => [step.id, await labelsOf(page, stillOf(step, LARGE_STILL))] as const
				)
			)
		);
		for (const step of steps) {
			const findings = step.claims.map((id) => claims.find((claim) => claim.id === id)?.finding);
			const prose = step.prose.map((runs) => runs.map((run) => run.text).join(''));
			const labels = labelsOfSteps.get(step.id) ?? [];
			const ways =
				step.words === 'help' ? help.flatMap(({ name, contact }) => [name, contact]) : [];
			const expected = [step.headline, ...prose, ...findings, ...labels, ...ways];
			const missing = expected.filter((words = 'a claim') => !text.includes(letters(words)));
			expect(missing, step.id).toEqual([]);
		}
		// The claims are closed again.
		expect(await page.locator('[data-part="text"] details:not([open])').count()).toBeGreaterThan(0);
	});
});
