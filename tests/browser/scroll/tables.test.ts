// @module-tag long
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chartedSteps } from '$lib/model/outline';
import { loadStory } from '$story/story';
import { scrollToStep } from '../steps';
import { test } from '../test';
import { openTable } from './evidence';

const charted = chartedSteps(loadStory().story);
/** A step of each chart. */
const steps = charted.filter(
	({ chart }, i) => charted.findIndex((step) => step.chart === chart) === i
);

interface Seen {
	/** How far the table scrolls sideways. */
	hidden: number;
	/** Whether the page says that it does. */
	says: boolean;
	/** The numbers that an edge of the table's box cuts. */
	cut: string[];
	/** How far the headers of the rows are from the left edge of the box. */
	rowHeaders: number;
}

/** What a reader sees of the open table once it has scrolled to a share of its width. */
function seen(page: Page, share: number): Promise<Seen> {
	return page.locator('[popover=auto]:popover-open [role="region"]').evaluate((box, share) => {
		const hidden = box.scrollWidth - box.clientWidth;
		box.scrollTo({ left: hidden * share, behavior: 'instant' });
		const { left, right } = box.getBoundingClientRect();
		const first = box.querySelector('tbody th');
		const edge = first?.getBoundingClientRect().right ?? left;
		const cut = [...box.querySelectorAll('td.number')].flatMap((cell) => {
			const range = document.createRange();
			range.selectNodeContents(cell);
			const text = range.getBoundingClientRect();
			const parts = Math.min(text.right, right) - Math.max(text.left, edge);
			return parts > 0.5 && parts < text.width - 0.5 ? cell.textContent : [];
		});
		const hint = box.parentElement?.querySelector('.hint');
		return {
			hidden,
			says: hint?.checkVisibility() ?? false,
			cut,
			rowHeaders: (first?.getBoundingClientRect().left ?? NaN) - left
		};
	}, share);
}

test('on a phone, a table fits or says that it scrolls, and cuts no number', async ({ open }) => {
	const { page } = await open({ viewport: { width: 320, height: 844 } });
	for (const { id } of steps) {
		await scrollToStep(page, id);
		await openTable(page, id);
		for (const share of [0, 0.3, 0.62, 1]) {
			const { hidden, says, cut, rowHeaders } = await seen(page, share);
			expect(says, id).toBe(hidden > 0);
			expect(cut, `${id} at ${share}`).toEqual([]);
			expect(rowHeaders, id).toBeCloseTo(0, 0);
		}
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
	}
});
