import m from '$messages/charts.json';
import { fillMessage } from '../messages/fill-message';
import type { ChoiceTexts } from './choosable';

/** A formatted value and its place on the x axis, such as “2024”. */
interface FormattedValue {
	at: string;
	value: string;
}

/** Describes how the values of a choice change from the first to the last. Returns undefined without values. */
export function courseTexts(
	name: string,
	unit: string,
	values: readonly FormattedValue[]
): ChoiceTexts | undefined {
	const [first, last] = [values[0], values.at(-1)];
	if (!first || !last) return undefined;
	const newest = { name, unit, value: last.value, last: last.at };
	const headline = fillMessage(m.chosenLine, newest);
	if (first === last) return { headline, answer: `${headline}.` };
	const course = { start: first.value, first: first.at, end: last.value, last: last.at };
	return { headline, answer: fillMessage(m.chosenCourse, { name, unit, ...course }) };
}
