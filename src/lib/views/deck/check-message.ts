import { hasFields, isOneOf, isText, isWithin, type Check } from '$lib/data/checks';
import { LONGEST } from './minutes';
import type { Shared } from './talk-state';
import type { Version } from './versions';

/** More changes than a talk ever has, and few enough that a later change still counts as later. */
const MOST_CHANGES = 1e12;

/** The latest time of a `Date`, in milliseconds since 1970. */
const LATEST = 8.64e15;

const isLike =
	(pattern: RegExp): Check =>
	(value) =>
		isText(value) && pattern.test(value);
const isPart = isWithin(0, 1);
const isLength = isWithin(1, 100_000);
const isTime = isWithin(0, LATEST);
const isTimeOrNull: Check = (value) => value === null || isTime(value);
const isPoint = hasFields({ x: isPart, y: isPart });
const isPointOrNull: Check = (value) => value === null || isPoint(value);
const isRole = isOneOf('slides', 'speaker', 'mirror');
const isStamp = hasFields({
	count: (value) => isWithin(0, MOST_CHANGES)(value) && Number.isInteger(value),
	from: isText
});

const SHARED: Readonly<Record<keyof Shared, Check>> = {
	names: isText,
	step: isText,
	left: isText,
	blank: isOneOf('', 'black', 'white'),
	minutes: isWithin(0, LONGEST),
	choices: isText,
	answered: isText,
	table: isOneOf(true, false),
	zoom: isLike(/^([2-4]( (1|0(\.\d{1,4})?)){2})?$/),
	lines: isLike(/^([ML]\d{1,5} \d{1,5})*$/),
	began: isTimeOrNull,
	paused: isTimeOrNull
};
const VERSION = {
	shared: hasFields(SHARED),
	stamps: hasFields(Object.fromEntries(Object.keys(SHARED).map((field) => [field, isStamp])))
};
const MESSAGES: readonly Check[] = [
	{ kind: isOneOf('hello'), role: isRole, since: isTime },
	{ kind: isOneOf('bye'), role: isRole },
	{ kind: isOneOf('taken'), to: isText },
	{ kind: isOneOf('state'), role: isRole, ...VERSION },
	{ kind: isOneOf('room'), width: isLength, height: isLength },
	{ kind: isOneOf('pointer'), at: isPointOrNull }
].map(hasFields);

/** Whether a value is a window's state of a talk. */
export const isVersion = hasFields(VERSION) as (value: unknown) => value is Version;

/** Whether a value is a `Message` of another window. */
export const isMessage: Check = (value) => MESSAGES.some((check) => check(value));

/** Whether a value is where a talk begins. */
export const isStart = hasFields({
	names: SHARED.names,
	minutes: SHARED.minutes,
	choices: SHARED.choices
}) as (value: unknown) => value is Pick<Shared, 'names' | 'minutes' | 'choices'>;
