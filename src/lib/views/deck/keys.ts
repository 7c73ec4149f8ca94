import type { ZoomChange } from './zoom';

/** The command of a key, a presentation remote or a button. */
export type Command =
	| { do: 'move' | 'scene' | 'detail'; by: 1 | -1 }
	| { do: 'blank'; colour: 'black' | 'white' }
	| { do: 'digit'; digit: string }
	| { do: 'zoom'; change: ZoomChange }
	| { do: 'first' | 'last' | 'return' }
	| {
			do:
				| 'go'
				| 'fullscreen'
				| 'leave'
				| 'overview'
				| 'search'
				| 'speaker'
				| 'pointer'
				| 'clear'
				| 'help';
	  };

/** A command that changes the step. */
export type StepCommand = Extract<
	Command,
	{ do: 'move' | 'scene' | 'detail' | 'first' | 'last' | 'return' }
>;

/** The kind of the focused element, or none of these. */
export type Focus = 'field' | 'button' | 'radio' | 'slider' | 'grid' | 'link' | 'none';

/** What has the arrow keys while it has the focus: Escape gives them back to the talk. */
const MOVES: readonly Focus[] = ['radio', 'slider', 'grid'];

/** The part of a keyboard event that determines the command. */
export type Pressed = Pick<
	KeyboardEvent,
	'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat' | 'isComposing'
>;

const FORTH: Command = { do: 'move', by: 1 };
const BACK: Command = { do: 'move', by: -1 };

/** Letters match in either case. Remotes send PageDown, PageUp, F5, Escape and "." or B. */
const KEYS: Readonly<Record<string, Command>> = {
	arrowright: FORTH,
	arrowdown: FORTH,
	pagedown: FORTH,
	' ': FORTH,
	n: FORTH,
	enter: FORTH,
	arrowleft: BACK,
	arrowup: BACK,
	pageup: BACK,
	p: BACK,
	backspace: BACK,
	home: { do: 'first' },
	end: { do: 'last' },
	d: { do: 'detail', by: 1 },
	r: { do: 'return' },
	b: { do: 'blank', colour: 'black' },
	'.': { do: 'blank', colour: 'black' },
	w: { do: 'blank', colour: 'white' },
	',': { do: 'blank', colour: 'white' },
	f: { do: 'fullscreen' },
	f5: { do: 'fullscreen' },
	escape: { do: 'leave' },
	o: { do: 'overview' },
	g: { do: 'overview' },
	'/': { do: 'search' },
	s: { do: 'speaker' },
	l: { do: 'pointer' },
	z: { do: 'zoom', change: 'toggle' },
	'+': { do: 'zoom', change: 'in' },
	// The key of "+" without Shift, on many keyboards.
	'=': { do: 'zoom', change: 'in' },
	'-': { do: 'zoom', change: 'out' },
	'?': { do: 'help' }
};

/** What letters do with Shift. */
const SHIFTED: Readonly<Record<string, Command>> = {
	d: { do: 'detail', by: -1 },
	l: { do: 'clear' },
	z: { do: 'zoom', change: 'part' }
};

/**
 * The command of a key, or nothing if the key belongs to the browser or the focused element.
 * @param typing a step number has been typed, for Enter to confirm
 */
export function commandOf(event: Pressed, focus: Focus, typing: boolean): Command | undefined {
	if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
	if (focus === 'field') return undefined;
	const key = event.key.toLowerCase();
	// Leave a focused element its own keys.
	if (key === 'enter' && focus !== 'none' && !typing) return undefined;
	if (key === ' ' && ['button', 'radio', 'grid'].includes(focus)) return undefined;
	if (key.startsWith('arrow') && MOVES.includes(focus)) return undefined;
	if ((key === 'home' || key === 'end') && (focus === 'slider' || focus === 'grid'))
		return undefined;
	if (/^[0-9]$/.test(key)) return event.repeat ? undefined : { do: 'digit', digit: key };
	if (key === 'enter' && typing) return { do: 'go' };
	const keys = event.shiftKey && Object.hasOwn(SHIFTED, key) ? SHIFTED : KEYS;
	const command = Object.hasOwn(keys, key) ? keys[key] : undefined;
	// A held key repeats steps only; repeating a toggle would flicker.
	if (event.repeat && command?.do !== 'move') return undefined;
	if (!event.shiftKey || command?.do !== 'move') return command;
	if (key === ' ') return BACK;
	return key.startsWith('arrow') ? { do: 'scene', by: command.by } : command;
}

/** Whether a command changes the step. */
export const changesStep = (command: Command): command is StepCommand =>
	'by' in command || ['first', 'last', 'return'].includes(command.do);

const BUTTONS = 'button, summary, input:is([type="checkbox"], [type="button"], [type="submit"])';
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** The kind of an element, by the keys that it handles itself. */
export function focusOf(element: EventTarget | null): Focus {
	// A dialog keeps the focus for a moment after the browser has closed it.
	if (!(element instanceof Element) || element.closest('dialog:not([open])')) return 'none';
	if (element.closest('[role="grid"]')) return 'grid';
	if (element.closest('input[type="range"], [role="slider"]')) return 'slider';
	if (element.closest(BUTTONS)) return 'button';
	if (element.closest('input[type="radio"]')) return 'radio';
	if (element.closest(FIELDS)) return 'field';
	return element.closest('a[href]') ? 'link' : 'none';
}
