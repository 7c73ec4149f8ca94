import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { changeOrNull, date, month, text, vintage, whole } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		/** When it was announced: `YYYY-MM` or `YYYY-MM-DD`. */
		announced: date,
		/** The last of its twelve months. */
		month,
		drug_class: v.literal('all_drugs', 'all_drugs'),
		value: whole,
		/** The change that was announced with it (deaths), or `null`. */
		change: changeOrNull,
		later_value: whole,
		later_vintage: vintage,
		source: text
	}),
	v.transform(({ drug_class, later_value, later_vintage, ...row }) => ({
		...row,
		laterValue: later_value,
		laterVintage: later_vintage
	}))
);

/** A total as it was first announced, beside what a later release says of the same months. */
export type Announced = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'announced',
	file: 'announced.csv',
	row,
	key: ['announced', 'month']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
