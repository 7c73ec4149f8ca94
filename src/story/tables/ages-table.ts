import * as v from 'valibot';
import { defineTable } from '$lib/data/define-table';
import { oneOf, text, whole } from '$lib/data/fields';

const row = v.object({
	claim: oneOf(['overdose', 'fentanyl']),
	/** First and last year of age, both included. */
	low: whole,
	high: whole,
	source: text
});

/** The age range that a claim about the leading cause of death names. */
export type AgeClaim = v.InferOutput<typeof row>;

export const table = defineTable({ file: 'ages.csv', row, key: ['claim'] });
