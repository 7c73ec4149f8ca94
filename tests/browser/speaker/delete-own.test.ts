import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { at, copyOf, openSpeaker } from '../deck/talk';
import { storeSlides } from '../store-slides';
import { test } from '../test';
import { violations } from '../violations';

const DELETE = 'Delete my notes, times and slides from this browser';
const STORED = ['notes', 'rehearsal', 'slides'].map((name) => `upstream:${name}`);

const stored = (page: Page) =>
	page.evaluate((names) => names.map((name) => localStorage.getItem(name)), STORED);

describe('what a speaker has typed', () => {
	test('can be deleted from the browser, in all windows, and brought back', async ({ open }) => {
		const path = 'present/?steps=own-1,toll-climb';
		const before = async (page: Page) => {
			await page.addInitScript(() => {
				if (localStorage.getItem('upstream:rehearsal') !== null) return;
				localStorage.setItem('upstream:notes', '{"own-1":"Wait."}');
				localStorage.setItem('upstream:rehearsal', '{"own-1":40}');
			});
			await storeSlides([{ id: 'own-1', kind: 'text', title: 'Ask', lines: ['A question'] }])(page);
		};
		const { slides, speaker } = await openSpeaker(await open({ path, before }));
		const note = () => speaker.getByRole('textbox', { name: 'My notes' }).inputValue();
		expect(await note()).toBe('Wait.');
		const texts = await stored(slides);
		await speaker.keyboard.press('?');
		await speaker.getByRole('button', { name: DELETE }).click();
		await speaker.getByText('They are deleted.').waitFor();
		expect(await violations(speaker)).toEqual([]);
		expect(await stored(slides)).toEqual([null, null, null]);
		await at(slides, 'toll-climb');
		expect(await (await copyOf(speaker, 'this')).innerText('body')).not.toContain('A question');
		await speaker.getByRole('button', { name: 'Undo' }).click();
		await at(slides, 'own-1');
		expect(await stored(slides)).toEqual(texts);
		await speaker.getByRole('button', { name: DELETE }).click();
		await at(slides, 'toll-climb');
		await speaker.getByRole('button', { name: 'Close' }).click();
		expect(await note()).toBe('');
		// What is measured from now on is all that is stored.
		expect(await stored(slides)).toEqual([null, null, null]);
		await speaker.keyboard.press('?');
		expect(await speaker.getByRole('button', { name: DELETE }).count()).toBe(0);
	});
});
