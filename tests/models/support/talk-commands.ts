import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { commandOf } from '../../../src/lib/views/deck/keys';
import { runCommand } from '../../../src/lib/views/deck/run-command';
import type { OpenStory } from '../../browser/browser';
import { opened } from '../../browser/deck/talk';
import { followNetwork } from '../../browser/network';
import { answers } from '../../browser/offline/worker';
import {
	agrees,
	newTalk,
	QUESTION,
	windowOf,
	type TalkModel,
	type TalkReal,
	type Which,
	type WindowModel
} from './talk-windows';

/** An action on a talk and on its model. */
type Command = fc.AsyncCommand<TalkModel, TalkReal>;

interface CommandOptions {
	check?: (model: Readonly<TalkModel>) => boolean;
	act: (real: TalkReal, model: Readonly<TalkModel>) => Promise<unknown>;
	change: (model: TalkModel) => unknown;
	/** Whether to wait until the address of the slides names the step. */
	address?: boolean;
}

/** A command after which both windows must agree with the model. */
const command = (
	name: string,
	{ check = () => true, act, change, address }: CommandOptions
): Command => ({
	check,
	run: async (model, real) => {
		await act(real, model);
		change(model);
		await agrees(real, model, address);
	},
	toString: () => name
});

const newWindow = (): WindowModel => ({ dialog: '', below: '', digits: '' });

/** The model of an open window. */
const of = (model: TalkModel, which: Which): WindowModel => {
	const own = model[which];
	if (!own) throw new Error('the speaker window is closed');
	return own;
};

const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace'];
const OTHERS = ['Shift+ArrowRight', 'Shift+ArrowLeft', 'Home', 'End', 'd', 'Shift+D'];
const BLANKS = ['b', '.', 'w', ','];
const DIALOGS = { o: 'overview', g: 'overview', '?': 'help' } as const;

/** Presses a key that changes the talk. From a question, it may first show the answer. */
function press({ talk }: TalkModel, pressed: string): void {
	const key = pressed.replace('Shift+', '').replace('Space', ' ');
	const held = { shiftKey: pressed.startsWith('Shift+'), ctrlKey: false, altKey: false };
	const event = { ...held, key, metaKey: false, repeat: false, isComposing: false };
	const command = commandOf(event, 'none', false);
	if (!command) throw new Error(`${pressed} is no key`);
	const isOn = (command.do === 'move' || command.do === 'detail') && command.by > 0;
	if (talk.step.id === QUESTION && !talk.shared.answered && isOn) {
		if (command.do === 'move') {
			talk.set({ answered: QUESTION, blank: '', table: false });
			return;
		}
		// The details of a question go on from its answer.
		if (talk.place.deeper) talk.set({ answered: QUESTION });
	}
	runCommand(talk, command, '');
}

/** Opens a dialog, which closes what is open below it in its window. */
function openDialog(model: TalkModel, which: Which, dialog: 'help' | 'overview'): void {
	const { talk } = model;
	const own = of(model, which);
	if (dialog === 'help') own.below = own.dialog === 'overview' ? 'overview' : '';
	own.dialog = dialog;
	if (which === 'slides') talk.set({ table: false });
	if (which === 'slides' && dialog === 'overview') model.card = talk.numbered.indexOf(talk.step);
}

/** Closes the dialog of a window. Help leads back to the overview below it. */
function closeDialog(model: TalkModel, which: Which): void {
	const own = of(model, which);
	const isOverview = own.dialog === 'help' && own.below === 'overview';
	own.dialog = '';
	if (isOverview) openDialog(model, which, 'overview');
}

