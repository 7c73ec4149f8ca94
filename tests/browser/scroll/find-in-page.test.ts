// @module-tag long
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { flatten, mainSteps } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { active } from '../steps';
import { test } from '../test';

const steps = flatten(loadStory().story);

/** Words from steps: six of them in the middle of the text. */
const placesIn = (some: typeof steps) =>
	some.map(({ id, prose }) => {
		const runs = prose.at(-1)?.filter(({ strong }) => !strong) ?? [];
		const longest = runs.map(({ text }) => text).sort((a, b) => b.length - a.length)[0] ?? '';
		return { id, words: longest.trim().split(/\s+/).slice(1, 7).join(' ') };
	});

// The browser's own search opens details. A script cannot start it, and its substitute does not.
// The text of the question is found only once it is answered.
const places = placesIn(
	mainSteps(steps)
		.filter(({ id, words }) => !words && id !== 'toll-guess')
		.filter((_, i) => i % 2 === 1)
);

/** Moves the focus to the browser's search field, as far as the page can tell. */
async function startSearch(page: Page): Promise<void> {
	await page.evaluate(() => dispatchEvent(new Event('blur')));
}

/** Runs in a page: what covers the first letter of the selected text. */
function coverOfMatch(): string {
	const range = getSelection()?.getRangeAt(0);
	const { left = 0, top = 0, height = 0 } = range?.getClientRects()[0] ?? {};
	const over = document.elementFromPoint(left + 2, top + height / 2);
	const text = range?.startContainer.parentElement;
	return text && (over?.contains(text) || text.contains(over))
		? 'nothing'
		: (over?.closest('[data-part], header')?.getAttribute('data-part') ?? 'the bar');
}

/** Runs in a page: scrolls the selected text to just below the middle of the window. */
function scrollMatchUp(): void {
	const top = getSelection()?.getRangeAt(0).getClientRects()[0]?.top ?? 0;
	scrollBy({ top: top - innerHeight * 0.52, behavior: 'instant' });
}

/**
 * Searches for words as the browser does, from a place on the page: its top, its end, or where it
 * is. When the step is active, its chart has replaced the one before, and the match must be visible.
 */
async function findStep(page: Page, id: string, words: string, from?: 'top' | 'end') {
	const isFound = await page.evaluate(
		([words, from]) => {
			// No frame passes before the search, so the stage still has the chart from before.
			if (from) scrollTo({ top: from === 'end' ? 1e6 : 0, behavior: 'instant' });
			getSelection()?.removeAllRanges();
			return (window as Window & { find?: (text: string) => boolean }).find?.(words);
		},
		[words, from] as const
	);
	expect(isFound, words).toBe(true);
	// A text that rests stands higher than the browser aims. The tall chart before may cover it for a frame.
	expect(['nothing', 'drawing'], `${id}: ${words}`).toContain(await page.evaluate(coverOfMatch));
	await active(page, id);
	expect(await page.evaluate(coverOfMatch), `${id}, active: ${words}`).toBe('nothing');
}

for (const [width, height] of [
	[390, 844],
	[320, 256],
	[1280, 800]
] as const) {
	test(`at ${width} by ${height}, a search in the page shows the match and its chart`, async ({
		open
	}) => {
		const { page } = await open({ viewport: { width, height } });
		await startSearch(page);
		expect(places.length).toBeGreaterThan(4);
		for (const { id, words } of places) {
			await findStep(page, id, words, 'top');
			// Higher up, only a tall chart would cover the match.
			await page.evaluate(scrollMatchUp);
			await findStep(page, id, words);
		}
		// From the end, the match is above the window.
		for (const { id, words } of places) {
			await findStep(page, id, words, 'end');
		}
	});
}

test.for([
	['a step', places[2]],
	['a detail, which opens,', placesIn(steps.filter(({ detail }) => detail))[3]]
] as const)(
	'a text fragment in the address shows the text of %s below the stage of a phone',
	async ([, place], { open }) => {
		const { page } = await open({
			path: `#:~:text=${encodeURIComponent(place?.words ?? '')}`,
			viewport: { width: 390, height: 844 }
		});
		await active(page, place?.id);
		const shown = await page.evaluate((words) => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let node = walker.nextNode();
			while (node && !node.textContent?.includes(words)) node = walker.nextNode();
			const range = document.createRange();
			range.setStart(node ?? document, node?.textContent?.indexOf(words) ?? 0);
			range.setEnd(range.startContainer, range.startOffset + 1);
			const { left, top, height } = range.getBoundingClientRect();
			return document.elementFromPoint(left + 1, top + height / 2)?.contains(node) ?? false;
		}, place?.words ?? '');
		expect(shown).toBe(true);
	}
);
