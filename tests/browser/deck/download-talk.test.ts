import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { flatten } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { temporaryFolder } from '../../support/temporary-folder';
import { answers } from '../offline/worker';
import { shows, showsTitle, stopIds } from './deck';
import { alike, at, copyOf, openSpeaker, opened } from './talk';
import { followNetwork } from '../network';
import { test } from '../test';
import { textOfPages } from '../pdf';

const { story, help } = loadStory();
const HELP_STEP = flatten(story).find(({ words }) => words === 'help')?.id ?? '';
/** A talk of twelve steps, the last of which shows the state that was chosen. */
const TALK = [...stopIds.slice(0, 11), 'since-your-state'];
const THIRD = TALK[2] ?? '';
const NOTE = 'Ask first: who knows this? </script> <!-- & $&';

/** Clicks the button that downloads the talk, and returns the path of the file. */
async function download(page: Page): Promise<string> {
	await page.getByRole('button', { name: /^Keys and/ }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download this talk' }).click()
	]);
	expect(file.suggestedFilename()).toBe('upstream-talk.html');
	const path = join(temporaryFolder(), 'talk.html');
	await file.saveAs(path);
	await page.getByText('The talk is in your downloads.').waitFor();
	await page.getByRole('button', { name: 'Close' }).click();
	return pathToFileURL(path).href;
}

