import fc from 'fast-check';
import { press } from './press';
import { command, type Command, type Wait } from './story-command';
import {
	agrees,
	details,
	ids,
	inOpening,
	inStep,
	sceneIds,
	type Popover,
	type StoryModel,
	type StoryReal
} from './story-page';

/** Adds a history entry after the current one. */
function push(model: StoryModel): void {
	model.entries.splice(model.at + 1, Infinity, {});
	model.at += 1;
}

const clamp = (value: number, end: number) => Math.min(Math.max(value, 0), end);

/** The buttons that open popovers. */
const SELECTORS: Readonly<Record<Exclude<Popover, ''>, string>> = {
	scenes: 'header [popovertarget="scenes"]',
	table: 'figure [popovertarget$="-table"]:not([popovertargetaction])',
	how: 'figure [popovertarget$="-how"]:not([popovertargetaction])'
};

/** Where the text and the chart are in a wide window, in shares of its width. */
const TEXT = 0.1;
const CHART = 0.8;

/** Turns the wheel: by an even number of pixels over the text, by an odd one over the chart. */
const wheel = (pixels: number, wait: Wait) =>
	command(`wheel ${pixels}`, wait, {
		check: ({ popover }) => popover === '',
		act: async ({ page }, _model, { y, end, size }) => {
			const [width = 0, height = 0] = size.split('x').map(Number);
			await page.mouse.move(width * (pixels % 2 === 0 ? TEXT : CHART), height / 2);
			await page.mouse.wheel(0, pixels);
			return { y: clamp(y + pixels, end) };
		}
	});

const DOWN = ['Space', 'PageDown', 'End', 'ArrowDown'];
const KEYS = [...DOWN, 'Shift+Space', 'PageUp', 'Home', 'ArrowUp'] as const;

/** Presses a key that makes the browser scroll. */
const key = (name: (typeof KEYS)[number], wait: Wait) =>
	command(name, wait, {
		check: ({ popover }) => popover === '',
		act: async ({ page }, _model, { y, end }) => {
			// Space would press a focused button.
			await page.evaluate(() => {
				if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
			});
			await page.keyboard.press(name);
			if (name === 'Home') return { y: 0 };
			if (name === 'End') return { y: end };
			// How far a key scrolls is up to the browser: expect that the page leaves its place, if it can.
			const canScroll = DOWN.includes(name) ? y < end - 1 : y > 0;
			return canScroll ? { from: y } : { y };
		}
	});

/** Presses Next or Previous. */
const move = (by: 1 | -1, wait: Wait) =>
	command(by > 0 ? 'Next' : 'Previous', wait, {
		act: async ({ page }, model, { tops }) => {
			const name = by > 0 ? 'Next step' : 'Previous step';
			// A press outside a popover closes it.
			const pressed = await press(page, `header [aria-label="${name}"]`);
			if (!pressed || model.step === undefined) return {};
			const open = ids.filter((_, i) => tops[i] !== Infinity);
			const step = open[clamp(open.indexOf(model.step) + by, open.length - 1)];
			return { step, popover: '' };
		}
	});

/**
 * Sets the fragment. Browsers do nothing if the address has that fragment already, even if the page
 * has scrolled away since, which the address follows a little later:
 * https://html.spec.whatwg.org/#dom-location-hash
 */
const hash = (id: string, wait: Wait) =>
	command(`#${id}`, wait, {
		act: async ({ page }, model, before) => {
			const pushes = await page.evaluate((id) => {
				const { href } = location;
				location.hash = id;
				return location.href !== href;
			}, id);
			if (!pushes) return { y: before.y };
			push(model);
			if (ids.includes(id)) return { step: id };
			const there = await page.evaluate((id) => document.getElementById(id) !== null, id);
			return there ? {} : { y: before.y };
		}
	});

/** Goes to a step through the list of scenes. */
const jump = (id: string, wait: Wait) =>
	command(`scene list to ${id}`, wait, {
		act: async ({ page }, model, { popover }) => {
			// A tall popover covers the button, which opens nothing then.
			const opened = popover === 'scenes' || (await press(page, SELECTORS.scenes));
			if (!opened) return { step: model.step, popover: model.popover };
			await page.locator(`#scenes a[href="#${id}"]`).click();
			// The click adds an entry unless the address has this fragment. Compare with the address at the
			// click, as it may have followed a scroll since the page was last read.
			if (await page.evaluate(() => location.href !== window.clickedAt)) push(model);
			return { step: id, popover: '' };
		}
	});

/** Goes back or forward in the tab's history, within the story. */
const travel = (by: 1 | -1, wait: Wait) =>
	command(by > 0 ? 'Forward' : 'Back', wait, {
		check: ({ at, entries }) => entries[at + by] !== undefined,
		act: async ({ page }, model) => {
			// Browsers travel some time after `history.go` has returned.
			await page.evaluate(
				(by) =>
					new Promise<void>((resolve) => {
						addEventListener('popstate', () => resolve(), { once: true });
						history.go(by);
					}),
				by
			);
			model.at += by;
			// An entry stores the place of the reader once the address has followed, as an offset in pixels
			// from a step. In a window of another size, that may be in another step.
			const { lastRead } = model.entries[model.at] ?? {};
			return lastRead?.size === model.size ? { step: lastRead.step } : {};
		}
	});

