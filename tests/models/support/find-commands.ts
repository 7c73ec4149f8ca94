import fc from 'fast-check';
import { match } from '../../../src/lib/surfaces/find-state/match';
import {
	agrees,
	buttonOf,
	fieldOf,
	selection,
	states,
	type FieldModel,
	type FieldPage,
	type State
} from './find-page';

type Command = fc.AsyncCommand<FieldModel, FieldPage>;

/** What the words in the field lead to once they are asked for. */
function asked(model: FieldModel): void {
	const words = model.text;
	if (words.trim() === '') {
		// Blanks stay in a field whose chart has nothing to give up.
		if (model.chosen || model.problem) model.text = '';
		model.chosen = null;
		model.problem = null;
		return;
	}
	const found = match(words, states);
	if (found.state) {
		model.chosen = found.state;
		model.problem = null;
		model.text = found.state.name;
	} else {
		const { say, instead } = found;
		model.problem = { words, say, ...(instead && { instead }) };
	}
}

/** A command, by what it does to each of the two. */
const command = (
	name: string,
	{
		check = () => true,
		act,
		change
	}: {
		check?: (model: Readonly<FieldModel>) => boolean;
		act: (real: FieldPage, model: Readonly<FieldModel>) => Promise<unknown>;
		change: (model: FieldModel) => void;
	}
): Command => ({
	check,
	run: async (model, real) => {
		await act(real, model);
		change(model);
		await agrees(real, model);
	},
	toString: () => name
});

/** Replaces what is in the field, without asking for it. */
const fill = (words: string) =>
	command(`fill ${JSON.stringify(words)}`, {
		act: (real) => fieldOf(real).fill(words),
		change: (model) => (model.text = words)
	});

/** Types where the caret is. */
const type = (words: string): Command => ({
	check: () => true,
	run: async (model, real) => {
		const [start, end] = await selection(real);
		await real.page.keyboard.type(words);
		model.text = model.text.slice(0, start) + words + model.text.slice(end);
		await agrees(real, model);
	},
	toString: () => `type ${JSON.stringify(words)}`
});

/** Deletes a letter before the caret or after it, or what is selected. */
const erase = (key: 'Backspace' | 'Delete'): Command => ({
	check: ({ text }) => text !== '',
	run: async (model, real) => {
		const { text } = model;
		let [start, end] = await selection(real);
		await real.page.keyboard.press(key);
		if (start === end) {
			// A character may be two units long.
			if (key === 'Backspace') start -= /.$/su.exec(text.slice(0, start))?.[0].length ?? 0;
			else end += /^./su.exec(text.slice(end))?.[0].length ?? 0;
		}
		model.text = text.slice(0, start) + text.slice(end);
		await agrees(real, model);
	},
	toString: () => key
});

/** Presses a key in the field that changes nothing but the caret. */
const press = (key: string) =>
	command(key, {
		act: async (real) => {
			await fieldOf(real).focus();
			await real.page.keyboard.press(key);
		},
		change: () => undefined
	});

const enter = command('Enter', {
	act: async (real) => {
		await fieldOf(real).focus();
		await real.page.keyboard.press('Enter');
	},
	change: asked
});

const show = command('Show', {
	act: (real) => buttonOf(real, /^Show$/).click(),
	change: asked
});

const clear = command('Clear', {
	check: ({ chosen, problem }) => chosen !== null || problem !== null,
	act: (real) => buttonOf(real, 'Clear').click(),
	change: (model) => Object.assign(model, { text: '', chosen: null, problem: null })
});

/** Takes the state that a message offers. */
const takeOffer = command('take the offer', {
	check: ({ problem }) => problem?.instead !== undefined,
	act: (real, { problem }) => buttonOf(real, `Show ${problem?.instead?.name ?? ''}`).click(),
	change: (model) => {
		model.chosen = model.problem?.instead ?? null;
		model.text = model.chosen?.name ?? '';
		model.problem = null;
	}
});

/** Asks for a state by what every reader may call it. The model does not match words here. */
const askFor = (state: State, by: 'name' | 'code') =>
	command(`ask for ${state.name} by its ${by}`, {
		act: async (real) => {
			await fieldOf(real).fill(state[by]);
			await real.page.keyboard.press('Enter');
		},
		change: (model) => Object.assign(model, { text: state.name, chosen: state, problem: null })
	});

/** Picks a state from the browser's list, which tests cannot drive: this event is what a pick sends. */
const pick = (state: State) =>
	command(`pick ${state.name}`, {
		act: (real) =>
			fieldOf(real).evaluate((field: HTMLInputElement, name) => {
				field.value = name;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}, state.name),
		change: (model) => Object.assign(model, { text: state.name, chosen: state, problem: null })
	});

/** The address keeps a choice; a message is gone with its page. */
const reload = command('reload', {
	act: async ({ page }) => {
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
	},
	change: (model) => Object.assign(model, { text: model.chosen?.name ?? '', problem: null })
});

const state = fc.constantFrom(...states);
const part = fc.nat({ max: 99 });
/** A name with one letter left out, doubled, or changed. */
const typo = fc
	.tuple(state, part, fc.constantFrom('', 'double', 'x'))
	.map(([{ name }, at, change]) => {
		const i = at % name.length;
		const letter = name.charAt(i);
		return name.slice(0, i) + (change === 'double' ? letter + letter : change) + name.slice(i + 1);
	});
const beginning = fc
	.tuple(state, part)
	.map(([{ name }, length]) => name.slice(0, 1 + (length % name.length)).toLowerCase());
const others = fc.constantFrom(
	...[
		'',
		' ',
		'Puerto Rico',
		'PR',
		'NYC',
		'Washington, D.C.',
		'USA',
		'New',
		'Columbia',
		'virginia'
	],
	...['México', '<b>Ohio</b>', '“Ohio”', 'OHIO  ', ' ohio', 'W V', '0H', 'null', '__proto__', '🙂']
);
const words = fc.oneof(typo, beginning, others, fc.string({ maxLength: 4 }));

/** What a reader may do with the field; what comes twice comes twice as often. */
export const commands: fc.Arbitrary<Command>[] = [
	words.map(fill),
	words.map(fill),
	fc.constantFrom('a', 'O', ' ', 'hio', 'west ', 'vi', '.', 'Ñ').map(type),
	fc.constantFrom('Backspace' as const, 'Delete' as const).map(erase),
	fc.constantFrom('Escape', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Control+a').map(press),
	fc.constant(enter),
	fc.constant(enter),
	fc.constantFrom(show, clear, takeOffer),
	fc.constantFrom(enter, clear, takeOffer, reload),
	fc
		.tuple(state, fc.constantFrom('name' as const, 'code' as const))
		.map(([s, by]) => askFor(s, by)),
	state.map(pick)
];

/** Empties the field, as an empty question does, and with it the choice. */
export async function start(real: FieldPage): Promise<{ model: FieldModel; real: FieldPage }> {
	real.complaints.length = 0;
	await fieldOf(real).fill('');
	await real.page.keyboard.press('Enter');
	const model: FieldModel = { text: '', problem: null, chosen: null };
	await agrees(real, model);
	return { model, real };
}
