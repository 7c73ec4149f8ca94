import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, text, whole } from '$lib/data/fields';

const row = v.object({
	claim: oneOf(['overdose', 'fentanyl']),
	/** First and last year of age, both included. */
	low: whole,
	high: whole,
	/** What is said to be the leading cause: the beginning of a sentence. */
	cause: text,
	speaker: text,
	said: month,
	/** What else to know of it, in one clause, or empty. */
	note: v.string(),
	standing: oneOf(['official statistic', 'claim']),
	source: text
});

/** A statement about the leading cause of death, with the ages that it names. */
export type AgeClaim = v.InferOutput<typeof row>;

export const table = defineTable({ name: 'ages', file: 'ages.csv', row, key: ['claim'] });

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
