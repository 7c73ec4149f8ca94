import { describe, expect } from 'vitest';
import { addressOf, at, opened, openSpeaker, partOf, stepOf } from '../deck/talk';
import { long } from '../long';
import { test } from '../test';
import { stops } from '../deck/deck';
import { AT_FIRST, stopAt } from './numbered-steps';

describe('a reload', () => {
	test('of either window keeps step, clock and blank screen', long, async ({ open }) => {
		const { slides, speaker } = await openSpeaker(await open({ path: AT_FIRST }));
		await speaker.getByRole('button', { name: 'Start' }).click();
		await speaker.getByRole('button', { name: 'Pause' }).click();
		await speaker.keyboard.press('End');
		await speaker.keyboard.press('w');
		await slides.waitForSelector('[data-blank="white"]');
		await expect.poll(() => partOf(speaker, 'elapsed')).toBe('0:00');
		for (const page of [slides, speaker]) {
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
			await at(page, stopAt(-1));
			await slides.waitForSelector('[data-blank="white"]');
			await speaker.getByText('The slides are white').waitFor();
			// The clock was started and paused, and neither is lost.
			await speaker.getByText('Elapsed, paused').waitFor();
		}
		await slides.keyboard.press('Home');
		await at(speaker, stopAt(1));
		await speaker.keyboard.press('PageDown');
		await speaker.keyboard.press('PageDown');
		await at(slides, stopAt(2));
		expect(await speaker.getByText('closed').count()).toBe(0);
	});

	test(
		'of the speaker window alone, after the slides were closed, keeps them too',
		long,
		async ({ open }) => {
			const story = await open({
				path: `present/?steps=turn,route#${stops.find(({ scene }) => scene === 'turn')?.id ?? ''}`
			});
			const { slides, speaker } = await openSpeaker(story);
			await speaker.keyboard.press('ArrowRight');
			await speaker.keyboard.press('b');
			const step = await stepOf(speaker);
			await slides.close();
			await speaker.reload();
			await at(speaker, step);
			await speaker.getByText('The slides are black').waitFor();
			const again = await opened(story, () =>
				speaker.getByRole('button', { name: 'Open the slides' }).click()
			);
			await at(again, step);
			await again.waitForSelector('[data-blank="black"]');
			const all = stops.filter(({ scene }) => ['turn', 'route'].includes(scene)).length;
			await again.getByText(`2 of ${all}`, { exact: true }).waitFor();
		}
	);
});

describe('the clock', () => {
	test(
		'starts at the first move, and says in words whether the talk is on plan',
		long,
		async ({ open }) => {
			const story = await open({
				path: AT_FIRST,
				before: (page) => page.context().clock.install({ time: new Date('2026-11-05T10:00:00') })
			});
			const { slides, speaker, context } = await openSpeaker(story);
			const pace = (text: RegExp) => expect.poll(() => partOf(speaker, 'pace')).toMatch(text);
			const elapsed = (text: string) => expect.poll(() => partOf(speaker, 'elapsed')).toBe(text);
			await pace(/ planned$/);
			await slides.keyboard.press('ArrowRight');
			await at(speaker, stopAt(2));
			await context.clock.pauseAt(new Date('2026-11-05T11:00:00'));
			const began = await speaker.evaluate(() => Date.now());
			await speaker.getByRole('button', { name: 'Reset the clock and the questions' }).click();
			await elapsed('0:00');
			await speaker.getByRole('button', { name: 'Start' }).click();
			await speaker.keyboard.press('ArrowRight');
			const before = (stops[0]?.seconds ?? 0) + (stops[1]?.seconds ?? 0);
			await context.clock.runFor((before - 20) * 1000);
			expect((await speaker.evaluate(() => Date.now())) - began).toBe((before - 20) * 1000);
			await pace(/^20 s ahead of plan$/);
			await speaker.getByRole('button', { name: 'Pause' }).click();
			const stood = await partOf(speaker, 'elapsed');
			await context.clock.runFor(60_000);
			await elapsed(stood);
			await speaker.getByRole('button', { name: 'Go on' }).click();
			await context.clock.runFor(30_000);
			await pace(/^on plan$/);
		}
	);
});

describe('two talks', () => {
	test('never follow each other if a tab is duplicated', long, async ({ open }) => {
		const story = await open({ path: AT_FIRST });
		const { slides, speaker } = await openSpeaker(story);
		// A tab that a page opens gets a copy of its session storage, like a duplicate.
		const copy = await opened(story, () =>
			slides.evaluate((address) => void window.open(address), addressOf('present/'))
		);
		const names = await Promise.all(
			[slides, copy].map((page) => page.evaluate(() => sessionStorage.getItem('upstream:talk')))
		);
		await copy.waitForFunction(
			(name) => sessionStorage.getItem('upstream:talk') !== name,
			names[0]
		);
		await speaker.keyboard.press('End');
		await at(slides, stopAt(-1));
		expect(await stepOf(copy)).toBe(stopAt(1));
		await copy.keyboard.press('ArrowRight');
		await copy.keyboard.press('ArrowRight');
		await at(copy, stopAt(2));
		expect(await stepOf(slides)).toBe(stopAt(-1));
		expect(await stepOf(speaker)).toBe(stopAt(-1));
	});
});
