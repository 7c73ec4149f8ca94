import { describe, expect } from 'vitest';
import { goTo, ids, shows, SLIDE, stopFrom, stopIds } from './deck';
import { long } from '../long';
import { test } from '../test';
import { violations } from '../violations';

const PATH = 'present/';

describe('a presenter', () => {
	test('can use a presentation remote: next, back, black, full screen, exit', async ({ open }) => {
		const { page } = await open({ path: `${PATH}#${ids[0] ?? ''}` });
		await page.evaluate(() => (window.name = 'the same page'));
		await page.keyboard.press('PageDown');
		await shows(page, ids[1] ?? '');
		await page.keyboard.press('PageUp');
		await shows(page, ids[0] ?? '');
		await page.keyboard.press('.');
		await page.locator('[data-blank="black"]').waitFor();
		await page.keyboard.press('Escape');
		await page.locator('[data-blank]').waitFor({ state: 'detached' });
		await page.keyboard.press('F5');
		await page.waitForFunction(() => document.fullscreenElement !== null);
		await page.keyboard.press('f');
		await page.waitForFunction(() => document.fullscreenElement === null);
		expect(await page.evaluate(() => window.name)).toBe('the same page');
	});

	test('can swipe to move, and tap to show a tooltip', long, async ({ open }) => {
		const { page, context } = await open({ path: PATH, hasTouch: true });
		const finger = await context.newCDPSession(page);
		// Explicit times in seconds, so that a swipe is as quick on a busy machine.
		let timestamp = Date.now() / 1000;
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y = 400) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y }],
				timestamp: (timestamp += 0.1)
			});
		const swipe = async (...xs: number[]) => {
			const [start = 0, ...rest] = xs;
			await touch('touchStart', start);
			for (const x of rest) await touch('touchMove', x);
			await touch('touchEnd');
		};
		await goTo(page, 'toll-climb');
		await swipe(900, 800, 600);
		await shows(page, stopFrom('toll-climb', 1));
		await swipe(500, 640, 800);
		await shows(page, 'toll-climb');
		await swipe(700);
		await page.locator(`${SLIDE} .readout`).waitFor();
		await shows(page, 'toll-climb');
	});

	test(
		'starts at the step that is being read, and reads on at the slide',
		long,
		async ({ open }) => {
			const { page } = await open({ path: '#route-claim' });
			await page.getByRole('link', { name: 'Present', exact: true }).click();
			await shows(page, 'route-claim');
			await page.getByRole('button', { name: 'Next step' }).click();
			const next = stopFrom('route-claim', 1);
			await shows(page, next);
			await page.getByRole('link', { name: 'Read', exact: true }).click();
			await page.waitForSelector(`html[data-hydrated][data-step="${next}"]`);
			expect(new URL(page.url()).pathname).toBe('/');
		}
	);

	test(
		'sees the cursor and the buttons disappear when idle, and come back',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: PATH,
				before: (page) => page.clock.install({ time: 0 })
			});
			const buttons = page.locator('footer nav');
			const look = () =>
				buttons.evaluate((nav) => ({
					opacity: getComputedStyle(nav).opacity,
					cursor: getComputedStyle(nav.closest('main') ?? nav).cursor
				}));
			await page.mouse.move(600, 400);
			expect(await look()).toEqual({ opacity: '1', cursor: 'auto' });
			await page.clock.fastForward(3100);
			expect(await look()).toEqual({ opacity: '0', cursor: 'none' });
			await page.mouse.move(610, 400);
			expect(await look()).toEqual({ opacity: '1', cursor: 'auto' });
			await buttons.getByRole('button', { name: 'Overview' }).focus();
			await page.clock.fastForward(3100);
			expect(await look()).toEqual({ opacity: '1', cursor: 'none' });
		}
	);

	test('can point with a ring at the mouse', async ({ open }) => {
		const { page } = await open({ path: PATH });
		const ring = page.locator('[data-part="pointer"]');
		await page.mouse.move(300, 300);
		expect(await ring.count()).toBe(0);
		await page.keyboard.press('l');
		await page.mouse.move(640, 320);
		const box = await ring.boundingBox();
		expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(640, 0);
		expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(320, 0);
		await page.keyboard.press('l');
		await ring.waitFor({ state: 'detached' });
	});

	test(
		'has a screen that stays awake, even after another window was in front',
		long,
		async ({ open }) => {
			const { page } = await open({
				path: PATH,
				before: async (page) => {
					await page.addInitScript(() => {
						const asked: string[] = [];
						Object.assign(window, { asked });
						const { wakeLock } = navigator;
						const request = wakeLock.request.bind(wakeLock);
						wakeLock.request = (type) => {
							asked.push(type ?? '');
							return request(type);
						};
					});
				}
			});
			const asked = () =>
				page.evaluate(() => (window as unknown as { asked: string[] }).asked.length);
			await expect.poll(asked).toBe(1);
			await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
			await expect.poll(asked).toBe(2);
		}
	);

	test('can show a table and “How we know”, which black hides and any step closes', async ({
		open
	}) => {
		const { page } = await open({ path: `${PATH}#toll-climb` });
		await page.getByRole('button', { name: 'Table' }).click();
		const table = page.locator('[popover]:popover-open table');
		await table.waitFor();
		const opacity = () =>
			page.locator('[popover]:popover-open').evaluate((it) => getComputedStyle(it).opacity);
		await page.keyboard.press('b');
		await page.waitForSelector('[data-blank="black"]');
		expect(await opacity()).toBe('0');
		await page.keyboard.press('b');
		await page.waitForSelector('[data-blank]', { state: 'detached' });
		expect(await opacity()).toBe('1');
		await page.keyboard.press('PageDown');
		await shows(page, stopFrom('toll-climb', 1));
		await table.waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'How we know' }).click();
		await page.locator('.how:popover-open').waitFor();
		await page.keyboard.press('PageUp');
		await shows(page, 'toll-climb');
		await page.locator('.how:popover-open').waitFor({ state: 'detached' });
	});

	test('can scroll to all text in a low window', async ({ open }) => {
		const { page } = await open({ path: PATH, viewport: { width: 844, height: 390 } });
		for (const id of ['toll-one-year', 'since-your-state']) {
			await goTo(page, id);
			await shows(page, id);
			const { words, notes } = await page.evaluate(() => {
				const last = document.querySelector('[data-deck] [data-part="lead"] > :last-child');
				last?.scrollIntoView({ block: 'end' });
				const notes = document.querySelector('[data-deck] .notes');
				return {
					words: last?.getBoundingClientRect().bottom,
					notes: notes?.getBoundingClientRect().top
				};
			});
			expect(words, id).toBeLessThanOrEqual(notes ?? 0);
		}
	});

	test('can choose a theme, which survives a reload', long, async ({ open }) => {
		const { page } = await open({ path: PATH });
		const paper = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		await page.getByRole('button', { name: 'Keys and settings' }).click();
		for (const [name, colour] of [
			['Dark', 'rgb(19, 22, 26)'],
			['High contrast', 'rgb(255, 255, 255)']
		] as const) {
			await page.getByRole('radio', { name }).check();
			expect(await paper()).toBe(colour);
		}
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		expect(await paper()).toBe('rgb(255, 255, 255)');
		await page.keyboard.press('?');
		await page.getByRole('radio', { name: 'Auto' }).check();
		expect(await paper()).toBe('rgb(251, 250, 246)');
	});

	test('sees how many names in the address are not steps', long, async ({ open }) => {
		const { page } = await open({ path: `${PATH}?steps=toll-climb,toll-clim,potency#toll-climb` });
		await shows(page, 'toll-climb');
		const potency = stopIds.filter((id) => id.startsWith('potency-'));
		expect(await page.locator('footer .number').innerText()).toBe(
			`1\u00a0of\u00a0${1 + potency.length}`
		);
		expect(await page.getByRole('status').first().innerText()).toContain(
			'Unknown steps in the address, skipped: 1.'
		);
		await page.keyboard.press('PageDown');
		await shows(page, potency[0] ?? '');
		await page.keyboard.press('End');
		await shows(page, potency.at(-1) ?? '');
	});
});

for (const theme of ['dark', 'contrast']) {
	test(
		`axe finds no violations in ${theme} colours, on slides and in a dialog`,
		long,
		async ({ open }) => {
			const { page } = await open({ path: PATH });
			await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
			for (const id of ['toll-one-year', 'route-claim', 'since-your-state', 'since-help']) {
				await goTo(page, id);
				expect(await violations(page), id).toEqual([]);
			}
			await page.keyboard.press('?');
			await page.getByRole('dialog').waitFor();
			expect(await violations(page)).toEqual([]);
		}
	);
}
