// @module-tag long
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { active, addressSays, headline, mainIds } from '../steps';
import { openAllDetails, scrollToStep, stepIds } from '../steps';
import { test } from '../test';

/** Records what the live regions of the page announce from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
	const heard = await page.evaluateHandle(() => {
		const messages: string[] = [];
		for (const region of document.querySelectorAll('[aria-live="polite"], [role="status"]')) {
			new MutationObserver(() => messages.push(region.textContent)).observe(region, {
				subtree: true,
				childList: true,
				characterData: true
			});
		}
		return messages;
	});
	return () => heard.jsonValue();
}

test('Previous and Next, pressed by keys, reach every open step and keep the focus', async ({
	open
}) => {
	const { page } = await open();
	await openAllDetails(page);
	const ids = await stepIds(page);
	for (const [name, key, order] of [
		['Next step', 'Enter', ids.slice(1)],
		['Previous step', 'Space', ids.toReversed().slice(1, 6)]
	] as const) {
		const button = page.getByRole('button', { name });
		await button.focus();
		for (const id of order) {
			await page.keyboard.press(key);
			await active(page, id);
			const focused = await button.evaluate((element) => element === document.activeElement);
			expect(focused, `${name}, ${id}`).toBe(true);
		}
	}
});

test('a press of a button announces the finding once, and scrolling announces nothing', async ({
	open
}) => {
	const { page } = await open();
	const ids = await mainIds(page);
	const heard = await listen(page);
	const findings: string[] = [];
	for (const id of ids.slice(1, 5)) {
		await page.getByRole('button', { name: 'Next step' }).click();
		await active(page, id);
		findings.push(await headline(page, id));
	}
	for (const id of ids.slice(0, 5)) {
		await scrollToStep(page, id);
		// By then the page has settled and has made all its announcements.
		await addressSays(page, id);
	}
	const announcements = await heard();
	expect(announcements.length).toBe(findings.length);
	for (const [i, finding] of findings.entries()) {
		expect(announcements[i]).toMatch(/\. Step \d+ of \d+\.$/);
		expect(announcements[i]).toContain(finding);
	}
});

test('the list of scenes lists every step, marks the active one, and returns the focus on Escape', async ({
	open
}) => {
	const { page } = await open();
	const ids = await stepIds(page);
	await scrollToStep(page, ids[4] ?? '');
	const button = page.getByRole('button', { name: 'Scenes' });
	await button.focus();
	await page.keyboard.press('Enter');
	const links = page.locator('[popover]:popover-open li a');
	await links.first().waitFor();
	const hashes = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
	expect(hashes).toEqual(ids.map((id) => `#${id}`));
	expect(await links.and(page.locator('[aria-current="step"]')).getAttribute('href')).toBe(
		`#${ids[4] ?? ''}`
	);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await links.first().waitFor({ state: 'hidden' });
	expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
	await active(page, ids[4]);
});
