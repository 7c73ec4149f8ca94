import m from '$messages/data.json';
import { count } from '$lib/data/format';
import { fillMessage } from '$lib/messages/fill-message';

/** A number of rows in words. */
export const rowCount = (rows: number): string =>
	rows === 1 ? m.oneRow : fillMessage(m.rowCount, { count: count(rows) });
