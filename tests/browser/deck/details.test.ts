import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import {
	asks,
	detailed,
	goTo,
	ids,
	numberAt,
	shown,
	shows,
	SLIDE,
	stopFrom,
	stopIds,
	stops
} from './deck';
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
const counter = (page: Page) => page.locator('footer .number').innerText();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe.skipIf(!detailed)('the details of a step', () => {
	test('are shown by D, one after the other, and left by Shift+D', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, main);
		for (const id of [...details, last]) {
			await page.keyboard.press('d');
			await shows(page, id);
		}
		await page.keyboard.press('Shift+D');
		await shows(page, main);
		await page.keyboard.press('Shift+D');
		await shows(page, main);
	});

	test('are skipped by the other keys, which lead from a detail too', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const from = async (id: string, key: string) => {
			await goTo(page, id);
			await page.keyboard.press(key);
			return ids[await shown(page)];
		};
		await goTo(page, main);
		if (await asks(page)) await page.keyboard.press('PageDown');
		expect(await from(main, 'PageDown')).toBe(stopFrom(main, 1));
		for (const id of details) {
			expect(await from(id, 'PageDown')).toBe(stopFrom(main, 1));
			expect(await from(id, 'PageUp')).toBe(main);
			expect(await from(id, 'Home')).toBe(stopIds[0]);
		}
		expect(await from(stopFrom(main, 1), 'PageUp')).toBe(main);
	});

	test('have buttons where they lead somewhere, which keep the focus', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, main);
		const into = button(page, `Details (${details.length})`);
		await into.focus();
		for (const id of details) {
			await page.keyboard.press('Enter');
			await shows(page, id);
			expect(await button(page, 'Next detail').count()).toBe(id === last ? 0 : 1);
		}
		const back = button(page, `Back to step ${number}`);
		expect(await back.evaluate((it) => it === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await shows(page, main);
		expect(await into.evaluate((it) => it === document.activeElement)).toBe(true);
		expect(await back.count()).toBe(0);
		// The second button goes away when it is pressed.
		await page.keyboard.press('d');
		await shows(page, details[0] ?? '');
		await back.focus();
		await page.keyboard.press('Enter');
		await shows(page, main);
		expect(await into.evaluate((it) => it === document.activeElement)).toBe(true);
		await goTo(page, stopIds[0] ?? '');
		expect(await button(page, /etail|Back/).count()).toBe(0);
	});

	test('have the number of their step in the counter, the progress and the announcement', async ({
		open
	}) => {
		const { page } = await open({ path: PATH });
		const progress = () =>
			page.locator('footer [aria-hidden="true"]').first().getAttribute('style');
		await goTo(page, main);
		expect(plain(await counter(page))).toBe(`${number} of ${stops.length}`);
		const before = await progress();
		await goTo(page, last);
		const place = `detail ${details.length} of ${details.length}`;
		expect(plain(await counter(page))).toBe(`${number} of ${stops.length}, ${place}`);
		expect(await progress()).toBe(before);
		expect(await page.locator('[aria-live="polite"]').innerText()).toMatch(
			new RegExp(`Step ${number} of ${stops.length}, ${place}\\.$`)
		);
	});

	test('do not move while a dialog is open, and are in the list of keys', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, main);
		await page.keyboard.press('?');
		await page.getByText('D Shift+D').waitFor();
		await page.keyboard.press('d');
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await shows(page, main);
	});

	test('follow their step in the overview, with its number', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, main);
		await openOverview(page);
		const names = await page.locator('[data-card] .go').allInnerTexts();
		const numbers = names.map((name) => /^\d+(, detail \d+)?/.exec(name)?.[0]);
		expect(numbers).toEqual(ids.map(numberAt));
		const count = new RegExp(`^${stops.length} steps and their details, about \\d+ min$`);
		expect(await page.getByRole('dialog').getByRole('status').innerText()).toMatch(count);
		await card(page, last).click({ position: { x: 20, y: 20 } });
		await shows(page, last);
	});

	test('are stops where the address names them', async ({ open }) => {
		const { page } = await open({ path: `${PATH}?steps=${[main, ...details].join(',')}#${main}` });
		expect(plain(await counter(page))).toBe(`1 of ${details.length + 1}`);
		expect(await button(page, /etail/).count()).toBe(0);
		await page.keyboard.press('d');
		await page.keyboard.press('End');
		await shows(page, last);
		await page.keyboard.press('Shift+D');
		await shows(page, last);
	});
});

describe.skipIf(!detailed).for([
	{ width: 1280, height: 800 },
	{ width: 1024, height: 768 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 }
])('in a window of $width by $height', (viewport) => {
	test('the buttons fit beside the others, and no chart moves', long, async ({ open }) => {
		const { page } = await open({ path: PATH, viewport });
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
	});
});
