import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { OwnSlide } from '../../../src/lib/views/own-slides/own-slide';
import { loadStory } from '../../../src/story/story';
import { letters, printed } from '../pdf';
import { followNetwork } from '../network';
import { test as testBroken } from '../site/broken';
import { storeSlides } from '../store-slides';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';
import { ids } from './deck';
import { card, openOverview, overview, queryIs, shows } from './overview';
import { at, copyOf, openSpeaker } from './talk';

const { story } = loadStory();

/** A picture of 3200 by 2000 pixels, drawn in the page. */
async function largePicture(page: Page) {
	const url = await page.evaluate(() => {
		const canvas = document.createElement('canvas');
		Object.assign(canvas, { width: 3200, height: 2000 });
		const context = canvas.getContext('2d');
		// A pattern that does not compress to nothing.
		for (let x = 0; x < 3200 && context; x += 8) {
			context.fillStyle = `hsl(${x} 60% ${30 + (x % 50)}%)`;
			context.fillRect(x, (x * 7) % 1000, 8, 1000);
		}
		return canvas.toDataURL();
	});
	const buffer = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
	return { name: 'photo.png', mimeType: 'image/png', buffer };
}

const editor = (page: Page) => page.getByRole('dialog', { name: 'Your slides' });
const field = (page: Page, name: string | RegExp) => editor(page).getByRole('textbox', { name });
const button = (page: Page, name: string) => editor(page).getByRole('button', { name });

async function openEditor(page: Page): Promise<void> {
	await openOverview(page);
	await overview(page).getByRole('button', { name: 'Your slides' }).click();
	await button(page, 'Add a slide').waitFor();
}

async function close(page: Page): Promise<void> {
	await page.keyboard.press('Escape');
	await editor(page).waitFor({ state: 'detached' });
}

/** Adds a slide with a title. */
async function add(page: Page, title: string): Promise<void> {
	await button(page, 'Add a slide').click();
	await field(page, 'Title').fill(title);
}

const storedSlides = (page: Page): Promise<OwnSlide[]> =>
	page.evaluate(() => JSON.parse(localStorage.getItem('upstream:slides') ?? '[]') as OwnSlide[]);

const SLIDES: OwnSlide[] = [
	{ id: 'own-title', kind: 'title', title: 'A talk', lines: ['Ada Example', 'The library', 'May'] },
	{ id: 'own-1', kind: 'text', title: 'Ask', lines: ['One <b>question</b>', 'for a neighbour'] }
];

const words = (page: Page) => page.locator('[data-deck] [data-part="words"]:visible');

