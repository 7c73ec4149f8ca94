import { STATE_CODES } from '../../src/story/tables/state-codes';
import type { Blank } from '../../src/story/tables/blanks';
import { CDC_FILE, MAIN_VINTAGE, type CdcRow } from './cdc';
import { assertSame, byKey } from './compare';
import { readWorking } from './working';

/** One row of the monthly table of states, still as text. */
export interface StateMonth {
	state: string;
	month: string;
	reported: string;
	predicted: string;
	blank: Blank | '';
	vintage: string;
}

/** A count from a file for one place: a state, or one of the two parts of New York. */
type Count = Omit<StateMonth, 'state' | 'vintage'> & { place: string };

/** The second copy of the main release. */
export const COPY_FILE = 'states_12mo.csv';

/** The newer release, which is only used for the months after the main one. */
const LATER_VINTAGE = '2026-06';
export const LATER_FILE = `states_t404_vintage_${LATER_VINTAGE}.csv`;

/** CDC counts New York City, `YC`, apart from the rest of its state. */
const PARTS: Readonly<Record<string, readonly string[]>> = { NY: ['NY', 'YC'] };
const partsOf = (state: string) => PARTS[state] ?? [state];
const PLACES = new Set(STATE_CODES.flatMap(partsOf));

const keyOf = ({ place, month }: { place: string; month: string }) => `${place} of ${month}`;

/** How CDC's footnotes and the working copies word the reasons for a blank. */
const REASONS: readonly [string, Blank][] = [
	['low data quality', 'low quality'],
	['low_quality', 'low quality'],
	['suppressed (<10)', 'fewer than 10'],
	['suppressed_lt10', 'fewer than 10'],
	['not_in_dataset', 'not in the data set']
];

/** @throws Error when a blank has no reason, or an unknown one. */
function reasonFor(count: Omit<Count, 'blank'>, said: string, file: string): Blank | '' {
	if (count.reported !== '') return '';
	const reason = REASONS.find(([words]) => said.includes(words));
	if (!reason) throw new Error(`${file} leaves ${keyOf(count)} blank and does not say why.`);
	return reason[1];
}

/** CDC's own counts. A place that CDC's file omits is blank in every month. */
function readMain(cdc: readonly CdcRow[]): Map<string, Count> {
	const rows = cdc.filter((row) => row.drug_class === 'synthetic_opioids' && PLACES.has(row.place));
	const found = byKey(
		rows.map(({ footnote, drug_class: _, ...row }) => {
			return { ...row, blank: reasonFor(row, footnote, CDC_FILE) };
		}),
		keyOf,
		CDC_FILE
	);
	const months = [...new Set(rows.map((row) => row.month))];
	const blank = { reported: '', predicted: '', blank: 'not in the data set' } as const;
	const all = [...PLACES].flatMap((place) => months.map((month) => ({ place, month, ...blank })));
	return new Map(all.map((row) => [keyOf(row), found.get(keyOf(row)) ?? row]));
}

function readCopy(folder: string): Map<string, Count> {
	const columns = [
		'state',
		'month',
		'synthetic_opioids_reported',
		'synthetic_opioids_predicted',
		'synthetic_note'
	] as const;
	const rows = readWorking(folder, COPY_FILE, columns)
		.filter((row) => PLACES.has(row.state))
		.map((row) => {
			const count = {
				place: row.state,
				month: row.month,
				reported: row.synthetic_opioids_reported,
				predicted: row.synthetic_opioids_predicted
			};
			return { ...count, blank: reasonFor(count, row.synthetic_note, COPY_FILE) };
		});
	return byKey(rows, keyOf, COPY_FILE);
}

function readLater(folder: string, after: string): Map<string, Count> {
	const columns = ['state', 'month', 'reported', 'predicted', 'note'] as const;
	const rows = readWorking(folder, LATER_FILE, columns)
		.filter((row) => PLACES.has(row.state) && row.month > after)
		.map(({ state: place, note, ...row }) => {
			const count = { place, ...row };
			return { ...count, blank: reasonFor(count, note, LATER_FILE) };
		});
	return byKey(rows, keyOf, LATER_FILE);
}

/** The sum of a column, or blank if one of the parts is blank. */
function sum(parts: readonly Count[], column: 'reported' | 'predicted'): string {
	if (parts.some((part) => part[column] === '')) return '';
	return String(parts.reduce((total, part) => total + Number(part[column]), 0));
}

/** A row for each state and month that `counts` has, summed over the state's parts. */
function addParts(counts: ReadonlyMap<string, Count>, file: string, vintage: string): StateMonth[] {
	const months = [...new Set([...counts.values()].map((count) => count.month))].sort();
	return STATE_CODES.flatMap((state) =>
		months.flatMap((month): StateMonth[] => {
			const places = partsOf(state);
			const parts = places.flatMap((place) => counts.get(keyOf({ place, month })) ?? []);
			if (parts.length === 0) return [];
			if (parts.length < places.length) {
				throw new Error(`${file} lacks one of ${places.join(' and ')} in ${month}.`);
			}
			const blank = parts.find((part) => part.blank !== '')?.blank ?? '';
			const [reported, predicted] = [sum(parts, 'reported'), sum(parts, 'predicted')];
			return [{ state, month, reported, predicted, blank, vintage }];
		})
	);
}

/**
 * The monthly table of states, for synthetic opioids only: every month of the main release from
 * CDC's own file, which is compared with the working copy, then later months from the newer release.
 * @throws Error when the copies differ, or a blank has no reason.
 */
export function stateMonthRows(folder: string, cdc: readonly CdcRow[]): StateMonth[] {
	const main = readMain(cdc);
	assertSame(main, readCopy(folder), COPY_FILE);
	const last = [...main.values()].reduce(
		(latest, { month }) => (month > latest ? month : latest),
		''
	);
	const rows = [
		...addParts(main, CDC_FILE, MAIN_VINTAGE),
		...addParts(readLater(folder, last), LATER_FILE, LATER_VINTAGE)
	];
	return rows.sort((a, b) => a.state.localeCompare(b.state) || a.month.localeCompare(b.month));
}
