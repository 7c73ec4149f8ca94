import { describe, expect } from 'vitest';
import { at, copyOf, openSpeaker, partOf } from '../deck/talk';
import { detailed, ids, numberAt, stopFrom, stops } from '../deck/deck';
import { long } from '../long';
import { test } from '../test';

const main = detailed?.step.id ?? '';
const details = detailed?.details.map(({ id }) => id) ?? [];
const first = details[0] ?? '';
const number = numberAt(main);

describe.skipIf(!detailed)('the details of a step, in the speaker window', () => {
	test('are shown by D and by buttons, and the next slide is the next step', async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: `present/#${main}` }));
		const following = async () => {
			const copy = await copyOf(speaker, 'next');
			await copy.waitForFunction(
				(id) => document.documentElement.dataset.step === id,
				stopFrom(main, 1)
			);
		};
		await following();
		await speaker.getByRole('button', { name: `Details (${details.length})` }).click();
		await at(slides, first);
		await at(speaker, first);
		await following();
		const place = `Step ${number} of ${stops.length}, detail 1 of ${details.length}`;
		expect(await speaker.locator('.number').first().innerText()).toBe(place);
		await speaker.getByRole('button', { name: `Back to step ${number}` }).click();
		await at(slides, main);
		await speaker.keyboard.press('d');
		await at(slides, first);
		await speaker.keyboard.press('Shift+D');
		await at(slides, main);
		await slides.keyboard.press('d');
		await at(speaker, first);
		await speaker.keyboard.press('PageDown');
		await at(slides, stopFrom(main, 1));
	});

	test('do not change the plan of time', long, async ({ open }) => {
		const story = await open({
			path: `present/#${main}`,
			before: (page) => page.context().clock.install({ time: new Date('2026-11-05T10:00:00') })
		});
		const { speaker } = await openSpeaker(story);
		await speaker.getByRole('button', { name: 'Start' }).click();
		await speaker.getByRole('button', { name: 'Pause' }).click();
		const plan = () => Promise.all(['left', 'pace'].map((part) => partOf(speaker, part)));
		const before = await plan();
		for (const id of details) {
			await speaker.keyboard.press('d');
			await at(speaker, id);
			expect(await plan()).toEqual(before);
			expect(await partOf(speaker, 'planned')).toMatch(/^A detail: .*, not in the plan$/);
		}
		await speaker.keyboard.press('Shift+D');
		await expect.poll(() => partOf(speaker, 'planned')).toMatch(/^Planned: /);
	});

	test('follow their step in the list of steps, with its number', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/' }));
		await speaker.keyboard.press('o');
		const listed = await speaker
			.getByRole('dialog')
			.getByRole('listitem')
			.getByRole('button')
			.all();
		const names = await Promise.all(listed.map((each) => each.innerText()));
		const numbers = names.map((name) => /^\d+(, detail \d+)?/.exec(name)?.[0]);
		expect(numbers).toEqual(ids.map(numberAt));
		await listed[ids.indexOf(first)]?.click();
		await at(slides, first);
	});
});
