// @module-tag long
import { expect } from 'vitest';
import { at, copyOf, openSpeaker } from '../deck/talk';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';
import { FIND } from './numbered-steps';

test.for([
	{ width: 1024, height: 600 },
	{ width: 390, height: 844 }
])(
	'in a window of $width by $height, all is accessible and legible',
	async (viewport, { open }) => {
		const colorScheme = viewport.width < 1000 ? 'dark' : 'light';
		const { slides, speaker } = await openSpeaker(await open({ path: 'present/', colorScheme }));
		await speaker.setViewportSize(viewport);
		await copyOf(speaker, 'next');
		// One with claims, the one that asks for a state, and the last.
		for (const id of ['route-claim', FIND, 'since-help']) {
			await slides.goto(`${slides.url().split('#')[0]}#${id}`);
			await at(speaker, id);
			expect(await violations(speaker), id).toEqual([]);
			expect(await textFaults(speaker), id).toEqual(NO_FAULTS);
		}
		// The controls of the talk and the notes are on screen.
		await speaker.evaluate(() => scrollTo(0, 0));
		const buttons = speaker.getByRole('navigation').getByRole('button');
		const parts = [...(await buttons.all()), speaker.locator('[data-part="notes"]')];
		expect(parts.length).toBeGreaterThan(7);
		for (const part of parts) {
			const box = await part.boundingBox();
			if (!box) throw new Error('a part is not on the page');
			expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
			expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
		}
		for (const name of ['All steps', 'Keys and links', 'Plan']) {
			await speaker.getByRole('button', { name }).click();
			await speaker.getByRole('dialog', { name }).waitFor();
			expect(await violations(speaker), name).toEqual([]);
			await speaker.keyboard.press('Escape');
			await speaker.getByRole('dialog').waitFor({ state: 'detached' });
		}
	}
);
