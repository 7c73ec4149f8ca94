import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { detailed, goTo, ids, numberAt, shows, SLIDE, stopFrom, stopIds, stops } from './deck';
import { long } from '../long';
import { card, openOverview } from './overview';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';

const PATH = 'present/';
const main = detailed?.step.id ?? '';
const details = detailed?.details.map(({ id }) => id) ?? [];
const last = details.at(-1) ?? '';
const number = numberAt(main);

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation').getByRole('button', { name });
const counter = async (page: Page) =>
	(await page.locator('footer .number').innerText()).replaceAll('\u00a0', ' ');

describe.skipIf(!detailed)('the details of a step', () => {
	test('have buttons where they lead somewhere, which keep the focus', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const isFocused = (name: string) =>
			button(page, name).evaluate((it) => it === document.activeElement);
		const [into, back] = [`Details (${details.length})`, `Back to step ${number}`];
		await goTo(page, main);
		await button(page, into).focus();
		for (const id of details) {
			await page.keyboard.press('Enter');
			await shows(page, id);
			expect(await button(page, 'Next detail').count()).toBe(id === last ? 0 : 1);
		}
		expect(await isFocused(back)).toBe(true);
		await page.keyboard.press('Enter');
		await shows(page, main);
		expect(await isFocused(into)).toBe(true);
		expect(await button(page, back).count()).toBe(0);
		await goTo(page, stopIds[0] ?? '');
		expect(await button(page, /etail|Back/).count()).toBe(0);
	});

	test('are shown by D with the number of their step, and skipped by other keys', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		const progress = () =>
			page.locator('footer [aria-hidden="true"]').first().getAttribute('style');
		await goTo(page, main);
		expect(await counter(page)).toBe(`${number} of ${stops.length}`);
		const before = await progress();
		// No dialog lets the key through.
		await page.keyboard.press('?');
		await page.keyboard.press('d');
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await shows(page, main);
		for (const id of [...details, last]) {
			await page.keyboard.press('d');
			await shows(page, id);
		}
		const place = `detail ${details.length} of ${details.length}`;
		expect(await counter(page)).toBe(`${number} of ${stops.length}, ${place}`);
		expect(await progress()).toBe(before);
		expect(await page.locator('[aria-live="polite"]').innerText()).toMatch(
			new RegExp(`Step ${number} of ${stops.length}, ${place}\\.$`)
		);
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom(main, 1));
		await page.keyboard.press('PageUp');
		await shows(page, main);
		await page.keyboard.press('d');
		await page.keyboard.press('Shift+D');
		await shows(page, main);
	});

	test('follow their step in the overview, with its number', async ({ open }) => {
		const { page } = await open({ path: `${PATH}#${main}` });
		await openOverview(page);
		const names = await page.locator('[data-card] .go').allInnerTexts();
		const numbers = names.map((name) => /^\d+(, detail \d+)?/.exec(name)?.[0]);
		expect(numbers).toEqual(ids.map(numberAt));
		await card(page, last).click({ position: { x: 20, y: 20 } });
		await shows(page, last);
	});
});

test.skipIf(!detailed)(
	'the buttons of details fit beside the others on a phone, and no chart moves',
	long,
	async ({ open }) => {
		const { page } = await open({ path: PATH, viewport: { width: 390, height: 844 } });
		const look = () =>
			page.evaluate((slide) => {
				const buttons = [...document.querySelectorAll('footer nav > *')].filter((it) =>
					it.checkVisibility()
				);
				const boxes = buttons.map((it) => it.getBoundingClientRect());
				const number = document.querySelector('footer .number')?.getBoundingClientRect();
				return {
					small: boxes.filter(({ width, height }) => Math.min(width, height) < 24).length,
					right: Math.max(...boxes.map(({ right }) => right)),
					number: number?.left ?? 0,
					footer: document.querySelector('footer')?.getBoundingClientRect().top,
					notes: document.querySelector(`${slide} .notes`)?.getBoundingClientRect().bottom
				};
			}, SLIDE);
		await goTo(page, stopIds[0] ?? '');
		const { footer, notes } = await look();
		for (const id of [main, ...details]) {
			await goTo(page, id);
			const seen = await look();
			expect(seen, id).toMatchObject({ small: 0, footer, notes });
			expect(seen.right, id).toBeLessThan(seen.number);
			expect(await textFaults(page), id).toEqual(NO_FAULTS);
		}
	}
);
