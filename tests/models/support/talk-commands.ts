import fc from 'fast-check';
import type { Page } from 'playwright-core';
import type { OpenStory } from '../../browser/browser';
import { opened } from '../../browser/talk';
import {
	agrees,
	steps,
	takeUp,
	windowOf,
	type TalkModel,
	type TalkReal,
	type Which,
	type WindowModel
} from './talk-windows';

type Command = fc.AsyncCommand<TalkModel, TalkReal>;

interface Doing {
	check?: (model: Readonly<TalkModel>) => boolean;
	act: (real: TalkReal, model: Readonly<TalkModel>) => Promise<unknown>;
	change: (model: TalkModel) => unknown;
	/** Waits until the address of the slides names the step. */
	address?: boolean;
}

const command = (name: string, { check = () => true, act, change, address }: Doing): Command => ({
	check,
	run: async (model, real) => {
		await act(real, model);
		change(model);
		await agrees(real, model, address);
	},
	toString: () => name
});

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace'];
const SCENES = { 'Shift+ArrowRight': 1, 'Shift+ArrowLeft': -1 } as const;
const BLANKS = { b: 'black', '.': 'black', w: 'white', ',': 'white' } as const;
const DIALOGS = { o: 'overview', g: 'overview', '?': 'help' } as const;

const limit = (index: number) => Math.min(Math.max(index, 0), steps.length - 1);
const starts = steps.flatMap(({ scene }, i) => (scene === steps[i - 1]?.scene ? [] : i));

/** Where a key leads that leads to another step. */
function target(key: string, from: number): number | undefined {
	if (NEXT.includes(key)) return limit(from + 1);
	if (PREVIOUS.includes(key)) return limit(from - 1);
	if (key === 'Home') return 0;
	if (key === 'End') return steps.length - 1;
	if (key === 'Shift+ArrowRight') return starts.find((start) => start > from) ?? from;
	if (key === 'Shift+ArrowLeft') return starts.findLast((start) => start < from) ?? from;
	return undefined;
}

const of = (model: TalkModel, which: Which): WindowModel => {
	const own = model[which];
	if (!own) throw new Error('the speaker window is closed');
	return own;
};

/** Shows a step: any step ends a blank and closes the table. */
function show(model: TalkModel, index: number): void {
	Object.assign(model, { index, blank: '', table: false });
}

/** A dialog closes what is open below it in its window. */
function openDialog(model: TalkModel, which: Which, dialog: 'help' | 'overview'): void {
	of(model, which).dialog = dialog;
	if (which === 'slides') model.table = false;
	if (which === 'slides' && dialog === 'overview') model.card = model.index;
}

/** What a key does in an overview of the slides: it leads from card to card. */
function inOverview(model: TalkModel, key: string): void {
	if (key === 'Enter' || key === 'Space') {
		model.slides.dialog = '';
		if (key === 'Enter' || key === 'Space') show(model, model.card);
		model.slides.digits = '';
		return;
	}
	model.slides.digits = '';
	model.blank = '';
	if (key === 'Home') model.card = 0;
	else if (key === 'End') model.card = steps.length - 1;
	else model.card = limit(model.card + (NEXT.includes(key) || key === 'Shift+ArrowRight' ? 1 : -1));
}

/** Whether a window can be given keys: the field of the speaker's list of steps takes them itself. */
const takesKeys = (model: Readonly<TalkModel>, which: Which, key = ''): boolean => {
	if (which === 'speaker')
		return model.speaker !== undefined && model.speaker.dialog !== 'overview';
	// Which card is above or below another is a matter of the layout.
	const vertical = /Arrow(Up|Down)/.test(key);
	return !(model.slides.dialog === 'overview' && (vertical || key === 'Shift+Space'));
};

/** Presses a key that leads to another step, or behind a dialog to nothing. */
const stepKey = (which: Which, key: string) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which, key) && model[which]?.digits === '',
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const { dialog } = of(model, which);
			if (dialog === 'overview') inOverview(model, key);
			else if (dialog === '') show(model, target(key, model.index) ?? model.index);
		}
	});

/** Types the number of a step, and Enter; a number that there is not is the nearest that there is. */
const number = (which: Which, digits: string) =>
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
			show(model, limit(Number(digits) - 1));
		}
	});

/** Types digits that another key forgets. */
const digit = (which: Which, typed: string) =>
	command(`${typed} in the ${which}`, {
		check: (model) => takesKeys(model, which) && model[which]?.dialog === '',
		act: (real) => windowOf(real, which).keyboard.press(typed),
		change: (model) => {
			const own = of(model, which);
			own.digits = (own.digits + typed).slice(-3);
		}
	});

const blank = (which: Which, key: keyof typeof BLANKS) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			model.blank = model.blank === BLANKS[key] ? '' : BLANKS[key];
			of(model, which).digits = '';
		}
	});

/** Opens a dialog by its key, or closes it by the same. */
const dialog = (which: Which, key: keyof typeof DIALOGS) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const own = of(model, which);
			own.digits = '';
			if (own.dialog === DIALOGS[key]) own.dialog = '';
			else openDialog(model, which, DIALOGS[key]);
		}
	});

/** Leaves a blank, else the dialog or the table of that window, and forgets digits. */
const escape = (which: Which) =>
	command(`Escape in the ${which}`, {
		check: (model) => model[which] !== undefined,
		act: (real) => windowOf(real, which).keyboard.press('Escape'),
		change: (model) => {
			const own = of(model, which);
			own.digits = '';
			if (model.blank !== '') model.blank = '';
			else if (own.dialog !== '') own.dialog = '';
			else if (which === 'slides') model.table = false;
		}
	});

