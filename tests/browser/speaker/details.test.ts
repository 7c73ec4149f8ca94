import { describe, expect } from 'vitest';
import { at, copyOf, openSpeaker, partOf } from '../deck/talk';
import { detailed, numberAt, stopFrom, stops } from '../deck/deck';
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
		expect(await partOf(speaker, 'planned')).toMatch(/^A detail: .*, not in the plan$/);
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
});
