import { faultOf, InputError } from '../../src/lib/data/input-error';
import { count } from '../../src/lib/data/format';
import { formatMonth, isoMonth, parseMonth } from '../../src/lib/data/month';
import { LAG, placesOf, SYNTHETIC_OPIOIDS } from './cdc-dataset';
import { seriesKey, type Release } from './release';
import { mainVintage, newerRows } from './release-tables';
import { NOT_IN_FILE } from './state-month-rows';
import type { RefreshedTables, Row } from './table-files';

const monthOf = ({ month = '' }: Row) => parseMonth(month);

function vintageFault(main: string, { last }: Release, vintage: string): string | undefined {
	if (vintage < main)
		return `found the release ${vintage}, expected ${main}, as in the tables, or a newer one`;
	if (vintage > isoMonth(last)) return undefined;
	const found = `found the release ${vintage} with ${formatMonth(last)} as its last month`;
	return `${found}, expected a later one, such as ${isoMonth(last + LAG)}`;
}

/** No month may be lost from the lines, nor from newer releases that an even newer one replaces. */
function monthsFault(
	current: RefreshedTables,
	{ first, last }: Release,
	vintage: string
): string | undefined {
	const main = mainVintage(current);
	const line = current['overdose-12mo.csv'].filter((row) => row.vintage === main).map(monthOf);
	const start = Math.min(...line);
	if (first > start) {
		const expected = `expected ${formatMonth(start)}, which the tables have, or an earlier one`;
		return `found ${formatMonth(first)} as the first month, ${expected}`;
	}
	const replaced = (['overdose-12mo.csv', 'states-12mo.csv'] as const)
		.flatMap((file) => newerRows(current[file], main))
		.filter((row) => (row.vintage ?? '') <= vintage)
		.map(monthOf);
	const end = Math.max(...line, ...replaced);
	if (last >= end) return undefined;
	const expected = `expected ${formatMonth(end)}, which the tables have, or a later one`;
	return `found ${formatMonth(last)} as the last month of the release ${vintage}, ${expected}`;
}

/** A state with counts in the current tables must have rows, and so must each place that it consists of. */
function statesFault(current: RefreshedTables, { lines }: Release): string | undefined {
	const withCounts = current['states-12mo.csv'].filter(({ blank }) => blank !== NOT_IN_FILE);
	const states = new Set(withCounts.map(({ state = '' }) => state));
	const missing = [...states]
		.flatMap(placesOf)
		.filter((place) => !lines.has(seriesKey(place, SYNTHETIC_OPIOIDS)));
	if (missing.length === 0) return undefined;
	const found = `found no row of ${missing.join(', ')} for ${SYNTHETIC_OPIOIDS}`;
	return `${found}, expected one for each month, as in the tables`;
}

/**
 * Checks that a release is not older than the tables and that they lose no month, state or row by it.
 * @param rows the rows of the file that the tables were made from
 * @throws InputError with one sentence
 */
export function checkSpan(
	current: RefreshedTables,
	release: Release,
	vintage: string,
	rows: number
): void {
	const what =
		vintageFault(mainVintage(current), release, vintage) ??
		monthsFault(current, release, vintage) ??
		statesFault(current, release) ??
		(release.rows < rows
			? `found ${count(release.rows)} rows, expected at least the ${count(rows)} of the last refresh`
			: undefined);
	if (what) throw new InputError(faultOf(release.file.name, what));
}
