import { command, of, type Command } from './talk-command';
import {
	BLANKS,
	DIALOGS,
	inOverview,
	numbered,
	closeDialog,
	openDialog,
	press,
	jump,
	takesKeys,
	ZOOMS
} from './talk-rules';
import { takeUp, windowOf, type Which } from './talk-windows';

/** Presses a key that leads to another step, unless a dialog is open. */
export const stepKey = (which: Which, key: string) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which, key) && model[which]?.digits === '',
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const { dialog } = of(model, which);
			if (dialog === 'overview') inOverview(model, key);
			else if (dialog === '') press(model, key);
		}
	});

/** Types the number of a step, and Enter; a number out of range means an end of the talk. */
export const number = (which: Which, digits: string) =>
	command(`${digits} Enter in the ${which}`, {
		check: (model) =>
			takesKeys(model, which) && model[which]?.dialog !== 'help' && model[which]?.digits === '',
		act: async (real) => {
			const { keyboard } = windowOf(real, which);
			await keyboard.type(digits);
			await keyboard.press('Enter');
		},
		change: (model) => {
			of(model, which).dialog = '';
			jump(model, numbered(Number(digits)));
		}
	});

/** Types a digit, which other keys discard. */
export const digit = (which: Which, typed: string) =>
	command(`${typed} in the ${which}`, {
		check: (model) => takesKeys(model, which) && model[which]?.dialog === '',
		act: (real) => windowOf(real, which).keyboard.press(typed),
		change: (model) => {
			const own = of(model, which);
			own.digits = (own.digits + typed).slice(-3);
		}
	});

export const blank = (which: Which, key: keyof typeof BLANKS) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			model.blank = model.blank === BLANKS[key] ? '' : BLANKS[key];
			of(model, which).digits = '';
		}
	});

/** Zooms the slide, or shows the whole slide again. */
export const zoom = (which: Which, key: keyof typeof ZOOMS) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			model.scale = ZOOMS[key](model.scale);
			of(model, which).digits = '';
		}
	});

/** Turns the mouse of a window into the pointer, or clears what was drawn with it. */
export const pointer = (which: Which, key: 'l' | 'Shift+L') =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const own = of(model, which);
			own.digits = '';
			if (key === 'l') own.pointing = !own.pointing;
			else model.lines = 0;
		}
	});

/** Toggles a dialog with its key. */
export const dialog = (which: Which, key: keyof typeof DIALOGS) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const own = of(model, which);
			own.digits = '';
			if (own.dialog === DIALOGS[key]) closeDialog(model, which);
			else openDialog(model, which, DIALOGS[key]);
		}
	});

/** Opens the search with its key, and closes it again. */
export const search = (which: Which) =>
	command(`/ in the ${which}`, {
		// Escape would first end a blank screen.
		check: (model) => model[which]?.dialog === '' && model.blank === '',
		act: async (real) => {
			const page = windowOf(real, which);
			await page.keyboard.press('/');
			await page.locator('dialog input[type="search"]:focus').waitFor();
			await page.keyboard.press('Escape');
			await page.getByRole('dialog').waitFor({ state: 'detached' });
		},
		change: (model) => {
			of(model, which).digits = '';
			openDialog(model, which, 'overview');
			closeDialog(model, which);
		}
	});

/**
 * Ends a blank screen, or else closes the dialog or table of the window, or else ends the zoom, and
 * discards digits.
 */
export const escape = (which: Which) =>
	command(`Escape in the ${which}`, {
		check: (model) => model[which] !== undefined,
		act: (real) => windowOf(real, which).keyboard.press('Escape'),
		change: (model) => {
			const own = of(model, which);
			own.digits = '';
			if (model.blank !== '') model.blank = '';
			else if (own.dialog !== '') closeDialog(model, which);
			else if (which === 'slides' && model.table) model.table = false;
			else model.scale = 1;
		}
	});

/** Presses a key in each window at the same moment, after which the windows must converge. */
export const both = (one: string, other: string): Command => ({
	check: ({ slides, speaker }) =>
		slides.dialog === '' && speaker?.dialog === '' && !slides.digits && !speaker.digits,
	run: async (model, real) => {
		await Promise.all([
			windowOf(real, 'slides').keyboard.press(one),
			windowOf(real, 'speaker').keyboard.press(other)
		]);
		await takeUp(real, model);
	},
	toString: () => `${one} in the slides and ${other} in the speaker at once`
});
