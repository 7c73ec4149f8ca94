import words from '$words/seizures.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { LAST_KNOWN_YEAR } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import type { DataPoint, Table } from '$lib/chart/chart-types';

export const states = [
	/** Shares of what was seized in each full year to 2022. */
	'ports',
	/** Pounds in each year, an incomplete one too. */
	'by-year'
] as const;

export type SeizuresState = (typeof states)[number];

/** What was seized in one fiscal year, in pounds. */
export interface Year {
	year: number;
	ports: number;
	between: number;
	total: number;
	/** The share found at ports of entry, from 0 to 1; `null` for an incomplete year. */
	share: number | null;
	/** The last month of an incomplete year: "August". */
	until: string | null;
	vintage: string;
}

/** The fiscal years, oldest first. */
export function yearsOf({ seizures }: Tables): Year[] {
	const years = [...new Set(seizures.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
	return years.map((year) => {
		const rows = seizures.filter(({ fiscalYear }) => fiscalYear === year);
		const pounds = (at: string) =>
			rows.reduce((sum, row) => (row.place === at ? sum + row.pounds : sum), 0);
		const [ports, between] = [pounds('ports of entry'), pounds('between ports')];
		const vintage = rows[0]?.vintage ?? '';
		const partial = rows.some((row) => row.partial);
		return {
			year,
			ports,
			between,
			total: ports + between,
			share: partial ? null : ports / (ports + between),
			until: partial ? (formatMonth(parseMonth(vintage)).split(' ')[0] ?? '') : null,
			vintage
		};
	});
}

/** The full years alone. */
export const fullYears = (data: Tables) =>
	yearsOf(data).flatMap((year) => (year.share === null ? [] : [{ ...year, share: year.share }]));

/** The incomplete year, if there is one. */
export const partialYear = (data: Tables) =>
	yearsOf(data).flatMap((year) => (year.until === null ? [] : [{ ...year, until: year.until }]))[0];

/** The year in which most was seized. */
export const highest = (data: Tables) =>
	fullYears(data).reduce((best, year) => (year.total > best.total ? year : best));

/** The end of the scale of pounds: the next ten thousand. */
export const topOf = (data: Tables) => Math.ceil(highest(data).total / 10_000) * 10_000;

/** The heights of the two parts of a column, from 0 to 1 of the plot: of a hundred, or of `top`. */
export const heightsOf = ({ ports, total, share }: Year, top: number, state: SeizuresState) =>
	// An incomplete year has no share, so it is always in pounds.
	state === 'ports' && share !== null
		? { ports: share, total: 1 }
		: { ports: ports / top, total: total / top };

/** The full years that had ended when the wire story was written. The later ones are held back. */
export const knownYears = (data: Tables) =>
	fullYears(data).filter(({ year }) => year <= LAST_KNOWN_YEAR);

/** The years that a state draws. */
export const drawnYears = (data: Tables, state: SeizuresState): Year[] =>
	state === 'ports' ? knownYears(data) : yearsOf(data);

/** "October 2022 to September 2023", or to the last month of an incomplete year. */
const span = ({ year, until }: Year) =>
	fillMessage(words.span, { before: year - 1, month: until ?? words.september, year });

export function rows(data: Tables, state: SeizuresState): Table {
	return {
		columns: [
			{ key: 'fiscal_year', label: words.fiscalYear, unit: words.year },
			{ key: 'months', label: words.months, unit: '' },
			{ key: 'at_ports', label: words.atPorts, unit: words.pounds },
			{ key: 'between_ports', label: words.betweenPorts, unit: words.pounds },
			{
				key: 'share_at_ports',
				label: words.shareAtPorts,
				unit: words.percent,
				blank: words.noneForPart
			},
			{ key: 'status', label: words.status, unit: '' },
			{ key: 'release', label: words.release, unit: words.month }
		],
		rows: drawnYears(data, state).map((year) => [
			String(year.year),
			span(year),
			year.ports,
			year.between,
			year.share === null ? null : Number((year.share * 100).toFixed(1)),
			year.until ? fillMessage(words.partial, { month: year.until }) : words.full,
			year.vintage
		])
	};
}

export function dataPoints(data: Tables, state: SeizuresState): DataPoint[] {
	const top = topOf(data);
	return drawnYears(data, state).map((year) => ({
		x: year.year,
		y: heightsOf(year, top, state)[state === 'ports' ? 'ports' : 'total'],
		label: fillMessage(words.pointYear, { year: year.year }),
		lines: [
			span(year),
			fillMessage(words.pointAtPorts, { count: count(year.ports) }),
			fillMessage(words.pointBetween, { count: count(year.between) }),
			year.share === null
				? fillMessage(words.pointPartial, { month: year.until ?? '' })
				: fillMessage(words.pointShare, { share: percent(year.share) })
		]
	}));
}
