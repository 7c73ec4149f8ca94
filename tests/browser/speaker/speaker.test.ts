import { describe, expect } from 'vitest';
import { inputOfStep } from '$lib/chart/charts';
import { inputs } from '$story/inputs';
import { loadStory } from '$story/story';
import { alike, at, copyOf, openSpeaker, partOf, stepOf } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';
import { numberAt, steps, stopFrom, stops } from '../deck/deck';
import { AT_FIRST, FIND, stopAt } from './numbered-steps';

const { story, claims, sources } = loadStory();

test('the notes, the plan, claims with their speakers, and sources follow the step', async ({
	open
}) => {
	const { speaker } = await openSpeaker(await open({ path: AT_FIRST }));
	const shown = [
		...new Set([stops[0], stops.find((step) => step.claims.length > 2), stops.at(-1)])
	];
	for (const step of shown) {
		if (!step) throw new Error('the story has no such step');
		await speaker.keyboard.type(numberAt(step.id));
		await speaker.keyboard.press('Enter');
		await at(speaker, step.id);
		expect(await partOf(speaker, 'notes')).toBe(step.notes);
		expect(await partOf(speaker, 'planned')).toBe(
			step.seconds < 60 ? `Planned: ${step.seconds} s` : 'Planned: 1 min'
		);
		const evidence = await speaker.locator('[aria-labelledby="claims"] li').allInnerTexts();
		const own = claims.filter(({ id }) => step.claims.includes(id));
		expect(evidence).toHaveLength(own.length);
		for (const [i, { id, claim, speaker: who, verdict }] of own.entries()) {
			expect(evidence[i]).toContain(`${id}. `);
			expect(evidence[i]?.toLowerCase()).toContain(`${verdict}:`);
			expect(evidence[i]).toContain(claim);
			expect(evidence[i]).toContain(who);
		}
		const cited = speaker.locator('[aria-labelledby="sources"] li');
		expect(await cited.allInnerTexts()).toEqual(step.sources.map((id) => sources[id]?.short));
	}
	expect(await speaker.getByText('This slide is the last one.').isVisible()).toBe(true);
});

describe('either window controls the talk', () => {
	test('with the keys of the slides', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
		const scene = story.scenes[1]?.steps[0]?.id ?? '';
		for (const [key, id] of [
			['ArrowRight', stopAt(3)],
			['PageUp', stopAt(2)],
			['Shift+ArrowRight', scene],
			['Shift+ArrowLeft', stopAt(1)],
			['End', stopAt(-1)],
			['Home', stopAt(1)],
			['n', stopAt(1)]
		] as const) {
			await speaker.keyboard.press(key);
			await at(speaker, id);
			await at(slides, id);
		}
		await speaker.keyboard.type('14');
		await speaker.getByText('Go to 14').waitFor();
		await speaker.keyboard.press('Enter');
		await at(slides, stopAt(14));
		await slides.keyboard.press('ArrowRight');
		await at(speaker, stopFrom(stopAt(14), 1));
		await alike(slides, speaker);
	});

	test('with its buttons, from the title on', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		expect(await speaker.locator('header .number').innerText()).toBe(story.title);
		await (await copyOf(speaker, 'this')).waitForSelector('[data-part="title"]');
		const next = await copyOf(speaker, 'next');
		await next.getByText(`1 of ${stops.length}`).waitFor();
		const back = speaker.getByRole('button', { name: 'Previous step' });
		expect(await back.getAttribute('aria-disabled')).toBe('true');
		await speaker.getByRole('button', { name: 'Next step' }).click();
		await slides.waitForSelector('[data-part="title"]', { state: 'detached' });
		expect(await back.getAttribute('aria-disabled')).toBe('false');
		// The button has the focus, so a key must press it only once.
		await speaker.keyboard.press('Space');
		await at(slides, stopAt(2));
		await at(speaker, stopAt(2));
		await back.click();
		await at(slides, stopAt(1));
	});

	test('and leaves the browser’s own keys to the browser', long, async ({ open }) => {
		const { speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		const left = await speaker.evaluate(() =>
			['F5', 'f', 'Tab', 'a'].map((key) =>
				window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }))
			)
		);
		expect(left).toEqual([true, true, true, true]);
		expect(await stepOf(speaker)).toBe(stopAt(1));
	});
});

describe('keys in the speaker window', () => {
	test('Escape leaves a field with a text that names no state', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${FIND}` }));
		await speaker.getByRole('combobox', { name: 'State' }).fill('Nowhere');
		await speaker.keyboard.press('Enter');
		await speaker.keyboard.press('Escape');
		await speaker.keyboard.press('PageDown');
		await at(slides, stopFrom(FIND, 1));
	});

	test('S on the slides brings it to the front without a reload', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		await speaker.evaluate(() => Object.assign(window, { here: 'still' }));
		await slides.keyboard.press('s');
		await slides.keyboard.press('PageDown');
		await at(speaker, stopAt(2));
		expect(await speaker.evaluate(() => (window as unknown as { here?: string }).here)).toBe(
			'still'
		);
	});
});

describe('the speaker window finds any step', () => {
	test('by its text, by its number and from the list', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		const field = speaker.getByRole('searchbox');
		await speaker.keyboard.press('o');
		expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
		await field.fill('doubled');
		await speaker.keyboard.press('Enter');
		await at(slides, 'toll-climb');
		await field.waitFor({ state: 'detached' });

		await speaker.getByRole('button', { name: 'All steps' }).click();
		await field.fill('12');
		await speaker.keyboard.press('Enter');
		await at(slides, stopAt(12));

		await speaker.keyboard.press('g');
		await field.fill('zebra');
		await speaker.getByText(`The numbers go from 1 to ${stops.length}.`).waitFor();
		await speaker.keyboard.press('Enter');
		expect(await stepOf(slides)).toBe(stopAt(12));
		await field.fill('');
		await speaker.getByRole('button', { name: steps[6]?.headline }).click();
		await at(slides, steps[6]?.id ?? '');

		await speaker.keyboard.press('g');
		await field.fill('west va');
		await speaker.keyboard.press('Enter');
		await at(slides, steps.find((step) => inputOfStep(inputs, step))?.id ?? '');
		await expect.poll(() => partOf(speaker, 'state')).toBe('State: West Virginia');
	});
});
