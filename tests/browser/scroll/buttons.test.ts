// @module-tag long
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
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

for (const [way, details] of [
	['click', 'closed'],
	['Enter', 'open'],
	['Space', 'closed']
] as const) {
	test(`Previous and Next, pressed by ${way}, reach every step and keep the focus, with details ${details}`, async ({
		open
	}) => {
		const { page } = await open();
		if (details === 'open') await openAllDetails(page);
		const ids = await (details === 'open' ? stepIds(page) : mainIds(page));
		for (const [name, order] of [
			['Next step', ids.slice(1)],
			['Previous step', ids.toReversed().slice(1)]
		] as const) {
			const button = page.getByRole('button', { name });
			await button.focus();
			for (const id of order) {
				await (way === 'click' ? button.click() : page.keyboard.press(way));
				await active(page, id);
				const focused = await button.evaluate((element) => element === document.activeElement);
				expect(focused, `${name}, ${id}`).toBe(true);
			}
		}
	});
}

test('Next skips no step, even from the end of the text of one', async ({ open }) => {
	const { page } = await open();
	const [, second = '', third] = await mainIds(page);
	await scrollToStep(page, second);
	await page.evaluate(() => scrollBy(0, 300));
	await active(page, second);
	await page.getByRole('button', { name: 'Next step' }).click();
	await active(page, third);
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
	for (const id of ids) {
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

test('the count beside the buttons follows the reader', async ({ open }) => {
	const { page } = await open();
	const main = await mainIds(page);
	let number = 0;
	for (const id of await stepIds(page)) {
		await scrollToStep(page, id);
		// A detail has the number of its main step.
		if (main.includes(id)) number += 1;
		const through = page.getByRole('navigation', { name: 'Through the story' });
		expect(await through.innerText()).toMatch(new RegExp(`\\b${number}\\sof\\s${main.length}\\b`));
	}
});

describe('the list of scenes', () => {
	test('lists every step, marks the active one, and returns the focus on Escape', async ({
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

	test('closes after a jump', async ({ open }) => {
		const { page } = await open();
		const id = (await stepIds(page)).at(-2) ?? '';
		await page.getByRole('button', { name: 'Scenes' }).click();
		await page.locator(`[popover] a[href="#${id}"]`).click();
		await active(page, id);
		expect(await page.locator('[popover]:popover-open').count()).toBe(0);
	});
});
