import type { Page } from 'playwright-core';
import { opened } from '../../browser/deck/talk';
import { followNetwork } from '../../browser/network';
import { command, of } from './talk-command';
import { BUTTONS, hasButton, jump, numbered, press, type ButtonKey } from './talk-rules';
import { steps, windowOf, type TalkReal, type Which } from './talk-windows';

/** Toggles the table with its button in the speaker window. */
export const table = command('Table in the speaker', {
	// A step that shows words has no table.
	check: ({ index, speaker, slides }) =>
		!steps[index]?.words && speaker?.dialog === '' && slides.dialog === '',
	act: async (real) => {
		const page = windowOf(real, 'speaker');
		await page.getByRole('button', { name: 'Table' }).click();
		// Space and Enter would press a focused button.
		await blur(page);
	},
	change: (model) => (model.table = !model.table)
});

/** Clicks the button that does the same as a key, where there is one. */
export const keyButton = (which: Which, key: ButtonKey) =>
	command(`the button of ${key} in the ${which}`, {
		check: (model) =>
			model[which]?.dialog === '' &&
			// What lies over the slides covers their buttons too.
			(which === 'speaker' || (model.blank === '' && !model.table)) &&
			hasButton(key, model),
		act: async (real) => {
			const page = windowOf(real, which);
			await page.getByRole('navigation').getByRole('button', { name: BUTTONS[key] }).click();
			await blur(page);
		},
		change: (model) => {
			of(model, which).digits = '';
			press(model, key);
		}
	});

export const blur = (page: Page) =>
	page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});

/** The element that shows the slide in each window. */
const SLIDES = { slides: '[data-deck] > section', speaker: '[data-mirror="this"]' } as const;

/** Drags over the slide, which draws a line with the pointer, and otherwise moves a zoomed slide. */
export const drag = (which: Which, [x, y]: readonly [number, number]) =>
	command(`drag from ${x} ${y} in the ${which}`, {
		check: (model) => {
			const own = model[which];
			if (own?.dialog !== '' || !(own.pointing || model.scale > 1)) return false;
			// What lies over the slide takes the mouse.
			return which === 'speaker' || (model.blank === '' && !model.table);
		},
		act: async (real) => {
			const page = windowOf(real, which);
			const box = await page.locator(SLIDES[which]).boundingBox();
			if (!box) throw new Error('there is no slide to drag');
			await page.mouse.move(box.x + box.width * x, box.y + box.height * y);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 3 });
			await page.mouse.up();
		},
		change: (model) => {
			if (of(model, which).pointing) model.lines += 1;
		}
	});

/** Goes to a step by its number in the speaker's list of steps. */
export const pick = (number: number) =>
	command(`step ${number} in the list of the speaker`, {
		check: ({ speaker }) => speaker?.dialog === 'overview',
		act: async (real) => {
			const { keyboard } = windowOf(real, 'speaker');
			await keyboard.type(String(number));
			await keyboard.press('Enter');
		},
		change: (model) => {
			of(model, 'speaker').dialog = '';
			jump(model, numbered(number));
		}
	});

/** Plans a length for the talk in the speaker window, or none. */
export const plan = (minutes: number) =>
	command(`a talk of ${minutes} minutes in the speaker`, {
		check: ({ speaker, slides }) => speaker?.dialog === '' && slides.dialog === '',
		act: async (real) => {
			const page = windowOf(real, 'speaker');
			await page.getByRole('button', { name: /^Plan/ }).click();
			await page.getByRole('spinbutton').fill(minutes ? String(minutes) : '');
			await page.keyboard.press('Enter');
			await page.getByRole('button', { name: 'Close' }).click();
			await page.getByRole('dialog').waitFor({ state: 'detached' });
			await blur(page);
		},
		change: (model) => (model.minutes = minutes),
		address: true
	});

/** Reloads a window, which rejoins the talk. */
export const reload = (which: Which) =>
	command(`reload the ${which}`, {
		check: (model) => model[which] !== undefined,
		act: async (real) => {
			const page = windowOf(real, which);
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
		},
		change: (model) =>
			Object.assign(of(model, which), { dialog: '', below: '', digits: '', pointing: false }),
		address: true
	});

/** Closes the speaker window, as the speaker does. */
export const close = command('close the speaker', {
	check: ({ speaker }) => speaker !== undefined,
	act: async (real) => {
		const page = windowOf(real, 'speaker');
		// A window that closes while its copies of slides load a module reports that as an error.
		await real.idle?.();
		const closed = page.waitForEvent('close');
		await page.evaluate(() => setTimeout(() => window.close()));
		await closed;
		real.speaker = undefined;
	},
	change: (model) => (model.speaker = undefined)
});

/** Opens the speaker window again, which rejoins the talk. */
export const open = command('open the speaker', {
	check: ({ slides, speaker }) => !speaker && slides.dialog === '',
	act: openSpeakerWindow,
	change: (model) => {
		model.speaker = { dialog: '', below: '', digits: '', pointing: false };
		model.slides.digits = '';
	}
});

export async function openSpeakerWindow(real: TalkReal): Promise<void> {
	// Playwright reports a window before it opens its address.
	real.story.context.once('page', (page) => (real.idle = followNetwork(page)));
	real.speaker = await opened(real.story, () => real.story.page.keyboard.press('s'));
}

export const network = (online: boolean) =>
	command(online ? 'go online' : 'go offline', {
		check: (model) => model.online !== online,
		act: ({ story }) => story.context.setOffline(!online),
		change: (model) => (model.online = online)
	});