describe('own slides', () => {
	test('are typed once, shown in each window as they are typed, and kept', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
		await openEditor(slides);
		await button(slides, 'Add a title slide').click();
		expect(await field(slides, 'Title').inputValue()).not.toBe('');
		// Typing replaces the title of the story.
		await slides.keyboard.type('A talk');
		expect(await field(slides, 'Title').inputValue()).toBe('A talk');
		await field(slides, 'Name').fill('Ada Example');
		await add(slides, 'What would you ask?');
		await field(slides, /^Text/).fill('Write one question.\nTurn around.');
		expect(await violations(slides)).toEqual([]);
		expect(await textFaults(slides)).toEqual(NO_FAULTS);
		await close(slides);
		await slides.keyboard.press('PageDown');
		await at(slides, 'own-1');
		await at(speaker, 'own-1');
		const copy = await copyOf(speaker, 'this');
		await copy.getByText('Write one question.').waitFor();
		await copy.getByText('Turn around.').waitFor();
		// The speaker changes it while the room sees it.
		await speaker.getByRole('button', { name: 'All steps' }).click();
		await speaker.getByRole('button', { name: 'Your slides' }).click();
		await field(speaker, /^Text/).fill('Write two questions.');
		await slides.getByText('Write two questions.').waitFor();
		await copy.getByText('Write two questions.').waitFor();
		expect(await words(slides).innerText()).not.toContain('Turn around.');
		// A text may be 2,000 characters long.
		await field(speaker, /^Text/).fill('a\n'.repeat(1000));
		await editor(speaker).getByText('Each text has room for 2,000 characters.').waitFor();
		await expect.poll(() => words(slides).locator('p').count()).toBe(1000);
		await close(speaker);
		await slides.keyboard.press('Home');
		await at(speaker, 'own-title');
		await slides.reload();
		await words(slides).getByText('Ada Example').waitFor();
		await openOverview(slides);
		expect(await card(slides, 'own-1').innerText()).toContain('What would you ask?');
	});

	test('can be moved, left out, deleted and brought back', async ({ open }) => {
		const { page } = await open({
			path: 'present/?steps=toll-climb,own-1,since-fall#own-1',
			before: storeSlides(SLIDES)
		});
		await openEditor(page);
		await button(page, 'Later').click();
		await queryIs(page, '?steps=toll-climb,since-fall,own-1');
		expect(await button(page, 'Later').getAttribute('aria-disabled')).toBe('true');
		await button(page, 'Leave out of the talk').click();
		await queryIs(page, '?steps=toll-climb,since-fall');
		await shows(page, 'since-fall');
		await button(page, 'Put into the talk').click();
		await queryIs(page, '?steps=toll-climb,since-fall,own-1');
		await button(page, 'Delete').click();
		await queryIs(page, '?steps=toll-climb,since-fall');
		expect((await storedSlides(page)).map(({ id }) => id)).toEqual(['own-title']);
		const undo = button(page, 'Undo');
		expect(await undo.evaluate((it) => it === document.activeElement)).toBe(true);
		await page.keyboard.press('Enter');
		await queryIs(page, '?steps=toll-climb,since-fall,own-1');
		expect(await storedSlides(page)).toEqual(SLIDES);
		await close(page);
	});

	test('have a picture, made smaller, and an address as a QR code', async ({ open }) => {
		const { page } = await open({ path: 'present/' });
		await openEditor(page);
		await add(page, 'Where to ask');
		const file = editor(page).locator('input[type="file"]');
		await file.setInputFiles(await largePicture(page));
		await field(page, 'What the picture shows').fill('Coloured bars');
		const [slide] = await storedSlides(page);
		expect(slide?.picture?.src.length).toBeLessThan(400_000);
		// The parts of an SVG picture may be drawn without end.
		const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
		for (const [name, mimeType] of [
			['drawn.svg', 'image/svg+xml'],
			['drawn.png', 'image/png']
		] as const) {
			await file.setInputFiles({ name, mimeType, buffer });
			await editor(page).getByText(`“${name}” was not added`).waitFor();
		}
		expect((await storedSlides(page))[0]?.picture).toEqual(slide?.picture);
		await field(page, /^Address/).fill('javascript:alert(1)');
		await editor(page)
			.getByText(/^No code: it needs the address/)
			.waitFor();
		expect((await storedSlides(page))[0]).toMatchObject({ address: 'javascript:alert(1)' });
		await field(page, /^Address/).fill('example.org/ask');
		expect(
			await editor(page)
				.getByText(/^No code/)
				.count()
		).toBe(0);
		await button(page, 'Show').click();
		await shows(page, 'own-1');
		await words(page).getByRole('img', { name: 'QR code of example.org/ask' }).waitFor();
		const picture = words(page).getByRole('img', { name: 'Coloured bars' });
		expect(
			await picture.evaluate((image: HTMLImageElement) =>
				image.decode().then(() => image.naturalWidth)
			)
		).toBe(1600);
		expect(await violations(page)).toEqual([]);
		// The picture is a photo, which is scaled down.
		expect((await textFaults(page)).stray).toEqual([]);
	});

	test('that another browser has are reported in one sentence', async ({ open }) => {
		const { page } = await open({ path: 'present/?steps=own-1,own-9,toll-climb' });
		const notice = page.getByText('2 slides of your own that this browser does not have');
		await notice.waitFor();
		expect(await notice.innerText()).not.toContain('own-');
		expect(await page.getByText('Unknown steps').count()).toBe(0);
		await shows(page, 'toll-climb');
	});

	test('stay as typed when there is no room for a picture', async ({ open }) => {
		const { page } = await open({ path: 'present/' });
		await openEditor(page);
		await add(page, 'Full');
		await page.evaluate(() => {
			// Fills storage to its last kilobyte.
			for (let size = 2 ** 23; size >= 1024; size /= 2) {
				try {
					localStorage.setItem(`other-${size}`, 'x'.repeat(size));
				} catch {
					// It has no room for so much.
				}
			}
		});
		const file = editor(page).locator('input[type="file"]');
		await file.setInputFiles(await largePicture(page));
		await editor(page).getByRole('alert').waitFor();
		await field(page, 'Title').fill('Full, and shown');
		expect((await storedSlides(page))[0]?.title).toBe('Full');
		await page.evaluate(() => {
			for (const key of Object.keys(localStorage))
				if (key.startsWith('other')) localStorage.removeItem(key);
		});
		await field(page, 'Title').fill('Stored again');
		await editor(page).getByRole('alert').waitFor({ state: 'detached' });
		const [slide] = await storedSlides(page);
		expect(slide).toMatchObject({ title: 'Stored again', picture: { alt: '' } });
	});

	testBroken('can be added without a network', async ({ openBroken }) => {
		let idle = () => Promise.resolve();
		const { page, context } = await openBroken({
			path: 'present/',
			before: (page) => (idle = followNetwork(page))
		});
		await page.waitForSelector('html[data-hydrated]');
		await idle();
		await context.setOffline(true);
		await openEditor(page);
		await add(page, 'Without a network');
		await field(page, /^Address/).fill('example.org');
		await button(page, 'Show').click();
		await words(page).getByRole('img', { name: 'QR code of example.org' }).waitFor();
	});

	test('come with a page, unless this browser has them', async ({ open }) => {
		const { page } = await open({
			path: 'present/?steps=own-title,own-1,toll-climb',
			before: async (page) => {
				await storeSlides([{ ...SLIDES[1], lines: ['Changed here'] } as OwnSlide])(page);
				await page.addInitScript((text) => {
					document.addEventListener('DOMContentLoaded', () => {
						const data = document.createElement('script');
						data.type = 'application/json';
						data.dataset.ownSlides = '';
						data.textContent = text;
						document.body.append(data);
					});
				}, JSON.stringify(SLIDES));
			}
		});
		await words(page).getByText('Ada Example').waitFor();
		await page.keyboard.press('PageDown');
		await words(page).getByText('Changed here').waitFor();
	});
});