/** Resizes the window. A reader who is in a step stays in it. */
const resize = (size: string, wait: Wait) =>
	command(`resize to ${size}`, wait, {
		check: (model) => model.size !== size,
		act: async ({ page }, model, before) => {
			const [width = 0, height = 0] = size.split('x').map(Number);
			await page.setViewportSize({ width, height });
			model.size = size;
			return inStep(before) && before.settled ? { step: model.step } : {};
		}
	});

/** Toggles the list of scenes, the table or “How we know” with its button. */
const toggle = (which: Exclude<Popover, ''>) =>
	command(`toggle ${which}`, 'chart', {
		check: ({ popover, step }) => popover !== undefined && step !== undefined,
		act: async ({ page }, model) => {
			const pressed = await press(page, SELECTORS[which]);
			if (!pressed) return { step: model.step, popover: model.popover };
			return { step: model.step, popover: model.popover === which ? '' : which };
		}
	});

const escape = command('Escape', 'chart', {
	act: async ({ page }, { step }) => {
		await page.keyboard.press('Escape');
		return { step, popover: '' };
	}
});

/** Shares the active step, which does not scroll the page. */
const share = command('share', 'chart', {
	check: ({ step }) => step !== undefined,
	act: async ({ page }, { step = '', popover }, { y }) => {
		const section = page.locator(`[id="${step}"]`);
		await section.locator('[data-part="share"]').dispatchEvent('click');
		await section.getByText('Link copied').waitFor({ state: 'attached' });
		return { step, y, popover };
	}
});

const motion = (reducedMotion: 'reduce' | 'no-preference') =>
	command(reducedMotion === 'reduce' ? 'reduce motion' : 'allow motion', 'chart', {
		act: async ({ page }, { step, popover }, { y }) => {
			await page.emulateMedia({ reducedMotion });
			return { step, y, popover };
		}
	});

/** Reloads the page, which returns to the same place. */
const reload = command('reload', 'chart', {
	act: async ({ page }, { step }, before) => {
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
		return { step: inOpening(before) ? ids[0] : step, popover: '' };
	}
});

const id = fc.constantFrom(...ids);
const wait = fc.constantFrom<Wait>('chart', 'chart', 'address', 'address', 'none');
const by = fc.constantFrom(1 as const, -1 as const);
const SIZES = ['1280x800', '1280x500', '1280x400', '700x800', '390x844', '844x390', '1920x1080'];
const OTHERS = [
	'top',
	'story',
	'help',
	'sources',
	'scene-toll',
	'never-was',
	'100%',
	'__proto__',
	...sceneIds
];

const withWait = <T>(value: fc.Arbitrary<T>, make: (value: T, wait: Wait) => Command) =>
	fc.tuple(value, wait).map(([value, wait]) => make(value, wait));

/** Actions of a reader on the story. Duplicates are twice as likely. */
export const commands: fc.Arbitrary<Command>[] = [
	withWait(fc.integer({ min: -3000, max: 3000 }), wheel),
	withWait(fc.integer({ min: -30_000, max: 30_000 }), wheel),
	withWait(fc.integer({ min: -300, max: 300 }), wheel),
	withWait(fc.constantFrom(...KEYS), key),
	withWait(fc.constantFrom(...KEYS), key),
	withWait(by, move),
	withWait(by, move),
	withWait(id, hash),
	withWait(fc.constantFrom(...OTHERS), hash),
	withWait(id, jump),
	// Details open by their address.
	...(details.length > 0 ? [withWait(fc.constantFrom(...details), hash)] : []),
	withWait(by, travel),
	withWait(by, travel),
	withWait(fc.constantFrom(...SIZES), resize),
	fc.constantFrom('scenes' as const, 'table' as const, 'how' as const).map(toggle),
	fc.oneof(
		fc.constantFrom(escape, share),
		fc.constantFrom(motion('reduce'), motion('no-preference'), reload)
	)
];

const START = '1280x800';

/** Opens the page again, so that nothing left over from the previous run can move it. */
export async function start(real: StoryReal): Promise<{ model: StoryModel; real: StoryReal }> {
	const { page, complaints } = real;
	complaints.length = 0;
	const { origin, pathname } = new URL(page.url());
	// From one fragment to another, a browser only scrolls.
	await page.goto('about:blank');
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(origin + pathname);
	await page.waitForSelector('html[data-hydrated]');
	const model: StoryModel = { step: ids[0], popover: '', size: START, entries: [{}], at: 0 };
	await agrees(real, model, { step: ids[0], y: 0, popover: '' });
	return { model, real };
}

/** Waits until the address has followed the last scroll. */
export async function finish(model: StoryModel, real: StoryReal): Promise<void> {
	await agrees(real, model, { address: true });
}
