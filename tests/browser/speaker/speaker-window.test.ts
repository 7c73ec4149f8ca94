// @module-tag long
import { describe, expect } from 'vitest';
import { copyOf, openSpeaker } from '../deck/talk';
import { test } from '../test';
import { NO_FAULTS, textFaults } from '../text';
import { violations } from '../violations';

const SCREENS = [
	{ width: 1280, height: 800 },
	{ width: 1024, height: 600 },
	{ width: 1920, height: 1080 },
	{ width: 390, height: 844 }
];
/** The first step, one with claims, the one that asks for a state, and the last. */
const STOPS = ['toll-one-year', 'route-claim', 'since-your-state', 'since-help'];

describe.for(SCREENS)('in a window of $width by $height', (viewport) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds no violations, and text is large enough and inside the window, ${colorScheme}`, async ({
			open
		}) => {
			const { slides, speaker } = await openSpeaker(await open({ path: 'present/', colorScheme }));
			await speaker.setViewportSize(viewport);
			await copyOf(speaker, 'next');
			for (const id of STOPS) {
				await slides.goto(`${slides.url().split('#')[0]}#${id}`);
				await speaker.waitForFunction((step) => document.documentElement.dataset.step === step, id);
				expect(await violations(speaker), id).toEqual([]);
				expect(await textFaults(speaker), id).toEqual(NO_FAULTS);
			}
			for (const name of ['All steps', 'Keys and links', 'Plan']) {
				await speaker.getByRole('button', { name }).click();
				await speaker.getByRole('dialog', { name }).waitFor();
				expect(await violations(speaker), name).toEqual([]);
				await speaker.keyboard.press('Escape');
				await speaker.getByRole('dialog').waitFor({ state: 'detached' });
			}
		});
	}

	test('the controls of the talk and the notes are on screen', async ({ open }) => {
		const { speaker } = await openSpeaker(await open({ path: 'present/#toll-climb' }));
		await speaker.setViewportSize(viewport);
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
	});
});
