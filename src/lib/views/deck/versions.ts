import type { Shared } from './talk-state';

/**
 * When a field of a talk was last changed: the count of a Lamport clock and the name of the window
 * that made the change, which breaks ties.
 */
export interface Stamp {
	count: number;
	from: string;
}

type Field = keyof Shared;

/** A window's state of a talk, with the stamp of each field's last change. */
export interface Version {
	shared: Shared;
	stamps: Record<Field, Stamp>;
}

const isLater = (a: Stamp, b: Stamp): boolean =>
	a.count > b.count || (a.count === b.count && a.from > b.from);

const fieldsOf = ({ shared }: Version): Field[] => Object.keys(shared) as Field[];

const copyOf = ({ shared, stamps }: Version): Version => ({
	shared: { ...shared },
	stamps: { ...stamps }
});

/** A talk that no window has changed yet. */
export function firstVersion(shared: Shared): Version {
	const none: Stamp = { count: 0, from: '' };
	const stamps = Object.fromEntries(Object.keys(shared).map((field) => [field, none]));
	return { shared, stamps: stamps as Version['stamps'] };
}

/**
 * Adds a window's name to stamps without one, so that equal stamps always mean equal values.
 * @param from the name of the window; of two that have changed nothing, the greater name wins
 */
export function withWindowName(version: Version, from: string): Version {
	const next = copyOf(version);
	for (const field of fieldsOf(next)) {
		if (next.stamps[field].from === '') next.stamps[field] = { ...next.stamps[field], from };
	}
	return next;
}

/**
 * Changes fields in one window.
 * @returns the same version if no value differs
 */
export function changed(version: Version, change: Partial<Shared>, from: string): Version {
	const next = copyOf(version);
	Object.assign(next.shared, change);
	const different = fieldsOf(next).filter((field) => next.shared[field] !== version.shared[field]);
	if (different.length === 0) return version;
	// A pause means nothing without its start: both fields of the clock change together.
	const clock: readonly Field[] = ['began', 'paused'];
	if (different.some((field) => clock.includes(field))) different.push(...clock);
	const last = Math.max(...Object.values(version.stamps).map(({ count }) => count));
	// The first change stamps every field, so that it outranks the initial values of later windows.
	if (last === 0) for (const field of fieldsOf(next)) next.stamps[field] = { count: 1, from };
	const stamp = { count: Math.max(last, 1) + 1, from };
	for (const field of different) next.stamps[field] = stamp;
	return next;
}

/**
 * Takes the later value of each field. Merging is commutative, associative and idempotent, as equal
 * stamps mean equal values.
 */
export function merged(one: Version, other: Version): Version {
	const next = copyOf(one);
	for (const field of fieldsOf(next)) {
		if (!isLater(other.stamps[field], one.stamps[field])) continue;
		Object.assign(next.shared, { [field]: other.shared[field] });
		next.stamps[field] = other.stamps[field];
	}
	return next;
}

/** Whether two versions contain the same changes. */
export const isSame = (one: Version, other: Version): boolean =>
	fieldsOf(one).every((field) => {
		const [a, b] = [one.stamps[field], other.stamps[field]];
		return a.count === b.count && a.from === b.from;
	});
