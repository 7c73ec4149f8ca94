import { describe, expect } from 'vitest';
import { loadStory } from '../../../src/story/story';
import {
	goTo,
	ids,
	jumpTo,
	QUESTION,
	shows,
	showsTitle,
	SLIDE,
	steps,
	stopFrom,
	stopIds,
	stops,
	thrown,
	WORDS
} from './deck';
import { long } from '../long';
import { test } from '../test';

const PATH = 'present/';
const first = ids[0] ?? '';

const { story } = loadStory();

/** A step inside a scene, with one before and one after it. */
const MIDDLE = 'potency-equal';
const middle = stopIds.indexOf(MIDDLE);

describe('the slides', () => {
	test(
		'are in the right state after each of 60 random jumps, and keep the drawing of the same chart',
		long,
		async ({ open }) => {
			const { page } = await open({ path: PATH });
			await goTo(page, QUESTION);
			await page.keyboard.press('PageDown');
			await goTo(page, first);
			const numbers = thrown(ids.length);
			let before = steps[0];
			for (let jump = 0; jump < 60; jump++) {
				const step = steps[numbers.next().value];
				if (!step) throw new Error('a number beyond the story');
				await page.$$eval(`${SLIDE} svg[role="img"]`, (all) =>
					all.forEach((svg) => svg.setAttribute('data-seen', 'yes'))
				);
				await jumpTo(page, step.id);
				const charts = await page.$$eval(SLIDE, (figures) =>
					figures.map((figure) => {
						const svg = figure.querySelector('svg[role="img"]');
						return {
							mark: svg?.getAttribute('data-seen') ?? '',
							label: svg?.getAttribute('aria-label'),
							chart: figure.dataset.chart
						};
					})
				);
				if (step.chart) {
					const kept = before?.chart === step.chart;
					const { chart, alt: label } = step;
					expect(charts, `${before?.id} to ${step.id}`).toEqual([
						{ chart, label, mark: kept ? 'yes' : (expect.any(String) as string) }
					]);
				} else expect(charts).toEqual([]);
				const title = page.getByRole('heading', { level: 1 });
				expect(await title.innerText()).toBe(step.headline);
				before = step;
			}
		}
	);

	test('move on from what is on screen, and settle on the last target', long, async ({ open }) => {
		const { page } = await open({ path: PATH, reducedMotion: 'no-preference' });
		const numbers = thrown(ids.length);
		for (let burst = 0; burst < 4; burst++) {
			for (let i = 0; i < 5; i++) await page.keyboard.press(i % 2 ? 'PageUp' : 'ArrowRight');
			const to = ids[numbers.next().value] ?? first;
			await goTo(page, to);
		}
	});

	test('open at the step that the address names, or else at the title, which has no number', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#${MIDDLE}` });
		const heading = page.getByRole('heading', { level: 1 });
		const number = page.locator('footer .number');
		const announced = page.locator('[aria-live="polite"]');
		const isTitle = async () => {
			await showsTitle(page);
			expect(await heading.innerText()).toBe(story.title);
			expect(await number.count()).toBe(0);
			expect(await announced.innerText()).toBe(story.title);
		};
		await shows(page, MIDDLE);
		expect(await announced.innerText()).toBe(
			`${stops[middle]?.headline}. Step ${middle + 1} of ${stops.length}.`
		);
		await page.keyboard.press('Home');
		await isTitle();
		await page.waitForFunction(() => !location.hash);
		await page.reload();
		await isTitle();
		await page.keyboard.press('PageDown');
		await shows(page, first);
		expect(await heading.innerText()).toBe(stops[0]?.headline);
		expect(await number.innerText()).toBe(`1\u00a0of\u00a0${stops.length}`);
		await page.keyboard.press('PageUp');
		await isTitle();
		await jumpTo(page, MIDDLE);
		const { origin, pathname } = new URL(page.url());
		await page.goto('about:blank');
		await page.goto(`${origin}${pathname}#no-such-step`);
		await page.waitForSelector('html[data-hydrated]');
		await isTitle();
	});

	test('show the content note at the start, and a content warning one slide ahead', async ({
		open
	}) => {
		const step = stops.find(({ before }) => before !== '');
		if (!step) throw new Error('no step has a content warning');
		const ahead = stopFrom(step.id, -1);
		const { page } = await open({
			path: `${PATH}?steps=toll-window,toll-climb,${ahead},${step.id}`
		});
		const note = page.locator('[data-deck] .note:visible');
		expect(await note.innerText()).toBe(story.contentNote);
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await shows(page, 'toll-climb');
		expect(await note.count()).toBe(0);
		await page.keyboard.press('PageDown');
		await shows(page, ahead);
		expect(await note.innerText()).toBe(step.before);
	});

	test('show the words of a step without a chart, and the ways to find help as links', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#potency-no-doses` });
		const words = page.locator(WORDS);
		await shows(page, 'potency-no-doses');
		const [textAlone, help] = ['potency-no-doses', 'since-help'].map((id) =>
			steps.find((step) => step.id === id)
		);
		expect((await words.innerText()).replaceAll(/\s+/g, ' ')).toContain(textAlone?.short);
		expect(await words.getByRole('link').count()).toBe(0);
		await page.keyboard.press('End');
		await shows(page, help?.id ?? '');
		for (const finding of [help?.headline, help?.short]) {
			expect(await words.innerText()).toContain(finding);
		}
		const links = await words
			.getByRole('link')
			.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
		expect(links).toEqual(expect.arrayContaining(['tel:911', 'tel:988', 'sms:988']));
		const inText = words.locator('[data-part="lead"] a');
		expect(await inText.allInnerTexts()).toEqual(['911', '988', 'FindTreatment.gov']);
	});

	test(
		'open the table at the rows that the chart is about, and mark them',
		long,
		async ({ open }) => {
			const { page } = await open({ path: 'present/#toll-counted' });
			await shows(page, 'toll-counted');
			await page.getByRole('button', { name: 'Table', exact: true }).click();
			const marked = page.locator('[popover]:popover-open tr[aria-current]');
			await expect.poll(() => marked.locator('th').allInnerTexts()).toEqual(['2025-08']);
			expect(
				await marked.first().evaluate((row) => {
					const { top, bottom } = row.getBoundingClientRect();
					const box = row.closest('[role="region"]')?.getBoundingClientRect();
					return !!box && top >= box.top && bottom <= box.bottom;
				})
			).toBe(true);
		}
	);
});
