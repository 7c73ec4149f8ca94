import * as v from 'valibot';
import { record } from '$lib/data/check-json';
import { rowFault } from '$lib/data/csv';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, text, vintage, whole } from '$lib/data/fields';
import { InputError } from '$lib/data/input-error';
import { inMonthOrder } from './in-month-order';
import { monthNumber, monthlyDeaths } from './series-schema';

const CLASSES = ['all_drugs', 'synthetic_opioids'] as const;

const row = v.pipe(
	v.object({ month, drug_class: oneOf(CLASSES), predicted: whole, vintage }),
	v.transform(({ drug_class, ...row }) => ({ drugClass: drug_class, ...row }))
);

type Row = v.InferOutput<typeof row>;

/** CDC's estimates for the twelve months ending each month from `first`, in one release. */
const estimates = record({ first: monthNumber, predicted: monthlyDeaths, vintage: text });

/** The estimates of one class. A line has one release, so all rows of a class must have the same. */
function estimatesOf(rows: readonly Row[], drugClass: Row['drugClass']) {
	const own = inMonthOrder(
		drugClass,
		rows.filter((row) => row.drugClass === drugClass)
	);
	const { month: first = 0, vintage = '' } = own[0] ?? {};
	const other = own.find((row) => row.vintage !== vintage);
	if (other) {
		const what = `found the release ${other.vintage}, expected ${vintage} in every row of ${drugClass}`;
		throw new InputError(rowFault(other, 'vintage', what));
	}
	return { first, predicted: own.map((row) => row.predicted), vintage };
}

export const table = defineTable({
	file: 'newest-12mo.csv',
	row,
	key: ['month', 'drug_class'],
	fields: {
		/** Deaths with any drug, in the newest release that has them. */
		newestAll: estimates,
		/** Deaths with synthetic opioids, in the newest release that has them. */
		newestSynthetic: estimates
	},
	from: (rows) => ({
		newestAll: estimatesOf(rows, 'all_drugs'),
		newestSynthetic: estimatesOf(rows, 'synthetic_opioids')
	})
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
