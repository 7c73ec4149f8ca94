import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { amount, oneOf, vintage, whole, yesNo } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		fiscal_year: whole,
		/** The figures do not cover the whole year. */
		partial: yesNo,
		place: oneOf(['ports of entry', 'between ports']),
		pounds: amount,
		vintage
	}),
	v.transform(({ fiscal_year, ...row }) => ({ fiscalYear: fiscal_year, ...row }))
);

/** Fentanyl that U.S. Customs and Border Protection seized in a fiscal year (October to September). */
export type Seizure = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'seizures',
	file: 'seizures.csv',
	row,
	key: ['fiscal_year', 'place']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
