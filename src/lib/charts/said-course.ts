import m from '$messages/charts.json';
import { fillMessage } from '../messages/fill-message';
import type { Said } from './choosable';

/** A value as written, and its place in words. */
interface SaidValue {
	at: string;
	value: string;
}

/** What to say of a choice with a value in each of several places, or nothing if it has none. */
export function saidCourse(
	name: string,
	unit: string,
	values: readonly SaidValue[]
): Said | undefined {
	const [first, last] = [values[0], values.at(-1)];
	if (!first || !last) return undefined;
	const newest = { name, unit, value: last.value, last: last.at };
	const headline = fillMessage(m.chosenLine, newest);
	if (first === last) return { headline, answer: `${headline}.` };
	const course = { start: first.value, first: first.at, end: last.value, last: last.at };
	return { headline, answer: fillMessage(m.chosenCourse, { name, unit, ...course }) };
}
