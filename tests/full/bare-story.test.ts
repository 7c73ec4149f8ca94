import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { letters, printed } from '../browser/pdf';
import { active } from '../browser/steps';
import { copyProject } from '../support/copy-project';
import {
	elementsIn,
	named,
	parsePage,
	textOf,
	withAttribute,
	type Markup
} from '../support/markup';
import { Cleanup } from './support/cleanup';
import { pageFaults } from './support/page-faults';
import { runFor, serveStory, type OpenPage } from './support/served-story';

const STORY = 'tests/bare-story';
const STEPS = {
	'roof-all': 'In 2021, 3 gulls lived on the roof',
	'roof-last': 'By 2024, there were 8'
};

/** Words for what the story lacks. */
const LACKING = /\bhelp\b|claim|verdict|correct|methods?\b|speaker’s|with notes|figures are/i;

/** What a text leaves behind of a part that is not there: “: .”, “’s 0”, “undefined”. */
const DANGLING =
	/[:;,] ?[.,;:]|\(\s*\)|\s’s\b|’s 0|\b0 (steps|scenes|minutes)|\b1 (steps|scenes|minutes|rows|findings)\b|undefined|null|NaN|: *$|^[:.,]/;

/** Elements that are never empty. */
const FILLED = [
	...['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'nav', 'section'],
	...['a', 'button', 'summary', 'details', 'label', 'title']
];

/** Attributes that readers hear or see. */
const SPOKEN = ['aria-label', 'alt', 'title', 'content', 'placeholder'];

const isEmpty = (element: Markup): boolean =>
	textOf(element) === '' &&
	!SPOKEN.some((key) => element.attributes[key]) &&
	elementsIn(element).every(
		({ name, attributes }) => !/^(img|svg|input|iframe|textarea)$/.test(name) && !attributes.alt
	);

/**
 * Whether a script fills an element that is served empty: the template of own slides is one, and the
 * title of a host page, whose text is in the style sheet.
 */
const isFilledLater = ({ attributes }: Markup): boolean =>
	attributes.role === 'status' ||
	'aria-live' in attributes ||
	'hidden' in attributes ||
	attributes['data-part'] === 'own-sheet' ||
	/\bown-title\b/.test(attributes.class ?? '');

describe('a bare story', () => {
	const cleanup = new Cleanup();
	let project = '';
	let build = '';
	let open: OpenPage;
	/** Each page of the site by its path, and the single-file build. */
	let pages = new Map<string, Markup>();

	beforeAll(async () => {
		project = copyProject(cleanup.folder(), STORY);
		for (const task of ['build', 'build:single']) runFor(project, STORY, task);
		build = join(project, STORY, 'build');
		pages = new Map(
			filesIn(build)
				.filter((file) => file.endsWith('.html'))
				.map((file) => [
					file.replace(/(^|\/)index\.html$/, '$1'),
					// The single file has its views in templates, whose content is no part of its document.
					parsePage(
						readFileSync(join(build, file), 'utf8').replaceAll(/<(\/?)template\b/g, '<$1div')
					)
				])
		);
		open = await serveStory(cleanup, build);
	});
	afterAll(() => cleanup.run());

	/** What is wrong on the pages, with the path of each page. */
	const faults = (faultsIn: (page: Markup, path: string) => readonly string[]) =>
		[...pages].flatMap(([path, page]) => faultsIn(page, path).map((fault) => `/${path}: ${fault}`));

	/** The texts of a page: of each element with text directly in it, and of attributes. */
	const textsOf = (page: Markup): string[] =>
		elementsIn(page, ({ name }) => name === 'script' || name === 'style').flatMap((element) => [
			...element.content.flatMap((child) => (typeof child === 'string' ? child.trim() : [])),
			...SPOKEN.flatMap((key) => element.attributes[key] ?? [])
		]);

	/** The whole text of each paragraph, heading and item of a page. */
	const blocksOf = (page: Markup): string[] =>
		named(page, 'h1', 'h2', 'h3', 'h4', 'p', 'li', 'dt', 'dd', 'title', 'summary').map(textOf);

	it('has its pages, and none that would be empty', () => {
		expect([...pages.keys()].filter((path) => !/^(charts|embed)\/./.test(path)).sort()).toEqual([
			...['', '404.html', 'charts/', 'data/', 'gulls.html', 'handout/'],
			...['present/', 'present/speaker/', 'present/talk.html']
		]);
		for (const file of [join(build, 'corrections.xml'), join(project, 'build')])
			expect(existsSync(file)).toBe(false);
		for (const file of ['sitemap.xml', 'service-worker.js'])
			expect(readFileSync(join(build, file), 'utf8')).not.toMatch(/claims|methods|corrections/);
	});

	it('says nothing of what it lacks', () => {
		expect(faults((page) => textsOf(page).filter((text) => LACKING.test(text)))).toEqual([]);
		// The speaker's own notes are hidden until there are some, but in the speaker window.
		const isHeading = ({ name }: Markup) => /^h[1-4]$/.test(name);
		expect(
			faults((page, path) =>
				elementsIn(page, ({ attributes }) => 'hidden' in attributes)
					.filter((element) => isHeading(element) && !path.startsWith('present/speaker'))
					.map(textOf)
					.filter((text) => /notes|marked/i.test(text))
			)
		).toEqual([]);
	});

	it('leaves no punctuation behind', () => {
		expect(faults((page) => blocksOf(page).filter((text) => DANGLING.test(text)))).toEqual([]);
	});

	it('has no empty elements', () => {
		expect(
			faults((page) =>
				elementsIn(page, isFilledLater)
					.filter((element) => FILLED.includes(element.name) && isEmpty(element))
					.map(({ name, attributes }) => `${name} ${JSON.stringify(attributes)}`)
			)
		).toEqual([]);
	});

	it('has no links that lead nowhere, and no label of an element that is not there', () => {
		const found = faults((page, path) =>
			elementsIn(page).flatMap(({ name, attributes }) => {
				const { href, 'aria-labelledby': label, 'aria-describedby': about } = attributes;
				const absent = [label, about]
					.flatMap((ids) => ids?.split(' ') ?? [])
					.filter((id) => withAttribute(page, 'id', id).length === 0);
				if (name !== 'a' || !href) return absent;
				const { origin, pathname, hash } = new URL(href, `http://localhost:4173/${path}`);
				// The single file has another address, and names chart pages of the site.
				if (origin !== 'http://localhost:4173') return absent;
				const to = path === 'gulls.html' && href.startsWith('#') ? path : pathname.slice(1);
				const target = pages.get(to);
				const file = existsSync(join(build, decodeURI(to), to === '' ? 'index.html' : ''));
				if (!file) return [...absent, href];
				const isThere = !hash || !target || withAttribute(target, 'id', hash.slice(1)).length > 0;
				return isThere ? absent : [...absent, href];
			})
		);
		expect(found).toEqual([]);
	});

	it('has no faults on its pages', async () => {
		expect(await pageFaults(open, build)).toEqual([]);
	});

	it('is scrolled', async () => {
		const page = await open('');
		expect(await page.title()).toBe('Gulls');
		for (const [id, finding] of Object.entries(STEPS)) {
			await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
			await active(page, id);
			await page.getByRole('heading', { name: finding }).first().waitFor();
		}
		await page.locator('[data-part="opening"]').getByText('1 minute.').waitFor();
		expect(await page.locator('body').innerText()).not.toMatch(LACKING);
	});

	it('is presented, with the text of each step on its slide', async () => {
		const page = await open('present/');
		await page.keyboard.press('PageDown');
		await page.getByText('The first list has 3.').waitFor();
		await page.keyboard.press('?');
		await page.getByRole('dialog').getByText('Handout of this talk').waitFor();
		expect(await page.locator('body').innerText()).not.toMatch(LACKING);
		await page.keyboard.press('Escape');
		const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
		await speaker.getByRole('heading', { name: 'This step' }).waitFor();
		const headings = await speaker.getByRole('heading').allInnerTexts();
		expect(headings.filter((text) => text === 'Notes' || text === '')).toEqual([]);
		expect(await speaker.locator('body').innerText()).not.toMatch(LACKING);
	});

	it.each(['', 'handout/', 'present/'])(
		'is printed from /%s, with nothing left behind',
		async (path) => {
			const page = await open(path, { asleep: path === 'handout/' });
			const texts = await printed(page, 'A4');
			const all = texts.join('');
			for (const finding of Object.values(STEPS)) expect(all).toContain(letters(finding));
			expect(all).not.toMatch(LACKING);
		}
	);

	it('gives the text of a step the whole width of its page, until it has a note of the speaker', async () => {
		const page = await open('handout/?own=1', {
			asleep: true,
			before: (page) =>
				page.addInitScript(() => {
					localStorage.setItem('gulls:notes', JSON.stringify({ 'roof-last': 'Mine.' }));
				})
		});
		const share = (id: string) =>
			page.locator(`[id="${id}"] [data-part="prose"]`).evaluate((prose) => {
				const whole = prose.parentElement?.getBoundingClientRect().width ?? 0;
				return prose.getBoundingClientRect().width / whole;
			});
		expect(await share('roof-all')).toBe(1);
		await page.getByText('Mine.').waitFor();
		expect(await share('roof-last')).toBeLessThan(0.6);
	});
});
