import fc from 'fast-check';
import { findStates } from '$story/charts/tiles/find-state';
import { MOST } from '$story/charts/tiles/tile-tables';
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

/** The text of the field for these states. */
const textOf = (chosen: readonly State[]) => chosen.map(({ name }) => name).join(', ');

/** Updates the model as if the text in the field were submitted. */
function asked(model: FieldModel): void {
	const words = model.text;
	if (words.trim() === '') {
		model.text = '';
		model.chosen = [];
		model.problem = null;
		return;
	}
	const found = findStates(words, states);
	if (found.choices) {
		model.chosen = found.choices;
		model.problem = null;
		model.text = textOf(found.choices);
	} else {
		const { say, instead } = found;
		model.problem = { words, say, ...(instead && { instead }) };
	}
}

/** Whether the button beside the field adds another state, and does not show what was typed. */
const adds = ({ chosen, text }: Readonly<FieldModel>): boolean =>
	chosen.length > 0 && chosen.length < MOST && text === textOf(chosen);

/** A command, defined by what it does to the page and to the model. */
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

/** Replaces the text in the field without submitting it. */
const fill = (words: string) =>
	command(`fill ${JSON.stringify(words)}`, {
		act: (real) => fieldOf(real).fill(words),
		change: (model) => (model.text = words)
	});

/** Types at the caret. */
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

/** Deletes a letter before or after the caret, or the selection. */
const erase = (key: 'Backspace' | 'Delete'): Command => ({
	check: ({ text }) => text !== '',
	run: async (model, real) => {
		const { text } = model;
		let [start, end] = await selection(real);
		await real.page.keyboard.press(key);
		if (start === end) {
			// A character may have two UTF-16 code units.
			if (key === 'Backspace') start -= /.$/su.exec(text.slice(0, start))?.[0].length ?? 0;
			else end += /^./su.exec(text.slice(end))?.[0].length ?? 0;
		}
		model.text = text.slice(0, start) + text.slice(end);
		await agrees(real, model);
	},
	toString: () => key
});

/** Presses a key in the field that only moves the caret. */
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
	check: (model) => !adds(model),
	act: (real) => buttonOf(real, /^Show$/).click(),
	change: asked
});

const clear = command('Clear', {
	check: ({ chosen, problem }) => chosen.length > 0 || problem !== null,
	act: (real) => buttonOf(real, 'Clear').click(),
	change: (model) => Object.assign(model, { text: '', chosen: [], problem: null })
});

/** Accepts the state that a message suggests. */
const takeOffer = command('take the offer', {
	check: ({ problem }) => problem?.instead !== undefined,
	act: (real, { problem }) => buttonOf(real, `Show ${problem?.instead?.name ?? ''}`).click(),
	change: (model) => {
		const { instead } = model.problem ?? {};
		model.chosen = instead ? [instead] : [];
		model.text = textOf(model.chosen);
		model.problem = null;
	}
});

/** Submits the name or the code of a state. The model does not use `match` here. */
const askFor = (state: State, by: 'name' | 'value') =>
	command(`ask for ${state.name} by its ${by}`, {
		act: async (real) => {
			await fieldOf(real).fill(state[by]);
			await real.page.keyboard.press('Enter');
		},
		change: (model) => Object.assign(model, { text: state.name, chosen: [state], problem: null })
	});

/** Sends the event of a pick from the browser's list, which tests cannot open. */
const pick = (state: State) =>
	command(`pick ${state.name}`, {
		act: (real) =>
			fieldOf(real).evaluate((field: HTMLInputElement, name) => {
				field.value = name;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}, state.name),
		change: (model) => Object.assign(model, { text: state.name, chosen: [state], problem: null })
	});

/** Adds a state to those that are drawn large, behind a comma. The model does not use `findStates` here. */
const addBeside = (state: State) =>
	command(`add ${state.name}`, {
		check: (model) => adds(model) && model.problem === null,
		act: async (real) => {
			await buttonOf(real, 'Compare').click();
			await real.page.keyboard.type(state.value);
			await real.page.keyboard.press('Enter');
		},
		change: (model) => {
			model.chosen = [...new Set([...model.chosen, state])];
			model.text = textOf(model.chosen);
		}
	});

/** Reloads the page. The browser keeps the choice, and a message is lost. */
const reload = command('reload', {
	act: async ({ page }) => {
		await page.reload();
		await page.waitForSelector('html[data-hydrated]');
	},
	change: (model) => Object.assign(model, { text: textOf(model.chosen), problem: null })
});

const state = fc.constantFrom(...states);
const part = fc.nat({ max: 99 });
/** A name with one letter removed, doubled or changed. */
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
		'virginia',
		'Ohio, Iowa',
		'oh and wv',
		'OH;WV;PA;NY',
		'Ohio, Ohoi',
		','
	],
	...['México', '<b>Ohio</b>', '“Ohio”', 'OHIO  ', ' ohio', 'W V', '0H', 'null', '__proto__', '🙂']
);
const words = fc.oneof(typo, beginning, others, fc.string({ maxLength: 4 }));

/** Actions of a reader on the field. Duplicates are twice as likely. */
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
		.tuple(state, fc.constantFrom('name' as const, 'value' as const))
		.map(([s, by]) => askFor(s, by)),
	state.map(pick),
	state.map(addBeside)
];

/** Submits an empty field, which clears the choice. */
export async function start(real: FieldPage): Promise<{ model: FieldModel; real: FieldPage }> {
	real.complaints.length = 0;
	await fieldOf(real).fill('');
	await real.page.keyboard.press('Enter');
	const model: FieldModel = { text: '', problem: null, chosen: [] };
	await agrees(real, model);
	return { model, real };
}
