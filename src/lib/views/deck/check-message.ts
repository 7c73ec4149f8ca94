import { hasForm, type Form } from '$lib/data/checks';
import type { Shared } from './talk-state';
import type { Version } from './versions';

const TEXT = /^"/;
const TIME = /^\d{1,15}(\.\d+)?$/;
const TIME_OR_NULL = /^(null|\d{1,15}(\.\d+)?)$/;
const PART = /^(1|0(\.\d+)?|[\d.]+e-\d+)$/;
const LENGTH = /^[1-9]\d{0,4}(\.\d+)?$/;
const ROLE = /^"(slides|speaker|mirror)"$/;

export const START = { names: TEXT, minutes: /^\d{1,3}(\.\d+)?$/, choices: TEXT };
const SHARED: Readonly<Record<keyof Shared, Form>> = {
	...START,
	step: TEXT,
	left: TEXT,
	blank: /^"(black|white|)"$/,
	answered: TEXT,
	table: /^(true|false)$/,
	zoom: /^"([2-4]( (1|0(\.\d{1,4})?)){2})?"$/,
	lines: /^"([ML]\d{1,5} \d{1,5})*"$/,
	began: TIME_OR_NULL,
	paused: TIME_OR_NULL
};
/** More changes than any talk has are none: no later change would count as later. */
const STAMP = { count: /^\d{1,12}$/, from: TEXT };
const stamps = Object.fromEntries(Object.keys(SHARED).map((field) => [field, STAMP]));
const VERSION = { shared: SHARED, stamps };
const MESSAGES: readonly Form[] = [
	{ kind: /^"hello"$/, role: ROLE, since: TIME },
	{ kind: /^"bye"$/, role: ROLE },
	{ kind: /^"taken"$/, to: TEXT },
	{ kind: /^"state"$/, role: ROLE, ...VERSION },
	{ kind: /^"room"$/, width: LENGTH, height: LENGTH },
	{ kind: /^"pointer"$/, at: /^null$/ },
	{ kind: /^"pointer"$/, at: { x: PART, y: PART } }
];

/** Whether a value is a window's state of a talk. */
export const isVersion = (value: unknown): value is Version => hasForm(value, VERSION);

/** Whether a value is what a window of that protocol sends. */
export const isSentBy = (value: unknown, talk: RegExp): boolean =>
	MESSAGES.some((message) => hasForm(value, { talk, from: TEXT, message }));
