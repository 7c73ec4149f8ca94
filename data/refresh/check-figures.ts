import { count } from '../../src/lib/data/format';
import { formatMonth, parseMonth, type Month } from '../../src/lib/data/month';
import type { DrugClass } from '../../src/story/tables/classes';
import { CLASS_OF, columnIndex, COUNTRY } from './cdc-dataset';
import { countKey, type Release } from './release';
import { mainVintage } from './release-tables';
import { RowFault } from './row-fault';
import type { RefreshedTables, Row } from './table-files';

const MEASURES = ['reported', 'predicted'] as const;
type Measure = (typeof MEASURES)[number];

const COLUMN = { reported: 'Data Value', predicted: 'Predicted Value' } as const;

/** How far a figure may be from another: by a share of that, and always by some deaths. */
interface Limit {
	share: number;
	deaths: number;
}

/**
 * The releases of January and June 2026 agree within these limits. Between the two, no count of a
 * closed year changed; estimates did, in small states by up to three deaths.
 */
const LIMITS = {
	/** A figure of a closed year, from one release to the next. */
	closed: { reported: { share: 0.005, deaths: 3 }, predicted: { share: 0.02, deaths: 3 } },
	/** A figure of a year that is not closed. */
	open: { share: 0.5, deaths: 50 },
	/** From one month to the next, which shares eleven of its twelve months. */
	step: { country: { share: 0.1, deaths: 0 }, state: { share: 0.6, deaths: 50 } }
} as const;

/** The newest years that are open: CDC still receives records of them. */
const YEARS_OPEN = 2;

/** A row of a line, and what identifies it. */
interface Point {
	place: string;
	drugClass: DrugClass;
	month: Month;
	row: Row;
}

const toPoint = (row: Row): Point => ({
	place: row.state ?? COUNTRY,
	drugClass: row.state ? 'synthetic_opioids' : (row.drug_class as DrugClass),
	month: parseMonth(row.month ?? ''),
	row
});

const pointsOf = (tables: RefreshedTables, vintage: string): Point[] =>
	[...tables['overdose-12mo.csv'], ...tables['states-12mo.csv']]
		.filter((row) => row.vintage === vintage)
		.map(toPoint);

const keyOf = ({ place, drugClass, month }: Point): string => countKey(place, drugClass, month);

const isWithin = (value: number, other: number, { share, deaths }: Limit): boolean =>
	Math.abs(value - other) <= Math.max(share * other, deaths);

/** A figure that cannot be right. */
interface Fault {
	point: Point;
	measure: Measure;
	expected: string;
}

/** Compares a figure with another, whose blank nothing is compared with. */
function faultOf(
	point: Point,
	measure: Measure,
	{ other, limit, as }: { other: string; limit: Limit; as: string }
): Fault[] {
	const value = point.row[measure] ?? '';
	if (other === '' || (value !== '' && isWithin(Number(value), Number(other), limit))) return [];
	const within = `within ${limit.share * 100} % of ${count(Number(other))}`;
	return [{ point, measure, expected: `${within}, ${as}` }];
}

/** The figures that are too far from the current ones. */
function changes(current: RefreshedTables, made: readonly Point[]): Fault[] {
	const line = pointsOf(current, mainVintage(current));
	const before = new Map(line.map((point) => [keyOf(point), point.row]));
	const last = Math.max(...line.map(({ month }) => month));
	const closedTo = (Math.floor(last / 12) - YEARS_OPEN) * 12 + 11;
	return made.flatMap((point) => {
		const isClosed = point.month <= closedTo;
		return MEASURES.flatMap((measure) => {
			// CDC may withhold the newest counts of a state.
			if (!isClosed && point.place !== COUNTRY && !point.row[measure]) return [];
			const other = before.get(keyOf(point))?.[measure] ?? '';
			const limit = isClosed ? LIMITS.closed[measure] : LIMITS.open;
			return faultOf(point, measure, { other, limit, as: 'as in the tables' });
		});
	});
}

/** The figures that are too far from those of the month before. */
function steps(made: readonly Point[]): Fault[] {
	return made.flatMap((point, i) => {
		const before = made[i - 1];
		if (before?.place !== point.place || before.drugClass !== point.drugClass) return [];
		const isCountry = point.place === COUNTRY;
		return MEASURES.flatMap((measure) => {
			if (!isCountry && !point.row[measure]) return [];
			const limit = isCountry ? LIMITS.step.country : LIMITS.step.state;
			const other = before.row[measure] ?? '';
			return faultOf(point, measure, { other, limit, as: 'as in the month before' });
		});
	});
}

const INDICATOR = new Map([...CLASS_OF].map(([indicator, drugClass]) => [drugClass, indicator]));

/**
 * Checks the figures of a release: those of closed years stay as in the current tables, and none changes
 * more than it plausibly can, since the tables were made and from month to month.
 * @param made the tables as the release makes them
 * @throws RowFault for the first figure, with the number of the others
 */
export function checkFigures(
	current: RefreshedTables,
	made: RefreshedTables,
	{ counts }: Release,
	vintage: string
): void {
	const points = pointsOf(made, vintage);
	const [first, ...others] = [...changes(current, points), ...steps(points)];
	if (!first) return;
	const { point, measure, expected } = first;
	const value = point.row[measure] ?? '';
	const found =
		value === '' ? 'no deaths' : value === '1' ? '1 death' : `${count(Number(value))} deaths`;
	const what = `${measure} for ${point.place}, ${INDICATOR.get(point.drugClass) ?? ''}, ${formatMonth(point.month)}`;
	const more =
		others.length > 0 ? `; figures that are as far off: ${count(others.length)} more` : '';
	const { line = 1 } = counts.get(keyOf(point)) ?? {};
	throw new RowFault(
		line,
		columnIndex(COLUMN[measure]),
		`found ${found} ${what}, expected a number ${expected}${more}`
	);
}
