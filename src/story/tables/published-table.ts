import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { date, month, oneOf, shortText, text, whole } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		id: text,
		/** The state's postal code: "WV". */
		state: text,
		/** The last of the twelve months that the figure is said to cover. */
		month,
		value: whole,
		bound: oneOf(['about', 'more than', 'exactly']),
		/** When it was published: `YYYY-MM` or `YYYY-MM-DD`. */
		published: date,
		speaker: text,
		speaker_short: shortText(26),
		source: text
	}),
	// The short name is for a chart on a phone.
	v.transform(({ speaker_short, ...row }) => ({ ...row, speakerShort: speaker_short }))
);

/** A figure for a state, as published elsewhere. It is a claim, and drawn as one. */
export type Published = v.InferOutput<typeof row>;

export const table = defineTable({ name: 'published', file: 'published.csv', row, key: ['id'] });

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