/** Presses a key in the overview of the slides, where keys lead from card to card. */
function pressInOverview(model: TalkModel, key: string): void {
	const { talk } = model;
	const last = talk.numbered.length - 1;
	if (key === 'Enter' || key === 'Space') {
		model.slides.dialog = '';
		talk.go(talk.numbered[model.card]?.id ?? '');
		return;
	}
	talk.set({ blank: '' });
	if (key === 'Home') model.card = 0;
	else if (key === 'End') model.card = last;
	else if (key === 'r') model.card = talk.numbered.indexOf(talk.origin);
	else {
		const by = NEXT.includes(key) || key === 'Shift+ArrowRight' || key === 'd' ? 1 : -1;
		model.card = Math.min(Math.max(model.card + by, 0), last);
	}
}

/** Whether a window handles keys. The field of the speaker's list of steps takes them itself. */
const takesKeys = (model: Readonly<TalkModel>, which: Which, key = ''): boolean => {
	if (which === 'speaker')
		return model.speaker !== undefined && model.speaker.dialog !== 'overview';
	// Which card is above or below another depends on the layout.
	const vertical = /Arrow(Up|Down)/.test(key);
	return !(model.slides.dialog === 'overview' && (vertical || key === 'Shift+Space'));
};

/** Presses a key that leads to another step, unless a dialog is open. */
const stepKey = (which: Which, key: string) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which, key) && model[which]?.digits === '',
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			const { dialog } = of(model, which);
			if (dialog === 'overview') pressInOverview(model, key);
			else if (dialog === '') press(model, key);
		}
	});

/** Types the number of a step, and Enter; a number out of range means an end of the talk. */
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
			model.talk.goNumber(Number(digits));
		}
	});

/** Types a digit, which other keys discard. */
const digit = (which: Which, typed: string) =>
	command(`${typed} in the ${which}`, {
		check: (model) => takesKeys(model, which) && model[which]?.dialog === '',
		act: (real) => windowOf(real, which).keyboard.press(typed),
		change: (model) => {
			const own = of(model, which);
			own.digits = (own.digits + typed).slice(-3);
		}
	});

const blank = (which: Which, key: string) =>
	command(`${key} in the ${which}`, {
		check: (model) => takesKeys(model, which),
		act: (real) => windowOf(real, which).keyboard.press(key),
		change: (model) => {
			press(model, key);
			of(model, which).digits = '';
		}
	});

/** Toggles a dialog with its key. */
const dialog = (which: Which, key: keyof typeof DIALOGS) =>
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

/** Ends a blank screen, or else closes the dialog or table of the window, and discards digits. */
const escape = (which: Which) =>
	command(`Escape in the ${which}`, {
		check: (model) => model[which] !== undefined,
		act: (real) => windowOf(real, which).keyboard.press('Escape'),
		change: (model) => {
			const { talk } = model;
			const own = of(model, which);
			own.digits = '';
			if (talk.shared.blank !== '') talk.set({ blank: '' });
			else if (own.dialog !== '') closeDialog(model, which);
			else if (which === 'slides') talk.set({ table: false });
		}
	});

const blur = (page: Page) =>
	page.evaluate(() => {
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});

/** Toggles the table with its button in the speaker window. */
const table = command('Table in the speaker', {
	// A step that shows words has no table.
	check: ({ talk, speaker, slides }) =>
		!talk.step.words && speaker?.dialog === '' && slides.dialog === '',
	act: async (real) => {
		const page = windowOf(real, 'speaker');
		await page.getByRole('button', { name: 'Table' }).click();
		// Space and Enter would press a focused button.
		await blur(page);
	},
	change: ({ talk }) => {
		talk.set({ table: !talk.shared.table });
	}
});

/** Reloads a window, which rejoins the talk. */
const reload = (which: Which) =>
	command(`reload the ${which}`, {
		check: (model) => model[which] !== undefined,
		act: async (real) => {
			const page = windowOf(real, which);
			await page.reload();
			await page.waitForSelector('html[data-hydrated]');
		},
		change: (model) => Object.assign(of(model, which), newWindow()),
		address: true
	});

