import m from '$messages/formats.json';
import { fillMessage } from '../messages/fill-message';

/** Adds the last item to the list of those before it. */
type AddLast = (list: string, last: string) => string;

function inWords(items: readonly string[], toOne: AddLast, toMore: AddLast): string {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	const list = items.slice(0, -1).reduce((list, next) => fillMessage(m.listNext, { list, next }));
	return items.length === 2 ? toOne(list, last) : toMore(list, last);
}

/** A list of all items, in words: "Alaska, Arizona, and Utah". */
export const listOf = (items: readonly string[]): string =>
	inWords(
		items,
		(list, last) => fillMessage(m.listOfTwo, { list, last }),
		(list, last) => fillMessage(m.listLast, { list, last })
	);

/** A list of which one item is meant, in words: "Alaska, Arizona, or Utah". */
export const choiceOf = (items: readonly string[]): string =>
	inWords(
		items,
		(list, last) => fillMessage(m.choiceOfTwo, { list, last }),
		(list, last) => fillMessage(m.choiceLast, { list, last })
	);
