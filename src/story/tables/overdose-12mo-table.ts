import { join } from 'node:path';
import * as v from 'valibot';
import { record } from '$lib/data/check-json';
import { rowFault } from '$lib/data/csv';
import { defineTable, snapshotRows, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, text, vintage, wholeOrNull } from '$lib/data/fields';
import { faultOf, InputError } from '$lib/data/input-error';
import { formatMonth, type Month } from '$lib/data/month';
import { DRUG_CLASSES, type DrugClass } from './classes';
import { inMonthOrder } from './in-month-order';
import { seriesSchema, type Series } from './series-schema';

const FILE = 'overdose-12mo.csv';

const row = v.pipe(
	v.object({
		/** The last of the twelve months. */
		month,
		drug_class: oneOf(DRUG_CLASSES),
		reported: wholeOrNull,
		predicted: wholeOrNull,
		/** The CDC release, as `YYYY-MM`. */
		vintage
	}),
	v.transform(({ drug_class, ...row }) => ({ drugClass: drug_class, ...row }))
);

/** Deaths in the twelve months ending a month, as one CDC release counts them. */
type Row = v.InferOutput<typeof row>;

/** The newest release with rows of every class, because the lines of a chart share one release. */
function mainVintage(path: string, rows: readonly Row[]): string {
	const complete = [...new Set(rows.map((row) => row.vintage))].filter((vintage) =>
		DRUG_CLASSES.every((drugClass) =>
			rows.some((row) => row.vintage === vintage && row.drugClass === drugClass)
		)
	);
	const newest = complete.sort().at(-1);
	if (newest === undefined) {
		const what = `found no release with rows of all ${DRUG_CLASSES.length} drug classes, expected one`;
		throw new InputError(faultOf(path, what));
	}
	return newest;
}

/** Rejects a class whose rows begin later or end earlier than those of the others. */
function checkSpan(drugClass: DrugClass, own: readonly Row[], all: readonly Row[]): void {
	const months = all.map(({ month }) => month);
	const ends: [Row | undefined, Month, string][] = [
		[own[0], Math.min(...months), 'first'],
		[own.at(-1), Math.max(...months), 'last']
	];
	const faults = ends.flatMap(([row, month, which]) => {
		if (!row || row.month === month) return [];
		const found = `found ${formatMonth(row.month)} as the ${which} month of ${drugClass}`;
		const what = `${found}, expected ${formatMonth(month)} as in the other drug classes`;
		return [rowFault(row, 'month', what)];
	});
	if (faults.length > 0) throw new InputError(faults);
}

function toSeries(rows: readonly Row[], drugClass: DrugClass): Series {
	const own = inMonthOrder(
		drugClass,
		rows.filter((row) => row.drugClass === drugClass)
	);
	checkSpan(drugClass, own, rows);
	return {
		first: own[0]?.month ?? 0,
		reported: own.map((row) => row.reported),
		predicted: own.map((row) => row.predicted)
	};
}

/** One series per class from the main release, and the rows of newer releases apart. */
function byClass(rows: readonly Row[], dir: string) {
	const vintage = mainVintage(join(dir, FILE), rows);
	const main = rows.filter((row) => row.vintage === vintage);
	const old = rows.find((row) => row.vintage < vintage);
	if (old) {
		const what = `found the release ${old.vintage}, expected ${vintage} or a newer one`;
		throw new InputError(rowFault(old, 'vintage', what));
	}
	const series = DRUG_CLASSES.map((drugClass) => [drugClass, toSeries(main, drugClass)]);
	const later = DRUG_CLASSES.flatMap((drugClass) =>
		inMonthOrder(
			`${drugClass} of a newer release`,
			rows.filter((row) => row.vintage > vintage && row.drugClass === drugClass)
		)
	);
	return { vintage, deaths: Object.fromEntries(series) as Record<DrugClass, Series>, later };
}

export const table = defineTable({
	file: FILE,
	row,
	key: ['month', 'drug_class', 'vintage'],
	fields: {
		/** The CDC release that lines and bands are drawn from, `YYYY-MM`. */
		vintage: text,
		deaths: record(v.entriesFromList(DRUG_CLASSES, seriesSchema)),
		/** Figures of newer releases, for later months. Never joined to a line. */
		later: snapshotRows<Row>()
	},
	from: byClass
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}
