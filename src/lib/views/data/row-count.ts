import m from '$messages/data.json';
import { count } from '$lib/data/format';
import { pluralOf } from '$lib/data/plural-of';
import { fillMessage } from '$lib/messages/fill-message';

/** A number of rows in words. */
export const rowCount = (rows: number): string =>
	fillMessage(pluralOf(m.rowCount, rows), { count: count(rows) });
