import * as v from 'valibot';
import { defineTable } from '$lib/data/define-table';
import { amount, month, vintage } from '$lib/data/fields';

/** How many percent of the certificates of overdose deaths name a drug, in the twelve months ending a month. */
const row = v.object({ month, percent: amount, vintage });

export type DrugsNamed = v.InferOutput<typeof row>;

export const table = defineTable({ file: 'drugs-named-12mo.csv', row, key: ['month'] });
