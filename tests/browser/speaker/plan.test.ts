// @module-tag long
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { stops } from '../deck/deck';
import { queryIs } from '../deck/overview';
import { at, openSpeaker, partOf, stepOf } from '../deck/talk';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';
import { AT_FIRST, stopAt } from './numbered-steps';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Plan' });
async function openPlan(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Plan/ }).click();
	await dialog(page).waitFor();
}
const close = (page: Page) => page.keyboard.press('Escape');
const minutes = (page: Page) => dialog(page).getByRole('spinbutton', { name: 'Minutes' });
/** A number of minutes that is less than half of what the steps are planned with. */
const SHORT = Math.floor(stops.reduce((sum, { seconds }) => sum + seconds, 0) / 60 / 2.5);

describe('a talk with a planned length', () => {
	test('is planned in a field, for both windows, and not with a malformed number', async ({
		open
	}) => {
		const { slides, speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		const own = await partOf(speaker, 'left');
		await openPlan(speaker);
		// While it is typed, without Enter or another field.
		await minutes(speaker).fill(String(SHORT));
		await queryIs(slides, `?minutes=${SHORT}`);
		expect(await partOf(speaker, 'left')).toBe(`${SHORT}:00`);
		expect(await partOf(speaker, 'pace')).toBe(`${SHORT} min planned`);
		await slides.reload();
		await slides.waitForSelector('html[data-hydrated]');
		await queryIs(slides, `?minutes=${SHORT}`);
		await minutes(speaker).fill('9999');
		await speaker.keyboard.press('Enter');
		await queryIs(slides, '');
		expect(await minutes(speaker).inputValue()).toBe('');
		expect(await partOf(speaker, 'left')).toBe(own);
	});

	test('proposes steps to leave out, which one click does and another undoes', async ({ open }) => {
		const story = await open({ path: `present/?minutes=${SHORT}#${stopAt(1)}` });
		const { slides, speaker } = await openSpeaker(story);
		await openPlan(speaker);
		expect(await violations(speaker)).toEqual([]);
		expect(await textFaults(speaker)).toEqual(NO_FAULTS);
		const button = dialog(speaker).getByRole('button', { name: /^Leave out \d+ steps$/ });
		const count = Number(/\d+/.exec(await button.innerText())?.[0]);
		expect(count).toBeGreaterThan(2);
		expect(await dialog(speaker).locator('ul li').count()).toBe(count);
		await button.click();
		await slides.waitForFunction(() => new URL(location.href).searchParams.has('steps'));
		const counter = (await slides.locator('footer .number').innerText()).replaceAll('\u00a0', ' ');
		expect(counter).toBe(`1 of ${stops.length - count}`);
		expect(await button.count()).toBe(0);
		// The button that was pressed keeps the focus, and keys stay in the dialog.
		const undo = dialog(speaker).getByRole('button', { name: 'Undo' });
		expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true);
		await speaker.keyboard.press('Enter');
		await queryIs(slides, `?minutes=${SHORT}`);
		await button.click();
		await undo.waitFor();
		// Another choice of steps leaves nothing to undo.
		await slides.keyboard.press('o');
		await slides.getByRole('button', { name: 'All steps', exact: true }).click();
		await expect.poll(() => undo.count()).toBe(0);
	});
});

describe('the clock', () => {
	test('starts with a change of step, but not on the way back to the title', async ({ open }) => {
		const { speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		const start = speaker.getByRole('button', { name: 'Start' });
		await speaker.keyboard.press('ArrowRight');
		await at(speaker, stopAt(2));
		expect(await start.count()).toBe(0);
		await speaker.getByRole('button', { name: 'Reset the clock and the questions' }).click();
		await start.waitFor();
		await speaker.keyboard.press('Home');
		await at(speaker, stopAt(1));
		expect(await start.count()).toBe(1);
		await speaker.keyboard.press('ArrowRight');
		await start.waitFor({ state: 'detached' });
		expect(await stepOf(speaker)).toBe(stopAt(1));
	});
});

describe('a rehearsal', () => {
	test('has its times beside the plan, in this browser and in the file of notes', async ({
		open
	}) => {
		const story = await open({
			path: AT_FIRST,
			before: (page) => page.context().clock.install({ time: new Date('2026-11-05T10:00:00') })
		});
		const { speaker, context } = await openSpeaker(story);
		await context.clock.pauseAt(new Date('2026-11-05T11:00:00'));
		expect(await partOf(speaker, 'elapsed')).toBe('0:00');
		await speaker.getByRole('button', { name: 'Start' }).click();
		await context.clock.runFor(41_000);
		await speaker.keyboard.press('ArrowRight');
		await context.clock.runFor(7000);
		await at(speaker, stopAt(2));
		await speaker.getByRole('button', { name: 'Pause' }).click();
		await context.clock.runFor(60_000);
		expect(await partOf(speaker, 'planned')).toMatch(/^Planned: .*; rehearsed: 7 s$/);
		await speaker.getByRole('button', { name: 'Go on' }).click();
		await context.clock.runFor(3000);
		// A step that is passed over keeps its time.
		await speaker.keyboard.press('ArrowLeft');
		await context.clock.runFor(1000);
		await speaker.getByRole('button', { name: 'Reset the clock and the questions' }).click();
		expect(await partOf(speaker, 'planned')).toMatch(/; rehearsed: 42 s$/);
		// A page does not load while its time stands still.
		await context.clock.resume();
		await speaker.reload();
		await speaker.waitForSelector('html[data-hydrated]');
		expect(await stepOf(speaker)).toBe(stopAt(1));
		expect(await partOf(speaker, 'planned')).toMatch(/; rehearsed: 42 s$/);

		const download = speaker.waitForEvent('download');
		await speaker.getByRole('button', { name: 'Export my notes' }).click();
		const text = await readFile(await (await download).path(), 'utf8');
		expect(JSON.parse(text)).toMatchObject({ times: { [stopAt(1)]: 42, [stopAt(2)]: 10 } });

		await openPlan(speaker);
		const row = dialog(speaker).locator('tbody tr').nth(1);
		expect(await row.innerText()).toContain('10 s');
		expect(await dialog(speaker).locator('tfoot').innerText()).toContain('52 s');
		expect(await violations(speaker)).toEqual([]);
		await dialog(speaker).getByRole('button', { name: 'Delete the rehearsed times' }).click();
		await close(speaker);
		expect(await partOf(speaker, 'planned')).not.toContain('rehearsed');

		const chooser = speaker.waitForEvent('filechooser');
		await speaker.getByRole('button', { name: 'Import notes' }).click();
		const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await (await chooser).setFiles(file);
		await speaker.getByText('The rehearsed times of 2 steps imported.').waitFor();
		expect(await partOf(speaker, 'planned')).toMatch(/; rehearsed: 42 s$/);
	});
});