/** Opens or closes the table by its button in the speaker window. */
const table = command('Table in the speaker', {
	check: ({ speaker, slides }) => speaker?.dialog === '' && slides.dialog === '',
	act: async (real) => {
		const page = windowOf(real, 'speaker');
		await page.getByRole('button', { name: 'Table' }).click();
		// A button that has the focus would be pressed by Space and Enter.
		await blur(page);
	},
	change: (model) => (model.table = !model.table)
});

const blur = (page: Page) =>
	page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});

/** Goes to a step by its number in the speaker's list of steps. */
const pick = (number: number) =>
	command(`step ${number} in the list of the speaker`, {
		check: ({ speaker }) => speaker?.dialog === 'overview',
		act: async (real) => {
			const { keyboard } = windowOf(real, 'speaker');
			await keyboard.type(String(number));
			await keyboard.press('Enter');
		},
		change: (model) => {
			of(model, 'speaker').dialog = '';
			show(model, number - 1);
		}
	});

/** Presses a key in each window at the same moment: they must come to agree. */
const both = (one: string, other: string): Command => ({
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

/** Reloads a window, which takes up the talk where it is. */
const reload = (which: Which) =>
	command(`reload the ${which}`, {
		check: (model) => model.online && model[which] !== undefined,
		act: async (real) => {
			const page = windowOf(real, which);
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
		},
		change: (model) => Object.assign(of(model, which), { dialog: '', digits: '' }),
		address: true
	});

/** Closes the speaker window, as its reader does. */
const close = command('close the speaker', {
	check: ({ speaker }) => speaker !== undefined,
	act: async (real) => {
		const page = windowOf(real, 'speaker');
		const closed = page.waitForEvent('close');
		await page.evaluate(() => setTimeout(() => window.close()));
		await closed;
		real.speaker = undefined;
	},
	change: (model) => (model.speaker = undefined)
});

/** Opens it again; it takes up the talk. */
const open = command('open the speaker', {
	check: ({ slides, speaker, online }) => online && !speaker && slides.dialog === '',
	act: openSpeakerWindow,
	change: (model) => {
		model.speaker = { dialog: '', digits: '' };
		model.slides.digits = '';
	}
});

async function openSpeakerWindow(real: TalkReal): Promise<void> {
	real.speaker = await opened(real.story, () => real.story.page.keyboard.press('s'));
}

const network = (online: boolean) =>
	command(online ? 'go online' : 'go offline', {
		check: (model) => model.online !== online,
		act: ({ story }) => story.context.setOffline(!online),
		change: (model) => (model.online = online)
	});

const which = fc.constantFrom<Which>('slides', 'slides', 'speaker');
const keys = [...NEXT, ...PREVIOUS, ...Object.keys(SCENES), 'Home', 'End'];
const stepKeys = fc.constantFrom(...keys);
const atOnce = fc.constantFrom(...keys, ...Object.keys(BLANKS));
const numbers = fc.oneof(
	fc.integer({ min: 1, max: steps.length }),
	fc.constantFrom(0, 99, 120, 999)
);

/** What may be done in either window; what comes twice comes twice as often. */
export const commands: fc.Arbitrary<Command>[] = [
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, stepKeys).map((all) => stepKey(...all)),
	fc.tuple(which, numbers.map(String)).map((all) => number(...all)),
	fc.tuple(which, fc.constantFrom(...'0123456789')).map((all) => digit(...all)),
	fc
		.tuple(which, fc.constantFrom(...(Object.keys(BLANKS) as (keyof typeof BLANKS)[])))
		.map((all) => blank(...all)),
	fc
		.tuple(which, fc.constantFrom(...(Object.keys(DIALOGS) as (keyof typeof DIALOGS)[])))
		.map((all) => dialog(...all)),
	which.map(escape),
	which.map(escape),
	fc.tuple(atOnce, atOnce).map((all) => both(...all)),
	fc.constant(table),
	fc.integer({ min: 1, max: steps.length }).map(pick),
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(open, network(true), network(false)) },
		{ weight: 1, arbitrary: fc.constantFrom(reload('slides'), reload('speaker'), close) }
	)
];

/** Leaves what is open in both windows, and goes back to the first step. */
export async function start(windows: TalkReal): Promise<{ model: TalkModel; real: TalkReal }> {
	const { story } = windows;
	story.complaints.length = 0;
	await story.context.setOffline(false);
	if (windows.speaker?.isClosed() !== false) await openSpeakerWindow(windows);
	for (const page of [story.page, windowOf(windows, 'speaker')]) {
		await page.evaluate(() => {
			document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
		});
		await page.waitForFunction(() => !document.querySelector('dialog'));
		await blur(page);
		await page.keyboard.press('Home');
	}
	const own = () => ({ dialog: '' as const, digits: '' });
	const model: TalkModel = {
		index: 0,
		blank: '',
		table: false,
		slides: own(),
		speaker: own(),
		card: 0,
		online: true
	};
	await agrees(windows, model);
	return { model, real: windows };
}

/** The address follows the step. */
export const finish = (model: TalkModel, real: TalkReal): Promise<void> =>
	agrees(real, model, true);

/** The windows of a talk whose slides are open. */
export const windowsOf = (story: OpenStory): TalkReal => ({ story, speaker: undefined });
