import m from '$messages/formats.json';
import { fillMessage } from '../messages/fill-message';

const joined = (items: readonly string[]) =>
	items.reduce((list, next) => fillMessage(m.listNext, { list, next }));

/** A list of all items, in words: "Alaska, Arizona, and Utah". */
export function listOf(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	const list = joined(items.slice(0, -1));
	return items.length === 2
		? fillMessage(m.listOfTwo, { list, last })
		: fillMessage(m.listLast, { list, last });
}

/** A list of which one item is meant, in words: "Alaska, Arizona, or Utah". */
export function choiceOf(items: readonly string[]): string {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	const list = joined(items.slice(0, -1));
	return items.length === 2
		? fillMessage(m.choiceOfTwo, { list, last })
		: fillMessage(m.choiceLast, { list, last });
}
