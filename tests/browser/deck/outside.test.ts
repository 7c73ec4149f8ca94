import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import words from '$lib/messages/en/deck.json';
import { fillMessage } from '$lib/messages/fill-message';
import { detailed, ids, stopIds } from './deck';
import { card, cardIds, focuses, openOverview, shows } from './overview';
import { alike, at, copyOf, openSpeaker, partOf } from './talk';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';

const TALK = ['route-before', 'toll-climb', 'since-fall'];
const path = `present/?steps=${TALK.join(',')}`;
const atSecond = `${path}#${TALK[1]}`;
const others = ids.filter((id) => !TALK.includes(id));
/** The main steps by their numbers: those of the talk, and then the others. */
const numbered = [...TALK, ...others.filter((id) => stopIds.includes(id))];
const OTHER = 'involved-rise';
const numberOf = (id = '') => String(numbered.indexOf(id) + 1);

const counter = (page: Page) => page.locator('footer .number').innerText();
/** Types the number of a step. */
async function type(page: Page, id: string): Promise<void> {
	await page.keyboard.type(numberOf(id));
	await page.keyboard.press('Enter');
	await shows(page, id);
}

describe('a step that is not in the talk', () => {
	test('is reached by its number, is marked beside the buttons, and leads back', async ({
		open
	}) => {
		// An address that names such a step starts at the first step of the talk.
		const { page } = await open({
			path: `${path}#${OTHER}`,
			viewport: { width: 390, height: 844 }
		});
		await shows(page, 'route-before');
		await type(page, OTHER);
		expect(await counter(page)).toBe(words.outside);
		expect(await page.locator('[aria-live="polite"]').innerText()).toContain(
			fillMessage(words.leftAt, { number: 1, count: 3 })
		);
		const [right, left] = await page.evaluate(() => {
			const buttons = [...document.querySelectorAll('footer nav > *')].filter((it) =>
				it.checkVisibility()
			);
			const mark = document.querySelector('footer .number strong');
			return [
				Math.max(...buttons.map((it) => it.getBoundingClientRect().right)),
				mark?.getBoundingClientRect().left ?? 0
			];
		});
		expect(right).toBeLessThan(left);
		expect(await textFaults(page)).toEqual(NO_FAULTS);
		await page.waitForFunction((id) => location.hash === `#${id}`, OTHER);
		await page.reload();
		await shows(page, OTHER);
		const back = page.getByRole('button', { name: fillMessage(words.backToStep, { number: 1 }) });
		await back.click();
		await shows(page, 'route-before');
		expect(await back.count()).toBe(0);
		expect(await counter(page)).toContain('1');
	});

	test('follows the steps of the talk in the overview, with a mark', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		expect(await cardIds(page)).toEqual(TALK);
		const outside = page.locator('[data-outside]');
		expect(await outside.evaluateAll((all) => all.map((it) => it.dataset.card))).toEqual(others);
		for (const text of await outside.allInnerTexts()) expect(text).toContain(words.outside);
		expect(await card(page, OTHER).locator('.number').innerText()).toBe(numberOf(OTHER));
		const detail = detailed?.details[0];
		if (detail)
			expect(await card(page, detail.id).innerText()).toContain(
				`${numberOf(detail.detail)}, detail 1`
			);
		expect(await violations(page)).toEqual([]);
		await card(page, OTHER).click({ position: { x: 20, y: 20 } });
		await shows(page, OTHER);
		await openOverview(page);
		await focuses(page, OTHER);
		await page.keyboard.press('r');
		await focuses(page, 'route-before');
	});

	test('shows in both windows, from the list of the speaker window', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: atSecond }));
		await speaker.keyboard.press('o');
		const marked = speaker.getByRole('dialog').getByRole('button', { name: words.outside });
		expect(await marked.count()).toBe(others.length);
		await speaker.keyboard.type(numberOf(OTHER));
		await speaker.keyboard.press('Enter');
		await at(slides, OTHER);
		await alike(slides, speaker);
		expect(await speaker.locator('header .number').innerText()).toBe(
			fillMessage(words.leftAt, { number: 2, count: 3 })
		);
		expect(await partOf(speaker, 'planned')).toContain(words.outside);
		await (
			await copyOf(speaker, 'next')
		).waitForFunction(() => document.documentElement.dataset.step === 'since-fall');
		// A change in the other window leads back from it too.
		await slides.keyboard.press('r');
		await at(speaker, 'toll-climb');
	});
});
