import type { Shared } from './channel';

/**
 * When a part of a talk was last changed: a Lamport clock, which counts on from the last change
 * that its window knew, and the name of that window, which decides between equal counts.
 */
export interface Stamp {
	count: number;
	from: string;
}

type Field = keyof Shared;

/** What a window knows of a talk, and when each field of it was last changed. */
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
 * Signs what no window has signed, so that two windows never have different values under one stamp.
 * @param from the window; of two that have changed nothing, the one with the greater name is right
 */
export function signed(version: Version, from: string): Version {
	const next = copyOf(version);
	for (const field of fieldsOf(next)) {
		if (next.stamps[field].from === '') next.stamps[field] = { ...next.stamps[field], from };
	}
	return next;
}

/**
 * Changes fields in one window.
 * @returns the same version where nothing is different
 */
export function changed(version: Version, change: Partial<Shared>, from: string): Version {
	const next = copyOf(version);
	Object.assign(next.shared, change);
	const different = fieldsOf(next).filter((field) => next.shared[field] !== version.shared[field]);
	if (different.length === 0) return version;
	// A pause means nothing without the start that it belongs to: the clock changes as one.
	const clock: readonly Field[] = ['began', 'paused'];
	if (different.some((field) => clock.includes(field))) different.push(...clock);
	const last = Math.max(...Object.values(version.stamps).map(({ count }) => count));
	// Once a talk has begun, what it began with counts more than what a later window begins with.
	if (last === 0) for (const field of fieldsOf(next)) next.stamps[field] = { count: 1, from };
	const stamp = { count: Math.max(last, 1) + 1, from };
	for (const field of different) next.stamps[field] = stamp;
	return next;
}

/**
 * Takes the later value of each field. The result is the same whatever the order in which versions
 * are merged, and however often; under equal stamps the values are equal too.
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

/** Whether two windows know the same changes. */
export const isSame = (one: Version, other: Version): boolean =>
	fieldsOf(one).every((field) => {
		const [a, b] = [one.stamps[field], other.stamps[field]];
		return a.count === b.count && a.from === b.from;
	});
