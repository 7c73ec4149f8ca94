import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { amount, oneOf, text } from '$lib/data/fields';

const row = v.object({
	/** The figure's id in the text. */
	id: text,
	value: amount,
	bound: oneOf(['about', 'more than', 'exactly']),
	unit: text,
	period: text,
	about: text,
	source: text
});

/** A figure that the text or a chart takes from a publication. */
export type Stated = v.InferOutput<typeof row>;

export const table = defineTable({ name: 'stated', file: 'stated.csv', row, key: ['id'] });

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
