import { hasFields, isLike, isObject, isText, isWithin, type Check } from '$lib/data/checks';
import { LONGEST } from './minutes';
import type { Shared } from './talk-state';
import type { Version } from './versions';

/** More changes than a talk ever has, and few enough that a later change still counts as later. */
const MOST_CHANGES = 1e12;

/** The latest time of a `Date`, in milliseconds since 1970. */
const LATEST = 8.64e15;

const orNull =
	(check: Check): Check =>
	(value) =>
		value === null || check(value);
const isPart = isWithin(0, 1);
const isLength = isWithin(1, 100_000);
const isTime = isWithin(0, LATEST);
const isRole = isLike(/^(slides|speaker|mirror)$/);
const isStamp = hasFields({
	count: (value) => isWithin(0, MOST_CHANGES)(value) && Number.isInteger(value),
	from: isText
});

const SHARED: Readonly<Record<keyof Shared, Check>> = {
	names: isText,
	step: isText,
	left: isText,
	blank: isLike(/^(black|white|)$/),
	minutes: isWithin(0, LONGEST),
	choices: isText,
	answered: isText,
	table: (value) => typeof value === 'boolean',
	zoom: isLike(/^([2-4]( (1|0(\.\d{1,4})?)){2})?$/),
	lines: isLike(/^([ML]\d{1,5} \d{1,5})*$/),
	began: orNull(isTime),
	paused: orNull(isTime)
};
const VERSION = {
	shared: hasFields(SHARED),
	stamps: hasFields(Object.fromEntries(Object.keys(SHARED).map((field) => [field, isStamp])))
};
/** Checks of the other fields of a message, by its kind. */
const MESSAGES: Readonly<Record<string, Check>> = {
	hello: hasFields({ role: isRole, since: isTime }),
	bye: hasFields({ role: isRole }),
	taken: hasFields({ to: isText }),
	state: hasFields({ role: isRole, ...VERSION }),
	room: hasFields({ width: isLength, height: isLength }),
	pointer: hasFields({ at: orNull(hasFields({ x: isPart, y: isPart })) })
};

/** Whether a value is a window's state of a talk. */
export const isVersion = hasFields(VERSION) as (value: unknown) => value is Version;

/** Whether a value is a `Message` of another window. */
export const isMessage: Check = (value) => {
	const { kind, ...fields } = isObject(value) ? value : {};
	return isText(kind) && Object.hasOwn(MESSAGES, kind) && MESSAGES[kind]?.(fields) === true;
};

/** Whether a value is where a talk begins. */
export const isStart = hasFields({
	names: SHARED.names,
	minutes: SHARED.minutes,
	choices: SHARED.choices
}) as (value: unknown) => value is Pick<Shared, 'names' | 'minutes' | 'choices'>;
