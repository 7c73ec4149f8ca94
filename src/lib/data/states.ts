import { join } from 'node:path';
import { readTable, readText, TableError } from './csv';
import { isoMonth } from './month';
import { inMonthOrder } from './overdose';
import { COMPARED_YEAR } from './selectors';
import { stateMonthRow, stateYearRow } from './schemas';
import { NATION, STATE_CODES } from './state-codes';
import type { StateLine, States, StateYear } from './types';

const YEARLY = 'states-yearly.csv';
const MONTHLY = 'states-12mo.csv';

interface Years {
	name: string;
	years: StateYear[];
}

function groupByState<R extends { state: string }>(rows: readonly R[]): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const row of rows) {
		const group = groups.get(row.state);
		if (group) group.push(row);
		else groups.set(row.state, [row]);
	}
	return groups;
}

/** The country and every state by code, each with every year of the table. */
function readYears(dir: string): Map<string, Years> {
	const path = join(dir, YEARLY);
	const rows = readTable(dir, YEARLY, stateYearRow, ['state', 'year']);
	const groups = groupByState(rows);
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	return new Map(
		[NATION, ...STATE_CODES].map((code): [string, Years] => {
			const own = groups.get(code) ?? [];
			const missing = years.find((year) => !own.some((row) => row.year === year));
			if (missing !== undefined) throw new TableError(`${path}: ${code} has no row for ${missing}`);
			const name = own[0]?.name ?? code;
			const other = own.find((row) => row.name !== name);
			if (other) throw new TableError(`${path}: ${code} is both ${name} and ${other.name}`);
			const kept = own.map(({ year, deaths, population, basis }) => {
				return { year, deaths, population, basis };
			});
			return [code, { name, years: kept.sort((a, b) => a.year - b.year) }];
		})
	);
}

/** The whole country, year by year. @throws TableError with a sentence that names the fault */
export function loadNation(dir: string): readonly StateYear[] {
	return readYears(dir).get(NATION)?.years ?? [];
}

function readLines(dir: string): StateLine[] {
	const path = join(dir, MONTHLY);
	const rows = readTable(dir, MONTHLY, stateMonthRow, ['state', 'month']);
	const [main = '', later = null, third] = [...new Set(rows.map((row) => row.vintage))].sort();
	if (third) throw new TableError(`${path}: the releases ${main}, ${later} and ${third} are mixed`);
	const groups = groupByState(rows);
	const first = Math.min(...rows.map((row) => row.month));
	const last = Math.max(...rows.map((row) => (row.vintage === main ? row.month : first)));
	return [...readYears(dir)]
		.filter(([code]) => code !== NATION)
		.map(([code, { name, years }]): StateLine => {
			const own = inMonthOrder(path, code, groups.get(code) ?? []);
			const line = own.filter((row) => row.vintage === main);
			const beside = own.filter((row) => row.vintage !== main);
			// With no gap and no month twice, a line of this length leaves newer rows only its end.
			if (line.length !== last - first + 1) {
				throw new TableError(
					`${path}: ${code} has ${line.length} months of release ${main}, ` +
						`expected all ${last - first + 1} from ${isoMonth(first)} to ${isoMonth(last)}`
				);
			}
			return {
				code,
				name,
				deaths: {
					first,
					reported: line.map((row) => row.reported),
					predicted: line.map((row) => row.predicted)
				},
				blanks: line.map((row) => row.blank),
				later: beside.map(({ month, reported, predicted }) => ({ month, reported, predicted })),
				laterVintage: beside.length > 0 ? later : null,
				years
			};
		})
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** What was read last. Every address of the site loads the tables, and these are the longest. */
let kept: { text: string; lines: readonly StateLine[] } | undefined;

/**
 * Every state and the District of Columbia, by name. The oldest release of the monthly table is the
 * line; a newer one stands beside it. The same text gives the same lines and is not parsed again.
 * @throws TableError with a sentence that names the file and the fault.
 */
export function loadStateLines(dir = 'data/tables'): readonly StateLine[] {
	const text = readText(dir, YEARLY) + readText(dir, MONTHLY);
	if (kept?.text !== text) kept = { text, lines: readLines(dir) };
	return kept.lines;
}

/** The part of the states that the story draws before a reader chooses one. */
export function statesOf(lines: readonly StateLine[], nation: readonly StateYear[]): States {
	const westVirginia = lines.find(({ code }) => code === 'WV');
	if (!westVirginia) throw new TableError(`${MONTHLY}: West Virginia is missing`);
	return {
		compared: lines.flatMap(({ code, name, years }) =>
			years.filter(({ year }) => year === COMPARED_YEAR).map((year) => ({ code, name, ...year }))
		),
		nation,
		westVirginia,
		chosen: null
	};
}