/** Opens a file in a context, and collects what its windows complain about or ask the network for. */
async function openFile(context: BrowserContext, address: string) {
	const faults: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(message.text());
	});
	context.on('weberror', (error) => faults.push(String(error.error())));
	context.on('request', (request) => {
		if (!/^(file|data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
	});
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForSelector('html[data-hydrated]');
	return { page, faults };
}

describe('a downloaded talk', () => {
	test('opens from a disk with its steps, its state and its notes', async ({ open, browser }) => {
		const path = `present/?steps=${TALK.join()}&minutes=10&state=OH#${THIRD}`;
		const visit = await open({ path, serviceWorkers: 'allow' });
		await answers(visit.page);
		const { slides, speaker, context } = await openSpeaker(visit);
		await slides.locator('[data-part="offline"]', { hasText: 'Ready for offline' }).waitFor();
		await speaker.locator('[data-part="offline"]', { hasText: 'Ready for offline' }).waitFor();
		await speaker.getByRole('textbox').fill(NOTE);
		await context.setOffline(true);
		const address = await download(slides);
		expect(await download(speaker)).not.toBe(address);

		const room = await browser.newContext({ reducedMotion: 'reduce', offline: true });
		const { page, faults } = await openFile(room, address);
		await showsTitle(page);
		for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
		await shows(page, THIRD);
		expect(await page.locator('footer .number').innerText()).toBe('3\u00a0of\u00a012');
		await page.keyboard.press('End');
		await shows(page, 'since-your-state');
		await page.locator('figure .title', { hasText: 'Ohio:' }).first().waitFor();
		await page.keyboard.type('3');
		await page.keyboard.press('Enter');
		await shows(page, THIRD);

		const window = await opened({ context: room }, () => page.keyboard.press('s'));
		await at(window, THIRD);
		expect(await window.title()).toBe(`${story.title}: speaker window`);
		await alike(page, window);
		expect(await window.getByRole('textbox').inputValue()).toBe(NOTE);
		expect(await window.locator('header').innerText()).toContain('Plan: 10 min');
		const next = await copyOf(window, 'next');
		await next.locator('figure[data-chart] svg[role="img"]').first().waitFor();
		await window.keyboard.press('PageDown');
		await shows(page, TALK[3] ?? '');
		await page.keyboard.press('?');
		expect(await page.getByRole('button', { name: 'Download this talk' }).count()).toBe(0);
		await page.keyboard.press('Escape');
		// The file has the ways to find help; there is no network to open the story.
		await page.getByRole('link', { name: 'Find help' }).click();
		await shows(page, HELP_STEP);
		expect(room.pages()).toHaveLength(2);
		await page
			.getByRole('link', { name: help[0]?.contact ?? '' })
			.first()
			.waitFor();

		const pages = await textOfPages(await page.pdf());
		expect(pages.length).toBeGreaterThan(TALK.length);
		expect(pages.join().replaceAll(/\s/g, '')).not.toContain('Askfirst:whoknowsthis?');
		expect(faults).toEqual([]);
		await room.close();
	});

	test('keeps the notes of the room’s browser and the step over a reload, and takes up the notes of a file once', async ({
		open,
		browser
	}) => {
		const visit = await open({ path: `present/?steps=${TALK.join()}` });
		await visit.page.evaluate(
			([id, text]) => localStorage.setItem('upstream:notes', JSON.stringify({ [id]: text })),
			[TALK[0] ?? '', 'From home.'] as const
		);
		const address = await download(visit.page);
		const room = await browser.newContext({ reducedMotion: 'reduce', offline: true });
		const { page, faults } = await openFile(room, `${address}?view=speaker`);
		const notes = page.getByRole('textbox');
		expect(await notes.inputValue()).toBe('From home.');
		await notes.fill('Changed here.');
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		expect(await notes.inputValue()).toBe('Changed here.');
		await page.goto(address);
		await page.waitForSelector('html[data-hydrated]');
		await page.keyboard.press('End');
		await page.waitForURL(`${address}#since-your-state`);
		await page.reload();
		await at(page, 'since-your-state');

		const second = await download(visit.page);
		await page.goto(`${second}?view=speaker`);
		await page.waitForSelector('html[data-hydrated]');
		expect(await notes.inputValue()).toBe('Changed here.\n\nFrom home.');
		expect(faults).toEqual([]);
		await room.close();
	});
});

describe('a damaged file of a talk', () => {
	/** The address of a file with other content than a downloaded one. */
	const changed = (address: string, change: (html: string) => string): string => {
		const path = join(temporaryFolder(), 'damaged.html');
		writeFileSync(path, change(readFileSync(fileURLToPath(address), 'utf8')));
		return pathToFileURL(path).href;
	};
	const SENTENCE = 'This talk did not open: the file may be incomplete. Download it again.';
	/** The start of each part in which a file may end. */
	const PARTS = {
		'the styles': /<\/p>\n<style>/,
		'a chart': /data-file="[^"]*">/,
		'the script': /<script>/
	};

	test('says so wherever it was cut', async ({ open, browser }) => {
		const address = await download((await open({ path: 'present/' })).page);
		const room = await browser.newContext({ offline: true });
		const page = await room.newPage();
		for (const [part, start] of Object.entries(PARTS)) {
			await page.goto(
				changed(address, (html) => html.slice(0, html.search(start) + start.source.length + 100))
			);
			const sentence = page.getByText(SENTENCE);
			await sentence.waitFor();
			expect(await page.innerText('body'), part).toContain(SENTENCE);
			expect(
				await page.getByRole('link', { name: 'Download it again' }).getAttribute('href')
			).toMatch(/^https?:.*\/present\/$/);
			expect(await page.locator('html[data-hydrated]').count()).toBe(0);
		}
		// A script that throws says so too.
		await page.goto(changed(address, (html) => html.replace(/data-props>/, 'data-props>{')));
		await page.getByText(SENTENCE).waitFor();
		// Without scripts, another sentence says what they are for.
		const still = await browser.newContext({ offline: true, javaScriptEnabled: false });
		const served = await still.newPage();
		await served.goto(address);
		expect(await served.innerText('body')).toContain('The slides need scripts');
		expect(await served.getByText(SENTENCE).isVisible()).toBe(false);
		await Promise.all([room.close(), still.close()]);
	});

	test('opens with the story if its talk is no JSON', async ({ open, browser }) => {
		const { page: slides } = await open({ path: `present/?steps=${TALK.join()}` });
		const address = changed(await download(slides), (html) =>
			html.replace(/(?<=data-talk>)[^<]*/, '"other":')
		);
		const room = await browser.newContext({ reducedMotion: 'reduce', offline: true });
		const { page, faults } = await openFile(room, address);
		await showsTitle(page);
		const notice = page.getByText('The talk in this file can’t be read');
		await notice.waitFor();
		await page.keyboard.press('ArrowRight');
		await notice.waitFor({ state: 'detached' });
		await shows(page, stopIds[0] ?? '');
		expect(await page.locator('footer .number').innerText()).toContain(`of\u00a0${stopIds.length}`);
		expect(faults).toEqual([]);
		await room.close();
	});
});

test('without a network and a cache, one sentence says that the talk was not downloaded', async ({
	open
}) => {
	let idle = () => Promise.resolve();
	const { page, context, complaints } = await open({
		path: 'present/',
		before: (page) => (idle = followNetwork(page))
	});
	expect(await page.locator('[data-part="offline"]').count()).toBe(0);
	// Slides fetch what comes next in the background: without a network, each of those would fail too.
	await idle();
	await context.setOffline(true);
	await page.keyboard.press('?');
	await page.getByRole('button', { name: 'Download this talk' }).click();
	await page.getByText('The talk was not downloaded').waitFor();
	await idle();
	// The browser logs the failed request.
	expect(complaints.splice(0).join()).toContain('ERR_INTERNET_DISCONNECTED');
});
