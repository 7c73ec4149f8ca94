// @module-tag long
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { at, openSpeaker, partOf } from '../deck/talk';
import { test } from '../test';
import { AT_FIRST } from './numbered-steps';

const SPEAKER = 'present/speaker/';
const field = (page: Page) => page.getByRole('textbox', { name: 'My notes' });
const note = (page: Page) => field(page).inputValue();

/** Imports a file through the browser's file chooser, and returns the message of the window. */
async function importFile(page: Page, name: string, content: string): Promise<string> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Import notes' }).click();
	await (
		await chooser
	).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
	// The message about another file disappears when this import starts.
	const message = page.locator('[aria-labelledby="own-notes"] [role="status"]');
	await message.getByText(/imported|has no notes/).waitFor();
	return message.innerText();
}

const file = (notes: Record<string, unknown>) => JSON.stringify({ upstream: 'notes', notes });

describe('the speaker’s own notes', () => {
	test('are saved as they are typed, for each step, across a reload and in other windows', async ({
		open
	}) => {
		const { slides, speaker, context } = await openSpeaker(await open({ path: AT_FIRST }));
		await field(speaker).click();
		await speaker.keyboard.type('Slow. B is a letter here, and 12 a number');
		await slides.keyboard.press('ArrowRight');
		await expect.poll(() => note(speaker)).toBe('');
		await field(speaker).fill('The second\nstep');
		await slides.keyboard.press('ArrowLeft');
		await expect.poll(() => note(speaker)).toBe('Slow. B is a letter here, and 12 a number');
		await speaker.reload();
		await expect.poll(() => note(speaker)).toBe('Slow. B is a letter here, and 12 a number');

		const other = await context.newPage();
		await other.goto(speaker.url());
		await expect.poll(() => note(other)).toBe('Slow. B is a letter here, and 12 a number');
		await field(other).fill('Changed elsewhere');
		await expect.poll(() => note(speaker)).toBe('Changed elsewhere');
		// The keys of a remote control the talk from the field too, and other keys outside of it.
		await other.keyboard.press('PageDown');
		await at(slides, 'toll-climb');
		await other.keyboard.press('Escape');
		await other.keyboard.press('p');
		await at(slides, 'toll-one-year');
		await other.keyboard.press('n');
		await at(slides, 'toll-climb');
		await expect.poll(() => note(speaker)).toBe('The second\nstep');
	});

	test('can be exported to a file and imported from it', async ({ open }) => {
		const { page } = await open({ path: SPEAKER });
		await field(page).fill('Mine: “½ <b>” 🙂');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Export my notes' }).click();
		const exported = await download;
		expect(exported.suggestedFilename()).toMatch(/^upstream-notes-\d{4}-\d\d-\d\d\.json$/);
		const content = await readFile(await exported.path(), 'utf8');
		expect(JSON.parse(content)).toEqual({
			upstream: 'notes',
			notes: { 'toll-one-year': 'Mine: “½ <b>” 🙂' }
		});

		expect(await importFile(page, 'a.json', content)).toBe('1 note imported: 1 there already.');
		await field(page).fill('');
		expect(await importFile(page, 'a.json', content)).toBe('1 note imported: 1 new.');
		expect(await note(page)).toBe('Mine: “½ <b>” 🙂');
		// A file never replaces a note, and its notes of other stories are kept.
		const notes = { 'toll-one-year': 'Theirs', 'no-such': 'Of another story' };
		expect(await importFile(page, 'b.json', file(notes))).toBe(
			'2 notes imported: 1 new, 1 appended to a note that was there. ' +
				'1 of steps that are not in this story: kept too.'
		);
		await page.reload();
		await expect.poll(() => note(page)).toBe('Mine: “½ <b>” 🙂\n\nTheirs');
	});

	test('stay unchanged if a file is malformed, and one sentence says why', async ({ open }) => {
		const { page } = await open({ path: SPEAKER });
		await field(page).fill('Mine');
		const kept = 'was not imported, and your notes are unchanged:';
		expect(await importFile(page, 'c.json', file({ 'toll-window': 7 }))).toBe(
			`“c.json” ${kept} line 1, column 44: found 7 in "toll-window", expected text.`
		);
		expect(await importFile(page, 'f.json', ' '.repeat(10_000_001))).toBe(
			'“f.json” was not imported: it has more than the 10 MB that a file of notes may have.'
		);
		expect(await note(page)).toBe('Mine');
		// The same file is accepted once it has been fixed.
		expect(await importFile(page, 'c.json', file({ 'toll-window': 'Seven' }))).toContain('1 new');
	});
});

test('the size of the notes can be changed, and is saved', async ({ open }) => {
	const { page } = await open({ path: SPEAKER });
	const size = () =>
		page
			.locator('[data-part="notes"]')
			.evaluate((notes) => parseFloat(getComputedStyle(notes).fontSize));
	const usual = await size();
	// Legible at arm's length: 22 pixels are some 6 mm on a laptop.
	expect(usual).toBeGreaterThanOrEqual(22);
	const larger = page.getByRole('button', { name: 'Larger notes' });
	await larger.click();
	await expect.poll(size).toBeGreaterThan(usual * 1.1);
	const chosen = await size();
	await page.reload();
	await expect.poll(size).toBe(chosen);
	while ((await larger.getAttribute('aria-disabled')) === 'false') await larger.click();
	const largest = await size();
	await larger.click({ force: true });
	expect(await size()).toBe(largest);
	expect(await partOf(page, 'notes')).not.toBe('');
});
