import { describe, expect, it } from 'vitest';
import { changesStep, commandOf, type Command, type Pressed } from './keys';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	isComposing: false,
	...more
});
const shift = { shiftKey: true };

const next: Command = { do: 'move', by: 1 };
const previous: Command = { do: 'move', by: -1 };
const black: Command = { do: 'blank', colour: 'black' };
const white: Command = { do: 'blank', colour: 'white' };

/** Every key of the public contract and its command. */
const CONTRACT: [key: string, more: Partial<Pressed>, command: Command][] = [
	...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N', 'Enter'].map(
		(key): [string, Partial<Pressed>, Command] => [key, {}, next]
	),
	...['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P', 'Backspace'].map(
		(key): [string, Partial<Pressed>, Command] => [key, {}, previous]
	),
	[' ', shift, previous],
	['ArrowRight', shift, { do: 'scene', by: 1 }],
	['ArrowDown', shift, { do: 'scene', by: 1 }],
	['ArrowLeft', shift, { do: 'scene', by: -1 }],
	['ArrowUp', shift, { do: 'scene', by: -1 }],
	['Home', {}, { do: 'first' }],
	['End', {}, { do: 'last' }],
	['d', {}, { do: 'detail', by: 1 }],
	['D', {}, { do: 'detail', by: 1 }],
	['D', shift, { do: 'detail', by: -1 }],
	['d', shift, { do: 'detail', by: -1 }],
	['r', {}, { do: 'return' }],
	['R', shift, { do: 'return' }],
	['7', {}, { do: 'digit', digit: '7' }],
	['b', {}, black],
	['B', shift, black],
	['.', {}, black],
	['w', {}, white],
	[',', {}, white],
	['f', {}, { do: 'fullscreen' }],
	['F5', {}, { do: 'fullscreen' }],
	['Escape', {}, { do: 'leave' }],
	['o', {}, { do: 'overview' }],
	['g', {}, { do: 'overview' }],
	['s', {}, { do: 'speaker' }],
	['l', {}, { do: 'pointer' }],
	['L', {}, { do: 'pointer' }],
	['L', shift, { do: 'clear' }],
	['z', {}, { do: 'zoom', change: 'toggle' }],
	['Z', shift, { do: 'zoom', change: 'part' }],
	['+', shift, { do: 'zoom', change: 'in' }],
	['+', {}, { do: 'zoom', change: 'in' }],
	['=', {}, { do: 'zoom', change: 'in' }],
	['-', {}, { do: 'zoom', change: 'out' }],
	['?', shift, { do: 'help' }]
];

describe('commandOf', () => {
	it.each(CONTRACT)('maps “%s” with %o to %o', (key, more, command) => {
		expect(commandOf(pressed(key, more), 'none', false)).toEqual(command);
	});

	it('ignores keys with Ctrl, Alt or Meta, and during IME composition', () => {
		for (const more of ['ctrlKey', 'altKey', 'metaKey', 'isComposing']) {
			for (const [key, held] of CONTRACT) {
				expect(commandOf(pressed(key, { ...held, [more]: true }), 'none', true)).toBeUndefined();
			}
		}
	});

	it('ignores keys in a text field', () => {
		for (const [key, held] of CONTRACT) {
			expect(commandOf(pressed(key, held), 'field', true)).toBeUndefined();
		}
	});

	it('leaves Space and Enter, but no other key, to a focused button', () => {
		expect(commandOf(pressed(' '), 'button', false)).toBeUndefined();
		expect(commandOf(pressed('Enter'), 'button', false)).toBeUndefined();
		expect(commandOf(pressed('Enter'), 'link', false)).toBeUndefined();
		expect(commandOf(pressed(' '), 'link', false)).toEqual(next);
		expect(commandOf(pressed('PageDown'), 'button', false)).toEqual(next);
	});

	it('leaves only the arrow keys and Space to a focused radio button', () => {
		for (const key of ['ArrowRight', 'ArrowUp', ' '])
			expect(commandOf(pressed(key), 'radio', false)).toBeUndefined();
		expect(commandOf(pressed('PageDown'), 'radio', false)).toEqual(next);
		expect(commandOf(pressed('b'), 'radio', false)).toEqual(black);
	});

	it('leaves a slider and a grid the keys that move in them, and drives on with all others', () => {
		for (const focus of ['slider', 'grid'] as const) {
			for (const key of ['ArrowRight', 'ArrowUp', 'Home', 'End'])
				expect(commandOf(pressed(key), focus, false), key).toBeUndefined();
			expect(commandOf(pressed('PageDown'), focus, false)).toEqual(next);
			expect(commandOf(pressed('b'), focus, false)).toEqual(black);
		}
		expect(commandOf(pressed(' '), 'grid', false)).toBeUndefined();
	});

	it('goes to the typed step number on Enter, whatever has the focus', () => {
		for (const focus of ['none', 'button', 'link'] as const)
			expect(commandOf(pressed('Enter'), focus, true)).toEqual({ do: 'go' });
	});

	it('repeats steps while a key is held, and nothing else', () => {
		const held = { repeat: true };
		expect(commandOf(pressed('ArrowRight', held), 'none', false)).toEqual(next);
		for (const key of ['b', 'o', 'd', 'Escape', 'End', '7'])
			expect(commandOf(pressed(key, held), 'none', false)).toBeUndefined();
	});

	it('ignores unknown keys, whatever their name', () => {
		for (const key of ['x', 'Tab', 'F1', 'constructor', '__proto__', 'Dead', 'Unidentified'])
			expect(commandOf(pressed(key), 'none', false)).toBeUndefined();
	});
});

describe('changesStep', () => {
	it('is true for the commands that a dialog keeps from the slides', () => {
		const all = CONTRACT.map(([, , command]) => command);
		expect([...new Set(all.filter(changesStep).map((command) => command.do))]).toEqual([
			'move',
			'scene',
			'first',
			'last',
			'detail',
			'return'
		]);
	});
});
