import * as v from 'valibot';
import { record } from '$lib/data/check-json';
import { rowFault } from '$lib/data/csv';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { month, text, vintage, wholeOrNull } from '$lib/data/fields';
import { InputError } from '$lib/data/input-error';
import { inMonthOrder } from './in-month-order';
import { monthlyDeaths, monthNumber } from './series-schema';

const row = v.object({ month, deaths: wholeOrNull, vintage });

/** Deaths with fentanyl named on the certificate (CDC 8hzs-zshh), 12 months ending each month. */
function fentanylByName(table: v.InferOutput<typeof row>[]) {
	const rows = inMonthOrder('fentanyl', table);
	const { month: first = 0, vintage = '' } = rows[0] ?? {};
	const other = rows.find((row) => row.vintage !== vintage);
	if (other) {
		const what = `found the release ${other.vintage}, expected ${vintage} in every row`;
		throw new InputError(rowFault(other, 'vintage', what));
	}
	return { first, deaths: rows.map((row) => row.deaths), vintage };
}

export const table = defineTable({
	file: 'fentanyl-by-name-12mo.csv',
	row,
	key: ['month'],
	fields: { fentanylByName: record({ first: monthNumber, deaths: monthlyDeaths, vintage: text }) },
	from: (rows) => ({ fentanylByName: fentanylByName(rows) })
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