/** Closes the speaker window, as the speaker does. */
const close = command('close the speaker', {
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
const open = command('open the speaker', {
	check: ({ slides, speaker }) => !speaker && slides.dialog === '',
	act: openSpeakerWindow,
	change: (model) => {
		model.speaker = newWindow();
		model.slides.digits = '';
	}
});

async function openSpeakerWindow(real: TalkReal): Promise<void> {
	// Playwright reports a window before it opens its address.
	real.story.context.once('page', (page) => (real.idle = followNetwork(page)));
	real.speaker = await opened(real.story, () => real.story.page.keyboard.press('s'));
}

const network = (online: boolean) =>
	command(online ? 'go online' : 'go offline', {
		check: (model) => model.online !== online,
		act: ({ story }) => story.context.setOffline(!online),
		change: (model) => (model.online = online)
	});

const { stops, numberedStops } = newTalk();
const which = fc.constantFrom<Which>('slides', 'slides', 'speaker');
const keys = [...NEXT, ...PREVIOUS, ...OTHERS, 'r', 'r'];
const stepKeys = fc.tuple(which, fc.constantFrom(...keys)).map((all) => stepKey(...all));
const dialogKeys = fc.constantFrom(...(Object.keys(DIALOGS) as (keyof typeof DIALOGS)[]));
const typedNumbers = fc.oneof(
	fc.integer({ min: 1, max: numberedStops.length }),
	fc.integer({ min: stops.length + 1, max: numberedStops.length }),
	fc.constantFrom(0, 99, 120, 999)
);

/** Actions in either window. Duplicates are twice as likely. */
export const commands: fc.Arbitrary<Command>[] = [
	stepKeys,
	stepKeys,
	stepKeys,
	fc.tuple(which, typedNumbers.map(String)).map((all) => number(...all)),
	fc.tuple(which, fc.integer({ min: 0, max: 9 }).map(String)).map((all) => digit(...all)),
	fc.tuple(which, fc.constantFrom(...BLANKS)).map((all) => blank(...all)),
	fc.tuple(which, dialogKeys).map((all) => dialog(...all)),
	which.map(escape),
	which.map(escape),
	fc.constant(table),
	fc.oneof(
		{ weight: 3, arbitrary: fc.constantFrom(open, network(true), network(false)) },
		{ weight: 1, arbitrary: fc.constantFrom(reload('slides'), reload('speaker'), close) }
	)
];

/** Closes everything that is open in both windows, and goes back to the first step. */
export async function start(windows: TalkReal): Promise<{ model: TalkModel; real: TalkReal }> {
	const { story } = windows;
	story.complaints.length = 0;
	await story.context.setOffline(false);
	if (windows.speaker?.isClosed() !== false) await openSpeakerWindow(windows);
	for (const page of [story.page, windowOf(windows, 'speaker')]) {
		// Help may lead back to the overview.
		await page.waitForFunction(() => {
			const open = document.querySelector('dialog');
			open?.close();
			return !open;
		});
		await blur(page);
		// A blank screen that no step ends must not fail the next run too, or shrinking finds nothing.
		// Nor must the last jump: R goes back and ends it.
		for (const key of ['Escape', 'r', 'Home']) await page.keyboard.press(key);
	}
	const talk = newTalk();
	// A talk keeps its answers, from one run to the next.
	const isAnswered = await story.page.evaluate(() =>
		/"answered":"[^"]/.test(sessionStorage.getItem('upstream:talk-6') ?? '')
	);
	talk.set({ answered: isAnswered ? QUESTION : '' });
	const model = { talk, slides: newWindow(), speaker: newWindow(), card: 0, online: true };
	await agrees(windows, model);
	return { model, real: windows };
}

/** Waits until the address names the step. */
export const finish = (model: TalkModel, real: TalkReal): Promise<void> =>
	agrees(real, model, true);

/** The windows of a talk with open slides, once they can be reloaded offline. */
export async function windowsOf(story: OpenStory): Promise<TalkReal> {
	await answers(story.page);
	return { story, speaker: undefined };
}
