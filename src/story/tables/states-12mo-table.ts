import { join } from 'node:path';
import * as v from 'valibot';
import { record } from '$lib/data/check-json';
import { rowFault } from '$lib/data/csv';
import { defineTable, snapshotRows, type FieldsOf } from '$lib/data/define-table';
import { month, oneOf, oneOfOrNull, text, vintage, wholeOrNull } from '$lib/data/fields';
import { faultOf, InputError } from '$lib/data/input-error';
import { isoMonth } from '$lib/data/month';
import { readText } from '$lib/data/read-text';
import { BLANKS } from './blanks';
import { inMonthOrder } from './in-month-order';
import { table as overdose } from './overdose-12mo-table';
import { changeMonth, COMPARED_YEAR } from './selectors';
import { seriesSchema } from './series-schema';
import { NATION, STATE_CODES } from './state-codes';
import { tileOf, type JurisdictionTile } from './jurisdiction-tiles';
import { loadNation, readYears, table as yearly, type YearlyCount } from './states-yearly-table';

const FILE = 'states-12mo.csv';

const row = v.pipe(
	v.object({
		state: v.picklist(STATE_CODES, 'the postal code of a state or DC'),
		/** The last of the twelve months. */
		month,
		reported: wholeOrNull,
		predicted: wholeOrNull,
		blank: oneOfOrNull(BLANKS),
		vintage
	}),
	v.forward(
		v.check(
			(row) => row.reported !== null || row.blank !== null,
			'the reason why no deaths are reported'
		),
		['blank']
	),
	v.forward(
		v.check(
			(row) => row.reported === null || row.blank === null,
			'nothing, as deaths are reported'
		),
		['blank']
	)
);

/** A count of a newer CDC release, for a month after the last one of the line. Never joined to it. */
export type LaterCount = Pick<v.InferOutput<typeof row>, 'month' | 'reported' | 'predicted'>;

/** One jurisdiction in the year that jurisdictions are compared in. */
export type JurisdictionRate = YearlyCount & { code: string; name: string };

const lineSchema = record({
	/** The postal code: "WV". New York includes New York City. */
	code: text,
	name: text,
	/** Twelve months ending each month, by place of death. All lines share one release. */
	deaths: seriesSchema,
	/** Why a month is blank, month by month from `deaths.first`; `null` where it is not. */
	blanks: v.pipe(v.array(v.nullable(oneOf(BLANKS)), 'a list of reasons and nulls'), v.readonly()),
	later: snapshotRows<LaterCount>(),
	/** The release of `later`, as `YYYY-MM`; `null` where there is none. */
	laterVintage: v.nullable(vintage),
	/** Calendar years. They count differently from `deaths`, so never draw both on one line. */
	years: snapshotRows<YearlyCount>()
});

/** A jurisdiction's deaths involving synthetic opioids: month by month, and year by year. */
export type JurisdictionLine = v.InferOutput<typeof lineSchema>;

const statesSchema = record({
	/** The fifty states and the District of Columbia in the year that they are compared in. */
	compared: snapshotRows<JurisdictionRate>(),
	/** The whole country, year by year. */
	nation: snapshotRows<YearlyCount>(),
	westVirginia: lineSchema,
	/** The jurisdiction that a reader has chosen; `null` until then. */
	chosen: v.nullable(lineSchema),
	/** Others that the reader has chosen with it, to be drawn beside it. */
	beside: v.optional(v.pipe(v.array(lineSchema), v.readonly()), []),
	/** Every jurisdiction in short. Releases from before they were drawn have none. */
	tiles: v.optional(snapshotRows<JurisdictionTile>(), [])
});

/** The jurisdictions that the story draws large before a reader chooses one. */
export function statesOf(
	lines: readonly JurisdictionLine[],
	nation: readonly YearlyCount[]
): Omit<v.InferOutput<typeof statesSchema>, 'tiles'> {
	const westVirginia = lines.find(({ code }) => code === 'WV');
	if (!westVirginia) throw new InputError(faultOf(FILE, 'found no rows of WV, expected some'));
	return {
		compared: lines.flatMap(({ code, name, years }) =>
			years.filter(({ year }) => year === COMPARED_YEAR).map((year) => ({ code, name, ...year }))
		),
		nation,
		westVirginia,
		chosen: null,
		beside: []
	};
}

export const table = defineTable({
	file: FILE,
	row,
	key: ['state', 'month'],
	fields: { states: statesSchema },
	// A line joins the rows of two tables, so it is made of the folder and not of the rows of this one.
	from: (_rows, dir) => {
		const lines = loadJurisdictionLines(dir);
		const from = changeMonth(overdose.fields(dir));
		const tiles = lines.map((line) => tileOf(line, from));
		return { states: { ...statesOf(lines, loadNation(dir)), tiles } };
	}
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}

function readLines(dir: string): JurisdictionLine[] {
	const rows = table.read(dir);
	const [main = '', later = null, third] = [...new Set(rows.map((row) => row.vintage))].sort();
	const extra = rows.find((row) => row.vintage === third);
	if (extra) {
		const what = `found a third release, ${extra.vintage}, expected two at most: ${main} and ${later}`;
		throw new InputError(rowFault(extra, 'vintage', what));
	}
	const first = Math.min(...rows.map((row) => row.month));
	const last = Math.max(...rows.map((row) => (row.vintage === main ? row.month : first)));
	return [...readYears(dir)]
		.filter(([code]) => code !== NATION)
		.map(([code, { name, years }]): JurisdictionLine => {
			const own = inMonthOrder(
				code,
				rows.filter((row) => row.state === code)
			);
			const line = own.filter((row) => row.vintage === main);
			const beside = own.filter((row) => row.vintage !== main);
			// Without gaps or duplicate months, a full line leaves newer rows only after its end.
			if (line.length !== last - first + 1) {
				const what =
					`found ${line.length} months of ${code} in the release ${main}, ` +
					`expected all ${last - first + 1} from ${isoMonth(first)} to ${isoMonth(last)}`;
				throw new InputError(
					own[0] ? rowFault(own[0], 'state', what) : faultOf(join(dir, FILE), what)
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

/** The last result. Every page loads the tables, and these are the longest. */
let kept: { text: string; lines: readonly JurisdictionLine[] } | undefined;

/**
 * Every state and the District of Columbia, sorted by name. The oldest release in the monthly table
 * makes the line; a newer one is kept apart. Unchanged text is not parsed again and gives the same
 * lines.
 * @throws InputError with a sentence that names the file and the fault.
 */
export function loadJurisdictionLines(dir = 'data/tables'): readonly JurisdictionLine[] {
	const text = [yearly, table].map(({ file }) => readText(join(dir, file)).text).join('');
	if (kept?.text !== text) kept = { text, lines: readLines(dir) };
	return kept.lines;
}
