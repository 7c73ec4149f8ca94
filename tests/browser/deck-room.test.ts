import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { goTo, ids, shown, shows, SLIDE } from './deck';
import { test } from './test';
import { collisions, NO_FAULTS, textFaults } from './text';
import { violations } from './violations';

const PATH = 'present/';

/** The rooms that slides are shown in: laptops, projectors old and new, wide ones, one on its side. */
const ROOMS = {
	'1024x768': { width: 1024, height: 768 },
	'1280x800': { width: 1280, height: 800 },
	'1920x1080': { width: 1920, height: 1080 },
	'2560x1080': { width: 2560, height: 1080 },
	'3840x2160': { width: 3840, height: 2160 },
	'1080x1920': { width: 1080, height: 1920 }
};

/** The text of the slide that does not fit in its place: cut at the window, or over what is below it. */
const cutText = (page: Page): Promise<string[]> =>
	page.evaluate((slide) => {
		const cut: string[] = [];
		const deck = document.querySelector('[data-deck]');
		if (deck && deck.scrollHeight > innerHeight) cut.push(`the deck is ${deck.scrollHeight} high`);
		const places = ['figcaption', '[data-part="lead"]', '[data-part="drawing"]', '.notes'];
		const boxes = places.map((part) => {
			const element = document.querySelector<HTMLElement>(`${slide} > ${part}`);
			if (!element) throw new Error(`no ${part} on the slide`);
			if (element.scrollWidth > element.clientWidth + 1) cut.push(`${part} is too wide`);
			return { part, box: element.getBoundingClientRect(), high: element.scrollHeight };
		});
		for (const { part, box, high } of boxes) {
			if (box.height > 0 && high > box.height + 1) cut.push(`${part} is too high`);
			for (const { part: other, box: b } of boxes) {
				const across = Math.min(box.right, b.right) - Math.max(box.left, b.left);
				const down = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
				if (part < other && across > 1 && down > 1) cut.push(`${part} lies on ${other}`);
			}
		}
		return cut;
	}, SLIDE);

describe.for(Object.entries(ROOMS))('in a room of %s', ([, viewport]) => {
	test('no slide has text that is cut, small or on other text', async ({ open }) => {
		const { page } = await open({ path: PATH, viewport });
		for (const id of ids) {
			await shows(page, id);
			expect(await cutText(page), id).toEqual([]);
			expect(await textFaults(page), id).toEqual(NO_FAULTS);
			expect(await collisions(page), id).toEqual([]);
			await page.keyboard.press('PageDown');
		}
	});

	test('the labels of charts can be read from the back row', async ({ open }) => {
		const { page } = await open({ path: PATH, viewport });
		await goTo(page, 'toll-climb');
		const sizes = await page.$$eval(`${SLIDE} svg text`, (texts) =>
			texts.map((text) => {
				const scale = (text as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
				return parseFloat(getComputedStyle(text).fontSize) * scale;
			})
		);
		// 2.2 % of the height of a wide room's picture; where it is narrow, 1.6 % of its width.
		const { width, height } = viewport;
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.min(height * 0.022, width * 0.016));
	});

	test('a mouse reads the value that it is on', async ({ open }) => {
		const { page } = await open({ path: PATH, viewport });
		await goTo(page, 'toll-climb');
		const slider = page.locator(`${SLIDE} input[type="range"]`);
		const readout = page.locator(`${SLIDE} .readout strong`);
		for (const value of [3, 40, 80]) {
			await slider.focus();
			await slider.fill(String(value));
			const label = await readout.innerText();
			const ring = await page.locator(`${SLIDE} .ring`).boundingBox();
			if (!ring) throw new Error('no value is picked');
			await slider.blur();
			await readout.waitFor({ state: 'detached' });
			await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
			expect(await readout.innerText()).toBe(label);
			await page.mouse.move(2, 2);
			await readout.waitFor({ state: 'detached' });
		}
	});
});

describe('whoever presents', () => {
	test('has a clicker: on, back, black, full screen, out', async ({ open }) => {
		const { page } = await open({ path: PATH });
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

	test('swipes with a finger, and reads values by a tap', async ({ open }) => {
		const { page, context } = await open({ path: PATH, hasTouch: true });
		const finger = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y = 400) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y }]
			});
		const swipe = async (...xs: number[]) => {
			const [start = 0, ...rest] = xs;
			await touch('touchStart', start);
			for (const x of rest) await touch('touchMove', x);
			await touch('touchEnd');
		};
		await goTo(page, 'toll-climb');
		await swipe(900, 800, 600);
		await shows(page, 'toll-counted');
		await swipe(500, 640, 800);
		await shows(page, 'toll-climb');
		await swipe(700);
		await page.locator(`${SLIDE} .readout`).waitFor();
		await shows(page, 'toll-climb');
	});

	test('presses buttons, and finds the same step in the story', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await page.getByRole('button', { name: 'Next step' }).click();
		await shows(page, ids[1] ?? '');
		await page.getByRole('button', { name: 'Previous step' }).click();
		await shows(page, ids[0] ?? '');
		await goTo(page, 'route-claim');
		await page.getByRole('link', { name: 'Read', exact: true }).click();
		await page.waitForSelector('html[data-hydrated][data-step="route-claim"]');
		expect(new URL(page.url()).pathname).toBe('/');
	});

	test('comes from the step that is being read', async ({ open }) => {
		const { page } = await open({ path: '#route-claim' });
		await page.getByRole('link', { name: 'Present', exact: true }).click();
		await shows(page, 'route-claim');
	});

	test('sees cursor and buttons go while nothing moves, and come back', async ({ open }) => {
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
		await page.clock.fastForward(3100);
		await buttons.getByRole('button', { name: 'Overview' }).focus();
		expect((await look()).opacity).toBe('1');
	});

	test('points with a ring that lies where the mouse is', async ({ open }) => {
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

	test('has a screen that stays awake, also after another window was in front', async ({
		open
	}) => {
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
	});

	test('shows a table, which any step puts away', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await goTo(page, 'toll-climb');
		await page.getByRole('button', { name: 'Table' }).click();
		const table = page.locator('[popover]:popover-open table');
		await table.waitFor();
		await page.keyboard.press('PageDown');
		await shows(page, 'toll-counted');
		await table.waitFor({ state: 'detached' });
	});

	test('chooses colours that stay', async ({ open }) => {
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

	test('is told which names in the address are no steps', async ({ open }) => {
		const { page } = await open({ path: `${PATH}?steps=toll-climb,toll-clim,potency` });
		await shows(page, 'toll-climb');
		expect(await page.locator('footer').innerText()).toContain('of');
		expect(await page.getByRole('status').first().innerText()).toContain('toll-clim');
		await page.keyboard.press('PageDown');
		await shows(page, 'potency-range');
		await page.keyboard.press('End');
		await shows(page, 'potency-no-doses');
		expect(await shown(page)).toBe(ids.indexOf('potency-no-doses'));
	});
});

describe.for(['light', 'dark', 'contrast'])('axe finds nothing in %s colours', (theme) => {
	test('on slides and in what the keys open', async ({ open }) => {
		const { page } = await open({ path: PATH });
		await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
		for (const id of ['toll-one-year', 'route-claim', 'since-your-state', 'since-help']) {
			await goTo(page, id);
			expect(await violations(page), id).toEqual([]);
		}
		await page.keyboard.press('?');
		await page.getByRole('dialog').waitFor();
		expect(await violations(page)).toEqual([]);
	});
});
