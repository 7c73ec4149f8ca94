import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadStory } from '../../../src/story/story';
import { flatten } from '../../../src/lib/model/outline';
import type { Step } from '../../../src/lib/model/story-types';
import { sheetNumber } from '../deck/deck';
import { long } from '../long';
import { letters, printed } from '../pdf';
import { test } from '../test';

const { story, help } = loadStory();
const all = flatten(story);
const path = 'handout/';

/** The labels in the printed drawing of each step, by the step's id. */
async function wordsOfCharts(page: Page): Promise<Map<string, string[]>> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.$$eval('figure[data-chart]', (figures) =>
		figures.map((figure): [string, string[]] => [
			figure.getAttribute('data-state') ?? '',
			[...figure.querySelectorAll('svg text')]
				.filter((text) => text.checkVisibility({ opacityProperty: true }))
				.filter((text) => Number(getComputedStyle(text).fillOpacity) > 0)
				// The lines of a text are elements in it.
				.flatMap((text) => [...text.childNodes])
				.filter((node) => node.nodeType !== Node.COMMENT_NODE)
				.map((node) => node.textContent?.trim() ?? '')
				.filter(Boolean)
		])
	);
	await page.emulateMedia({ media: null });
	return new Map(found);
}

/** The ways to find help, if a step shows them instead of a chart. */
const ways = ({ words }: Step): string[] =>
	words === 'help' ? help.flatMap(({ name, contact, about }) => [name, contact, about]) : [];

/** Tests that the handout has a complete page for each step. */
export function testSheets(): void {
	for (const [paper, notes] of [
		['A4', true],
		['Letter', false]
	] as const) {
		test(
			`on ${paper}, notes ${notes ? 'on' : 'off'}, each step is one page with its text, and its chart or its help`,
			long,
			async ({ open }) => {
				const { page } = await open({ path: notes ? path : `${path}?notes=0` });
				const charts = await wordsOfCharts(page);
				const [title = '', ...pages] = await printed(page, paper);
				expect(title).toContain(letters(story.standfirst));
				// After the steps come help and sources, on no more than three pages.
				expect(pages.length - all.length).toBeGreaterThan(0);
				expect(pages.length - all.length).toBeLessThanOrEqual(4);
				for (const [i, step] of all.entries()) {
					const text = pages[i] ?? '';
					expect(text.startsWith(String(i + 2)), `the number of ${step.id}'s page`).toBe(true);
					expect(text, step.id).toContain(letters(step.headline));
					expect(text, step.id).toContain(letters(sheetNumber(step.id)));
					expect(text, step.id).toContain(
						letters(
							step.prose
								.flat()
								.map((run) => run.text)
								.join('')
						)
					);
					expect(text.includes(letters(step.notes)), step.id).toBe(notes);
					const words = step.words ? ways(step) : (charts.get(step.id) ?? []);
					if (step.words !== 'text') expect(words.length, step.id).toBeGreaterThan(1);
					expect(charts.has(step.id), step.id).toBe(!step.words);
					for (const label of words) expect(text, step.id).toContain(letters(label));
				}
				const end = pages.slice(all.length).join('');
				expect(end).toContain(letters(story.help));
			}
		);
	}
}
