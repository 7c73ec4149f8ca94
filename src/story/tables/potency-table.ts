import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { amount, oneOf, text } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		substance: text,
		against: oneOf(['morphine', 'fentanyl', 'heroin']),
		low: v.pipe(
			amount,
			v.check((low) => low > 0, 'a number above 0')
		),
		high: amount,
		/** `stated`: a source gives it. `disputed`: sources differ by more than a factor of two. */
		standing: oneOf(['stated', 'disputed']),
		note: v.string(),
		source: text
	}),
	v.forward(
		v.check((row) => row.high >= row.low, 'a number that is not below the low end'),
		['high']
	)
);

/** How many times as potent as `against` a substance is, by weight for equal pain relief. */
export type Potency = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'potency',
	file: 'potency.csv',
	row,
	key: ['substance', 'against']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
