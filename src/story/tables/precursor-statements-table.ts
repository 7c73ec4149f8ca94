import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { date, oneOfOrNull, shareOrNull, shortText, text } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		/** `YYYY-MM` or `YYYY-MM-DD`. */
		date,
		speaker: text,
		speaker_short: shortText(26),
		/** Percent, or `null` where the statement gives words only. */
		share: shareOrNull,
		bound: oneOfOrNull(['about', 'more than', 'exactly']),
		of_what: text,
		of_short: shortText(24),
		method_published: text,
		source: text
	}),
	v.forward(
		v.check((row) => row.share === null || row.bound !== null, 'a bound, as there is a share'),
		['bound']
	),
	v.forward(
		v.check((row) => row.share !== null || row.bound === null, 'nothing, as there is no share'),
		['bound']
	),
	v.transform(({ speaker_short, of_what, of_short, method_published, ...row }) => ({
		...row,
		/** The speaker in at most 26 characters, for a chart on a phone. */
		speakerShort: speaker_short,
		/** What the share is a share of, or the words used, in our own wording. */
		ofWhat: of_what,
		/** The same in at most 24 characters. */
		ofShort: of_short,
		methodPublished: method_published
	}))
);

/** What one speaker has said about China's share. */
export type Statement = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'statements',
	file: 'precursor-statements.csv',
	row,
	key: ['source']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
