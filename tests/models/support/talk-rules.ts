import { of } from './talk-command';
import {
	count,
	nextStop,
	numbers,
	origin,
	QUESTION,
	steps,
	stopOf,
	stops,
	type TalkModel,
	type Which
} from './talk-windows';

export const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'n', 'Enter'];
export const PREVIOUS = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Shift+Space', 'p', 'Backspace'];
export const SCENES = { 'Shift+ArrowRight': 1, 'Shift+ArrowLeft': -1 } as const;
export const DETAILS = ['d', 'Shift+D'] as const;
export const BLANKS = { b: 'black', '.': 'black', w: 'white', ',': 'white' } as const;
export const DIALOGS = { o: 'overview', g: 'overview', '?': 'help' } as const;

/** How many times the slide is enlarged after a key, if it was enlarged so many times. */
export const ZOOMS = {
	z: (scale: number) => (scale > 1 ? 1 : 2),
	'+': (scale: number) => Math.min(scale + 1, 4),
	'-': (scale: number) => Math.max(scale - 1, 1),
	'Shift+Z': (scale: number) => Math.max(scale, 2)
} as const;

/** The key that leads back into the talk. */
export const RETURN = 'r';

/** The names of the buttons that do the same as a key. */
export const BUTTONS = {
	d: /^(Details|Next detail)/,
	'Shift+D': /^Back to step/,
	[RETURN]: /^Return to step/
} as const;
export type ButtonKey = keyof typeof BUTTONS;

/** Whether the button of a key is there. From a detail or from outside the talk, another one leads back. */
export function hasButton(key: ButtonKey, model: Readonly<TalkModel>): boolean {
	const to = target(key, model);
	if (to === model.index) return false;
	return key !== RETURN || stops.includes(model.index);
}

/** The index of the step that a typed number leads to. */
export const numbered = (number: number): number =>
	number < 1 ? 0 : (numbers[number - 1] ?? stops.at(-1) ?? 0);
/** The index itself, or the nearest one that a step has. */
const clampIndex = (index: number) => Math.min(Math.max(index, 0), steps.length - 1);
const sceneOf = (index = -1) => steps[index]?.scene;
const starts = stops.filter((stop, i) => sceneOf(stop) !== sceneOf(stops[i - 1]));

/** The index of the step that a key leads to. */
export function target(
	key: string,
	model: Readonly<Pick<TalkModel, 'index' | 'left'>>
): number | undefined {
	const { index } = model;
	const from = origin(model);
	const outside = index >= count;
	if (key === RETURN) return model.left < 0 ? from : model.left;
	if (PREVIOUS.includes(key) && outside) return from;
	if (NEXT.includes(key)) return nextStop(from) ?? from;
	if (PREVIOUS.includes(key)) return stops.findLast((stop) => stop < from) ?? from;
	if (key === 'Home') return stops[0];
	if (key === 'End') return stops.at(-1);
	if (key === 'd')
		return !outside && from + 1 < count && !stops.includes(from + 1) ? from + 1 : index;
	if (key === 'Shift+D') return outside ? from : stopOf(from);
	if (key === 'Shift+ArrowRight') return starts.find((start) => start > from) ?? index;
	if (key === 'Shift+ArrowLeft') return starts.findLast((start) => start < from) ?? index;
	return undefined;
}

/** Jumps to a step. R leads back. */
export function jump(model: TalkModel, index: number): void {
	if (index !== model.index) model.left = origin(model);
	put(model, index);
}

/** Moves to a step. A move from outside the talk back into it ends the jump. */
export function move(model: TalkModel, index: number): void {
	if (index < count && model.index >= count) model.left = -1;
	put(model, index);
}

/** Shows a step, which ends a blank screen and a zoom, closes the table and clears the lines. */
function put(model: TalkModel, index: number): void {
	if (model.left === index) model.left = -1;
	Object.assign(model, { index, blank: '', table: false, scale: 1, lines: 0 });
}

/**
 * Presses a key that leads to a step. From a question, a key that leads to the next step first shows
 * the answer, beside what is drawn.
 */
export function press(model: TalkModel, key: string): void {
	const asks = steps[model.index]?.id === QUESTION && !model.answered;
	const to = target(key, model) ?? model.index;
	// The details of a question go on from its answer.
	if (asks && (NEXT.includes(key) || (key === 'd' && to !== model.index))) model.answered = true;
	if (asks && NEXT.includes(key)) Object.assign(model, { blank: '', table: false, scale: 1 });
	else move(model, to);
	if (key === RETURN) model.left = -1;
}

/** Opens a dialog, which closes what is open below it in its window. */
export function openDialog(model: TalkModel, which: Which, dialog: 'help' | 'overview'): void {
	const own = of(model, which);
	if (dialog === 'help') own.below = own.dialog === 'overview' ? 'overview' : '';
	own.dialog = dialog;
	if (which === 'slides') model.table = false;
	if (which === 'slides' && dialog === 'overview') model.card = model.index;
}

/** Closes the dialog of a window. Help leads back to the overview below it. */
export function closeDialog(model: TalkModel, which: Which): void {
	const own = of(model, which);
	const isOverview = own.dialog === 'help' && own.below === 'overview';
	own.dialog = '';
	if (isOverview) openDialog(model, which, 'overview');
}

/** Presses a key in the overview of the slides, where keys lead from card to card. */
export function inOverview(model: TalkModel, key: string): void {
	if (key === 'Enter' || key === 'Space') {
		model.slides.dialog = '';
		jump(model, model.card);
		model.slides.digits = '';
		return;
	}
	model.slides.digits = '';
	model.blank = '';
	if (key === 'Home') model.card = 0;
	else if (key === 'End') model.card = steps.length - 1;
	else if (key === RETURN) model.card = origin(model);
	else {
		const on = NEXT.includes(key) || key === 'Shift+ArrowRight' || key === 'd';
		model.card = clampIndex(model.card + (on ? 1 : -1));
	}
}

/** Whether a window handles keys. The field of the speaker's list of steps takes them itself. */
export const takesKeys = (model: Readonly<TalkModel>, which: Which, key = ''): boolean => {
	if (which === 'speaker')
		return model.speaker !== undefined && model.speaker.dialog !== 'overview';
	// Which card is above or below another depends on the layout.
	const vertical = /Arrow(Up|Down)/.test(key);
	return !(model.slides.dialog === 'overview' && (vertical || key === 'Shift+Space'));
};
