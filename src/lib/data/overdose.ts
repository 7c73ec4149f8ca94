import { join } from 'node:path';
import type * as v from 'valibot';
import { DRUG_CLASSES } from './classes';
import { readTable, TableError } from './csv';
import { formatMonth } from './month';
import { overdoseRow } from './schemas';
import type { DrugClass, LaterPoint, Month, Series } from './types';

type Row = v.InferOutput<typeof overdoseRow>;

const FILE = 'overdose-12mo.csv';

/**
 * Puts rows in the order of their months and refuses a gap: a line drawn across a missing month
 * would look like a figure that nobody published.
 */
export function inMonthOrder<R extends { month: Month }>(
	path: string,
	what: string,
	rows: readonly R[]
): R[] {
	const ordered = [...rows].sort((a, b) => a.month - b.month);
	for (const [index, row] of ordered.entries()) {
		const before = ordered[index - 1];
		if (before && row.month !== before.month + 1) {
			const jump = `${formatMonth(before.month)} to ${formatMonth(row.month)}`;
			throw new TableError(`${path}: ${what} jumps from ${jump}, expected every month`);
		}
	}
	return ordered;
}

/** The newest release that has rows of every class: the lines of one chart share one release. */
function mainVintage(path: string, rows: readonly Row[]): string {
	const complete = [...new Set(rows.map((row) => row.vintage))].filter((vintage) =>
		DRUG_CLASSES.every((drugClass) =>
			rows.some((row) => row.vintage === vintage && row.drug_class === drugClass)
		)
	);
	const newest = complete.sort().at(-1);
	if (newest === undefined) {
		throw new TableError(`${path}: no release has rows of all ${DRUG_CLASSES.length} drug classes`);
	}
	return newest;
}

function toSeries(path: string, rows: readonly Row[], drugClass: DrugClass): Series {
	const ordered = inMonthOrder(
		path,
		drugClass,
		rows.filter((row) => row.drug_class === drugClass)
	);
	const months = ordered.map((row) => row.month);
	const all = rows.map((row) => row.month);
	if (months[0] !== Math.min(...all) || months.at(-1) !== Math.max(...all)) {
		throw new TableError(`${path}: ${drugClass} covers fewer months than the other drug classes`);
	}
	return {
		first: months[0],
		reported: ordered.map((row) => row.reported),
		predicted: ordered.map((row) => row.predicted)
	};
}

/**
 * Reads the overdose table: one series per class from the main release, and the rows of newer
 * releases as points of their own.
 * @throws TableError on a gap, a duplicate month or a class that does not cover the same months.
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
	if (old) throw new TableError(`${path}: release ${old.vintage} is older than ${vintage}`);
	const deaths = {
		all_drugs: toSeries(path, main, 'all_drugs'),
		synthetic_opioids: toSeries(path, main, 'synthetic_opioids'),
		psychostimulants: toSeries(path, main, 'psychostimulants'),
		cocaine: toSeries(path, main, 'cocaine'),
		heroin: toSeries(path, main, 'heroin')
	};
	const later = DRUG_CLASSES.flatMap((drugClass) =>
		inMonthOrder(
			path,
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
