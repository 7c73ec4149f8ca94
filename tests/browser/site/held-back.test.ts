import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { tells } from '../../support/tells';
import { accessibilityTree, nodesIn } from '../accessibility-tree';
import { ids, QUESTION, steps, stopFrom } from '../deck/deck';
import { cardIds, choose, openOverview, overview } from '../deck/overview';
import { long } from '../long';
import { openEvidence } from '../scroll/evidence';
import { readTo, visit } from '../scroll/visits';
import { scrollToStep } from '../steps';
import { test } from '../test';

const NEXT = stopFrom(QUESTION, 1);
const before = ids.slice(0, ids.indexOf(QUESTION));
const later = steps.slice(before.length);
const findings = steps.map(({ headline }) => headline);
const viewport = { width: 390, height: 844 };

/** What a reader can see or hear of the page: its text and its names, but for the steps from one on. */
async function read(page: Page, end = ''): Promise<string[]> {
	const seen = await page.evaluate((end) => {
		const last = document.getElementById(end);
		const isPassed = (element: Element) =>
			last !== null &&
			!element.closest('[data-island="status"]') &&
			(last.contains(element) ||
				last.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING);
		const textsOf = (element: Element) => [
			...[...element.childNodes].flatMap((node) => (node instanceof Text ? node.data : [])),
			...[...element.attributes].flatMap(({ name, value }) =>
				/^(aria-|alt$|title$|placeholder$)/.test(name) ? value : []
			)
		];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !isPassed(element))
			.flatMap(textsOf);
	}, end);
	const nodes = nodesIn(await accessibilityTree(page));
	const articles = nodes.filter(({ role }) => role === 'article');
	const passed = articles.find((article) =>
		nodesIn(article).some(({ name }) => name === steps.find(({ id }) => id === end)?.headline)
	);
	const heard = nodes.slice(0, passed && nodes.indexOf(passed)).map(({ name }) => name);
	return [...seen, ...heard].filter((text) => text.trim() !== '');
}

/** Reads what is there before the question is answered: no later finding, and no word that tells it. */
async function tellsNothing(page: Page, end = ''): Promise<void> {
	const texts = await read(page, end);
	expect(texts.length).toBeGreaterThan(20);
	expect(texts.filter(tells)).toEqual([]);
	expect(texts.filter((text) => later.some(({ headline }) => text.includes(headline)))).toEqual([]);
}

describe('before the question is answered', () => {
	const listed = (page: Page) => page.locator('#scenes a[href^="#"]').allTextContents();
	const openList = (page: Page) => page.getByRole('button', { name: 'Scenes' }).click();

	test('the story, its contents and its evidence tell no answer', long, async ({ open }) => {
		const { page } = await open({ viewport });
		for (const id of [...before, QUESTION]) {
			await scrollToStep(page, id);
			await openEvidence(page, id);
			await tellsNothing(page, NEXT);
			await page.keyboard.press('Escape');
		}
		await openList(page);
		await tellsNothing(page, NEXT);
		const names = await listed(page);
		expect(names.slice(0, before.length)).toEqual(findings.slice(0, before.length));
		expect(names.slice(before.length, before.length + 2)).toEqual([
			'December 2022. What came next?',
			'Step 6, detail 1'
		]);
		expect(names).toContain('Step 17');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Show what happened' }).click();
		await expect.poll(() => listed(page)).toEqual([...findings, 'Where to find help']);
		const evidence = await openEvidence(page, QUESTION);
		await evidence.getByRole('link', { name: later[1]?.headline ?? '' }).waitFor();
	});

	test('the offer to continue names a later step by its number', long, async ({ open }) => {
		const { page } = await open({ viewport });
		const start = page.url();
		await readTo(page, NEXT);
		await openList(page);
		expect(await listed(page)).toEqual([...findings, 'Where to find help']);
		await visit(page, start);
		await page.getByRole('link', { name: 'Continue where you stopped: Step 7' }).waitFor();
		await tellsNothing(page, NEXT);
	});

	test('the overview of the slides and its search tell no answer', long, async ({ open }) => {
		const { page } = await open({ path: `present/#${QUESTION}`, viewport });
		await openOverview(page);
		await page.keyboard.press('End');
		await tellsNothing(page);
		const held = page.locator(later.map(({ id }) => `[data-card="${id}"]`).join());
		expect(await held.locator('svg').count()).toBeLessThanOrEqual(1);
		expect(await held.last().innerText()).toBe('Step 17');
		const field = page.getByRole('searchbox');
		for (const asked of ['fell', 'peaked', 'fall', 'states', 'naloxone']) {
			await field.fill(asked);
			await overview(page)
				.getByText(/ found$|^No step/)
				.waitFor();
			expect((await cardIds(page)).filter((id) => !before.includes(id))).toEqual([]);
		}
		await field.fill('ohio');
		await overview(page).getByText('State: Ohio').first().waitFor();
		await tellsNothing(page);
		await field.fill('what came next');
		await expect.poll(() => cardIds(page)).toEqual([QUESTION]);
		// Whoever chooses the steps of a talk knows the story.
		await field.fill('');
		await choose(page);
		for (const { headline } of later) await overview(page).getByText(headline).waitFor();
		await page.getByRole('button', { name: 'Cancel' }).click();
		await tellsNothing(page);
		await page.keyboard.press('Escape');
		await page.keyboard.press('PageDown');
		await openOverview(page);
		for (const { headline } of later) await overview(page).getByText(headline).waitFor();
		await field.fill('fell states');
		await expect.poll(() => cardIds(page)).toContain(NEXT);
	});
});

test.for([`#${NEXT}`, '?steps=route', '?steps=since-why,toll-guess#toll-guess'])(
	'the overview names all steps of a talk that does not ask before them: %s',
	long,
	async (talk, { open }) => {
		const { page } = await open({ path: `present/${talk}` });
		await openOverview(page);
		await overview(page).getByText('Four explanations for the fall').waitFor();
	}
);
