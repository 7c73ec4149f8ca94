import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { detailed, ids, shows as settled, stopIds } from './deck';
import { card, cardIds, focuses, openOverview, queryIs, shows } from './overview';
import { alike, at, copyOf, openSpeaker, opened, partOf } from './talk';
import { long } from '../long';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';

const TALK = ['route-before', 'toll-climb', 'since-fall'];
const path = `present/?steps=${TALK.join(',')}`;
const atFirst = `${path}#${TALK[0]}`;
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
	test('is reached by its number, is marked, and is left by a key', async ({ open }) => {
		const { page } = await open({ path: atFirst });
		await page.keyboard.press('PageDown');
		await shows(page, 'toll-climb');
		for (const [key, to] of [
			['r', 'toll-climb'],
			['PageUp', 'toll-climb'],
			['PageDown', 'since-fall'],
			// The talk was at its last step: there is nothing after it.
			['PageDown', 'since-fall']
		] as const) {
			await type(page, OTHER);
			expect(await counter(page)).toBe('Not in the talk');
			expect(await page.locator('[aria-live="polite"]').innerText()).toMatch(
				/\. Not in the talk, left at step \d of 3\.$/
			);
			await page.keyboard.press(key);
			await shows(page, to);
			expect(await counter(page)).toContain(String(TALK.indexOf(to) + 1));
		}
	});

	test('has a button that leads back', async ({ open }) => {
		const { page } = await open({ path });
		await type(page, OTHER);
		await page.getByRole('button', { name: 'Back to step 1' }).click();
		await shows(page, 'route-before');
		expect(await page.getByRole('button', { name: /^Back/ }).count()).toBe(0);
	});

	test('survives a reload, in which the talk stays where it was', async ({ open }) => {
		const { page } = await open({ path: atFirst });
		await page.keyboard.press('PageDown');
		await type(page, OTHER);
		await page.waitForFunction((id) => location.hash === `#${id}`, OTHER);
		await page.reload();
		await shows(page, OTHER);
		await page.keyboard.press('r');
		await shows(page, 'toll-climb');
		await queryIs(page, `?steps=${TALK.join(',')}`);
	});

	test('follows the steps of the talk in the overview, with a mark', async ({ open }) => {
		const { page } = await open({ path });
		await openOverview(page);
		expect(await cardIds(page)).toEqual(TALK);
		const outside = page.locator('[data-outside]');
		expect(await outside.evaluateAll((all) => all.map((it) => it.dataset.card))).toEqual(others);
		for (const text of await outside.allInnerTexts()) expect(text).toContain('Not in the talk');
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

	test('does not start a talk whose address names it', async ({ open }) => {
		const { page } = await open({ path: `${path}#${OTHER}` });
		await shows(page, 'route-before');
	});
});

describe('a step that is not in the talk, in the speaker window', () => {
	test(
		'is in the list of steps, shows on the slides, and keeps its place',
		long,
		async ({ open }) => {
			const { slides, speaker } = await openSpeaker(await open({ path: atFirst }));
			await speaker.keyboard.press('PageDown');
			await at(slides, 'toll-climb');
			await speaker.keyboard.press('o');
			const list = speaker.getByRole('dialog', { name: 'All steps' });
			const marks = await list.getByRole('button', { name: /Not in the talk/ }).count();
			expect(marks).toBe(others.length);
			await speaker.keyboard.type(numberOf(OTHER));
			await speaker.keyboard.press('Enter');
			await at(slides, OTHER);
			await alike(slides, speaker);
			expect(await speaker.locator('header .number').innerText()).toBe(
				'Not in the talk, left at step 2 of 3'
			);
			expect(await partOf(speaker, 'planned')).toMatch(/^Not in the talk: .*not in the plan$/);
			await (
				await copyOf(speaker, 'next')
			).waitForFunction(() => document.documentElement.dataset.step === 'since-fall');
			expect(await violations(speaker)).toEqual([]);
			// A change in the other window leads back from it too.
			await slides.keyboard.press('r');
			await at(speaker, 'toll-climb');
		}
	);

	test('stays when the slides are opened again', long, async ({ open }) => {
		const story = await open({ path });
		const { slides, speaker } = await openSpeaker(story);
		await slides.keyboard.press('PageDown');
		await slides.keyboard.press('PageDown');
		await at(speaker, 'toll-climb');
		await type(slides, OTHER);
		await at(speaker, OTHER);
		await slides.close();
		const again = await opened(story, () =>
			speaker.getByRole('button', { name: 'Open them again' }).click()
		);
		await at(again, OTHER);
		await again.keyboard.press('r');
		await at(speaker, 'toll-climb');
	});
});

describe.for([
	{ width: 1280, height: 800 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 }
])('in a window of $width by $height', (viewport) => {
	test('the mark fits beside the buttons', long, async ({ open }) => {
		const { page } = await open({ path, viewport });
		await type(page, OTHER);
		await settled(page, OTHER);
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
		expect(await violations(page)).toEqual([]);
	});
});
