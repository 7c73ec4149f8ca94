import { join } from 'node:path';
import type * as v from 'valibot';
import { DRUG_CLASSES } from './classes';
import { readTable, rowFault } from '$lib/data/csv';
import { faultOf, InputError } from '$lib/data/input-error';
import { formatMonth, type Month } from '$lib/data/month';
import { overdoseRow } from './schemas';
import type { DrugClass, LaterPoint, Series } from './table-types';

type Row = v.InferOutput<typeof overdoseRow>;

const FILE = 'overdose-12mo.csv';

/**
 * Sorts the rows of a table by month and rejects gaps, because a line across a missing month would
 * look like a figure that nobody published.
 * @throws InputError with a sentence for each gap.
 */
export function inMonthOrder<R extends { month: Month }>(what: string, rows: readonly R[]): R[] {
	const ordered = [...rows].sort((a, b) => a.month - b.month);
	const gaps = ordered.flatMap((row, index) => {
		const before = ordered[index - 1];
		if (!before || row.month === before.month + 1) return [];
		const found = `found ${formatMonth(row.month)} after ${formatMonth(before.month)}`;
		return [rowFault(row, 'month', `${found} for ${what}, expected every month in between`)];
	});
	if (gaps.length > 0) throw new InputError(gaps);
	return ordered;
}

/** The newest release with rows of every class, because the lines of a chart share one release. */
function mainVintage(path: string, rows: readonly Row[]): string {
	const complete = [...new Set(rows.map((row) => row.vintage))].filter((vintage) =>
		DRUG_CLASSES.every((drugClass) =>
			rows.some((row) => row.vintage === vintage && row.drug_class === drugClass)
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
		rows.filter((row) => row.drug_class === drugClass)
	);
	checkSpan(drugClass, own, rows);
	return {
		first: own[0]?.month ?? 0,
		reported: own.map((row) => row.reported),
		predicted: own.map((row) => row.predicted)
	};
}

/**
 * Reads the overdose table: one series per class from the main release, and the rows of newer
 * releases as separate points.
 * @throws InputError on a gap, a duplicate month or a class that does not cover the same months.
 */
export function loadOverdose(dir: string): {
	vintage: string;
	deaths: Record<DrugClass, Series>;
	later: LaterPoint[];
} {
	const path = join(dir, FILE);
	const rows = readTable(dir, FILE, overdoseRow, ['month', 'drug_class', 'vintage']);
	const vintage = mainVintage(path, rows);
	const main = rows.filter((row) => row.vintage === vintage);
	const old = rows.find((row) => row.vintage < vintage);
	if (old) {
		const what = `found the release ${old.vintage}, expected ${vintage} or a newer one`;
		throw new InputError(rowFault(old, 'vintage', what));
	}
	const deaths = {
		all_drugs: toSeries(main, 'all_drugs'),
		synthetic_opioids: toSeries(main, 'synthetic_opioids'),
		psychostimulants: toSeries(main, 'psychostimulants'),
		cocaine: toSeries(main, 'cocaine'),
		heroin: toSeries(main, 'heroin')
	};
	const later = DRUG_CLASSES.flatMap((drugClass) =>
		inMonthOrder(
			`${drugClass} of a newer release`,
			rows.filter((row) => row.vintage > vintage && row.drug_class === drugClass)
		)
	).map((row) => ({
		drugClass: row.drug_class,
		month: row.month,
		reported: row.reported,
		predicted: row.predicted,
		vintage: row.vintage
	}));
	return { vintage, deaths, later };
}