describe('own slides on paper', () => {
	const path = 'handout/?steps=own-title,toll-climb,own-1';
	const code = '101\n010\n101';
	const stored: OwnSlide[] = [
		SLIDES[0] as OwnSlide,
		{ ...(SLIDES[1] as OwnSlide), address: 'https://example.org/ask', code }
	];

	test('are pages of the handout, with their notes and a line of the contents', async ({
		open
	}) => {
		const { page } = await open({
			path: `${path}&own=1`,
			before: async (page) => {
				await storeSlides(stored)(page);
				await page.addInitScript(() =>
					localStorage.setItem('upstream:notes', '{"own-1": "Wait a minute."}')
				);
			}
		});
		const sheets = page.locator('[data-part="sheet"]');
		expect(await sheets.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
			'own-title',
			'toll-climb',
			'own-1'
		]);
		expect(await sheets.last().innerText()).toContain('One <b>question</b>');
		expect(await sheets.last().innerText()).toContain('Wait a minute.');
		await sheets.last().getByRole('img', { name: 'QR code of example.org/ask' }).waitFor();
		expect(await page.locator('nav ol li').allInnerTexts()).toEqual([
			expect.stringMatching(/^A talk\s*2$/),
			expect.stringMatching(/\s3$/),
			expect.stringMatching(/^Ask\s*4$/)
		]);
		expect(await page.getByRole('status').innerText()).toBe(
			`1 of the story’s ${ids.length} steps and 2 slides of your own are here.`
		);
		expect(await violations(page)).toEqual([]);
		expect(await textFaults(page)).toEqual(NO_FAULTS);
		const pages = await printed(page, 'A4');
		expect(pages[1]).toContain(letters('Ada Example'));
		expect(pages[3]).toContain(letters('for a neighbour'));
	});

	test('give the cover the title, name, place and date of the title slide', async ({ open }) => {
		const { page } = await open({ path, before: storeSlides(stored) });
		const lines = [
			'A talk',
			'Ada Example',
			'The library',
			'May',
			`From the story “${story.title}”`
		];
		expect(await page.locator('h1').allInnerTexts()).toEqual(['A talk']);
		// After the number of the page.
		const start = `1${letters(lines.join(''))}`;
		expect((await printed(page, 'A4'))[0]?.slice(0, start.length)).toBe(start);

		const { page: slides } = await open({
			path: 'present/?steps=own-title,toll-climb,own-1',
			before: storeSlides(stored)
		});
		const pages = await printed(slides, 'A4');
		expect(pages[0]?.slice(0, start.length)).toBe(start);
		expect(pages[3]).toContain(letters('for a neighbour'));
	});
});

test('own slides are in the file of notes, and a file loses nothing', async ({ open }) => {
	const { slides, speaker } = await openSpeaker(
		await open({ path: 'present/?steps=own-1,toll-climb', before: storeSlides(SLIDES) })
	);
	const download = speaker.waitForEvent('download');
	await speaker.getByRole('button', { name: 'Export my notes' }).click();
	const text = await readFile(await (await download).path(), 'utf8');
	expect(JSON.parse(text)).toMatchObject({ slides: SLIDES });
	const other = { id: 'own-1', kind: 'text', title: 'Theirs', lines: [], address: 'example.org' };
	const file = JSON.stringify({
		upstream: 'notes',
		notes: { 'own-1': 'Their note.' },
		slides: [...SLIDES, other]
	});
	const chooser = speaker.waitForEvent('filechooser');
	await speaker.getByRole('button', { name: 'Import notes' }).click();
	await (
		await chooser
	).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await speaker.getByText('1 slide of your own imported.').waitFor();
	const now = await storedSlides(slides);
	expect(now.slice(0, 2)).toEqual(SLIDES);
	expect(now[2]).toMatchObject({ id: 'own-2', title: 'Theirs' });
	expect(now[2]?.code).toMatch(/^[01\n]+$/);
	expect(await speaker.evaluate(() => localStorage.getItem('upstream:notes'))).toContain('own-2');
});
