import * as v from 'valibot';
import { dateWords, monthRange } from '$lib/data/day';
import { defineTable, snapshotRows, type FieldsOf } from '$lib/data/define-table';
import {
	dateOrNull,
	dateOrYear,
	listOf,
	listOrNone,
	oneOf,
	oneOfOrNull,
	shortText,
	text
} from '$lib/data/fields';
import { LANES } from './actor-lanes';

const row = v.pipe(
	v.object({
		id: text,
		/** The chart states that draw the event, or `noted` for one that only words rest on. */
		topics: listOf(['control', 'climb', 'controls', 'letters', 'trip', 'announced', 'noted']),
		/** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` if no more is known. */
		date: dateOrYear,
		/** The last day, in the same month, if it took several: `YYYY-MM-DD`. */
		end: dateOrNull,
		actor: text,
		/** The lane of the actor, and the lanes of those it is sent or goes to. */
		from: oneOfOrNull(LANES),
		to: listOrNone(LANES),
		/** At most 34 characters. */
		short: shortText(34),
		/** A shorter form, for places where `short` does not fit. */
		brief: shortText(34),
		about: text,
		/** `planned`: it was planned for these days and did not happen on them. */
		standing: oneOf(['done', 'planned']),
		source: text,
		/** The ask of Rep. Trone's letter that it matches: a title in positions.csv, or a part of it. */
		answers: v.string()
	}),
	v.forward(
		v.check(
			({ date, end }) => end === null || (date.slice(0, 8) === end.slice(0, 8) && date < end),
			'a later day of the month that the date is in'
		),
		['end']
	),
	// Where it begins and ends on the axis of months. A day is a fraction of its month.
	v.transform(({ from, to, ...row }) => ({
		...row,
		fromLane: from,
		toLanes: to,
		when: dateWords(row.date, row.end),
		...monthRange(row.date, row.end)
	}))
);

/** What a government, a lawmaker or a court did. */
export type PolicyEvent = v.InferOutput<typeof row>;

export const table = defineTable({
	file: 'events.csv',
	row,
	key: ['id'],
	fields: { events: v.optional(snapshotRows<PolicyEvent>(), []) },
	from: (rows) => ({ events: rows.sort((a, b) => a.from - b.from) })
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
