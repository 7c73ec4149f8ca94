import { join } from 'node:path';
import { readTable, rowFault } from '$lib/data/csv';
import { faultOf, InputError } from '$lib/data/input-error';
import { isoMonth } from '$lib/data/month';
import { inMonthOrder } from './overdose';
import { readText } from '$lib/data/read-text';
import { COMPARED_YEAR } from './selectors';
import { stateMonthRow, stateYearRow } from './schemas';
import { NATION, STATE_CODES } from './state-codes';
import type { StateLine, States, StateYear } from './table-types';

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
			if (missing !== undefined) {
				const what = `found no row of ${code} for ${missing}, expected one for every year`;
				throw new InputError(own[0] ? rowFault(own[0], 'state', what) : faultOf(path, what));
			}
			const name = own[0]?.name ?? code;
			const other = own.find((row) => row.name !== name);
			if (other) {
				const what = `found the name "${other.name}" for ${code}, expected "${name}" as in its first row`;
				throw new InputError(rowFault(other, 'name', what));
			}
			const kept = own.map(({ year, deaths, population, basis }) => {
				return { year, deaths, population, basis };
			});
			return [code, { name, years: kept.sort((a, b) => a.year - b.year) }];
		})
	);
}

/** The whole country, year by year. @throws InputError with a sentence that names the fault */
export function loadNation(dir: string): readonly StateYear[] {
	return readYears(dir).get(NATION)?.years ?? [];
}

function readLines(dir: string): StateLine[] {
	const path = join(dir, MONTHLY);
	const rows = readTable(dir, MONTHLY, stateMonthRow, ['state', 'month']);
	const [main = '', later = null, third] = [...new Set(rows.map((row) => row.vintage))].sort();
	const extra = rows.find((row) => row.vintage === third);
	if (extra) {
		const what = `found a third release, ${extra.vintage}, expected two at most: ${main} and ${later}`;
		throw new InputError(rowFault(extra, 'vintage', what));
	}
	const groups = groupByState(rows);
	const first = Math.min(...rows.map((row) => row.month));
	const last = Math.max(...rows.map((row) => (row.vintage === main ? row.month : first)));
	return [...readYears(dir)]
		.filter(([code]) => code !== NATION)
		.map(([code, { name, years }]): StateLine => {
			const own = inMonthOrder(code, groups.get(code) ?? []);
			const line = own.filter((row) => row.vintage === main);
			const beside = own.filter((row) => row.vintage !== main);
			// Without gaps or duplicate months, a full line leaves newer rows only after its end.
			if (line.length !== last - first + 1) {
				const what =
					`found ${line.length} months of ${code} in the release ${main}, ` +
					`expected all ${last - first + 1} from ${isoMonth(first)} to ${isoMonth(last)}`;
				throw new InputError(own[0] ? rowFault(own[0], 'state', what) : faultOf(path, what));
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

/** The last result. Every page loads the tables, and these are the longest. */
let kept: { text: string; lines: readonly StateLine[] } | undefined;

/**
 * Every state and the District of Columbia, sorted by name. The oldest release in the monthly table
 * makes the line; a newer one is kept apart. Unchanged text is not parsed again and gives the same
 * lines.
 * @throws InputError with a sentence that names the file and the fault.
 */
export function loadStateLines(dir = 'data/tables'): readonly StateLine[] {
	const text = readText(join(dir, YEARLY)).text + readText(join(dir, MONTHLY)).text;
	if (kept?.text !== text) kept = { text, lines: readLines(dir) };
	return kept.lines;
}

/** The state data that the story draws before a reader chooses a state. */
export function statesOf(lines: readonly StateLine[], nation: readonly StateYear[]): States {
	const westVirginia = lines.find(({ code }) => code === 'WV');
	if (!westVirginia) {
		throw new InputError(faultOf(MONTHLY, 'found no rows of WV, expected some'));
	}
	return {
		compared: lines.flatMap(({ code, name, years }) =>
			years.filter(({ year }) => year === COMPARED_YEAR).map((year) => ({ code, name, ...year }))
		),
		nation,
		westVirginia,
		chosen: null
	};
}
