import { formatMonth, isoMonth, type Month } from '../../src/lib/data/month';
import { BLANKS, type Blank } from '../../src/story/tables/blanks';
import { STATE_CODES } from '../../src/story/tables/state-codes';
import { columnIndex, placesOf } from './cdc-dataset';
import { countKey, monthsOf, type Count, type Release } from './release';
import { RowFault } from './row-fault';
import type { Row } from './table-files';

/** How CDC’s footnotes give the reasons for a blank. */
const REASONS: readonly [string, Blank][] = [
	['low data quality', 'low quality'],
	['suppressed (<10)', 'fewer than 10']
];

/** The reason for a place that the file has no rows of. */
export const NOT_IN_FILE: Blank = BLANKS[2];

/** @throws RowFault if CDC leaves a count blank and its footnote gives no known reason */
function reasonFor(count: Count | undefined, place: string, month: Month): Blank | '' {
	if (!count) return NOT_IN_FILE;
	if (count.reported !== '') return '';
	const reason = REASONS.find(([words]) => count.footnote.includes(words));
	if (reason) return reason[1];
	const what = `found no count of ${place} in ${formatMonth(month)}, expected the reason in the footnote`;
	throw new RowFault(count.line, columnIndex('Footnote'), what);
}

/** The sum of a column, or blank if one of the parts is blank. */
function sum(parts: readonly (Count | undefined)[], column: 'reported' | 'predicted'): string {
	const values = parts.map((part) => part?.[column] ?? '');
	if (values.includes('')) return '';
	return String(values.reduce((total, value) => total + Number(value), 0));
}

/** The row of one state and month, summed over the places that the state consists of. */
function rowOf({ counts }: Release, state: string, month: Month, vintage: string): Row {
	const places = placesOf(state);
	const parts = places.map((place) => counts.get(countKey(place, 'synthetic_opioids', month)));
	const reasons = parts.map((part, i) => reasonFor(part, places[i] ?? state, month));
	return {
		state,
		month: isoMonth(month),
		reported: sum(parts, 'reported'),
		predicted: sum(parts, 'predicted'),
		blank: reasons.find((reason) => reason !== '') ?? '',
		vintage
	};
}

/**
 * The monthly table of states: deaths involving synthetic opioids in every month of the release, and
 * then those of newer releases in later months.
 * @param later rows of newer releases for months after the last one of the release
 * @throws RowFault if a blank has no reason
 */
export function stateMonthRows(release: Release, vintage: string, later: readonly Row[]): Row[] {
	const months = monthsOf(release);
	return STATE_CODES.flatMap((state) => [
		...months.map((month) => rowOf(release, state, month, vintage)),
		...later.filter((row) => row.state === state)
	]);
}
