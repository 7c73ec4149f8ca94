import { count, percent } from '$lib/data/format';
import { formatMonth, parseMonth } from '$lib/data/month';
import type { Tables } from '../../tables/table-types';
import { type Keyframe, type DataPoint, type Table } from '$lib/chart/chart-types';

/**
 * `pounds` is how far the columns have moved from shares of a hundred to pounds, `partial` how far
 * the incomplete year has moved in.
 */
export const states = {
	ports: { pounds: 0, partial: 0 },
	'by-year': { pounds: 1, partial: 1 }
} as const satisfies Record<string, Keyframe>;

export type SeizuresState = keyof typeof states;
export type SeizuresKeyframe = Record<keyof (typeof states)['ports'], number>;

/** From this column width on, in pixels, a year has room for four digits. */
export const FOUR_DIGITS = 40;

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

/** The year in which most was seized. */
export const highest = (data: Tables) =>
	fullYears(data).reduce((best, year) => (year.total > best.total ? year : best));

/** The end of the scale of pounds: the next ten thousand. */
export const topOf = (data: Tables) => Math.ceil(highest(data).total / 10_000) * 10_000;

/**
 * The heights of the two parts of a column, from 0 to 1 of the plot: shares of a hundred, pounds,
 * or anything between the two.
 */
export function heightsOf({ ports, total, share }: Year, top: number, pounds: number) {
	// An incomplete year has no share, so it is always in pounds.
	const way = share === null ? 1 : pounds;
	const between = (from: number, to: number) => from + (to - from) * way;
	return { ports: between(share ?? 0, ports / top), total: between(1, total / top) };
}

const drawn = (data: Tables, state: SeizuresState): Year[] =>
	state === 'ports' ? fullYears(data) : yearsOf(data);

/** "October 2022 to September 2023", or to the last month of an incomplete year. */
const span = ({ year, until }: Year) => `October ${year - 1} to ${until ?? 'September'} ${year}`;

export function rows(data: Tables, state: SeizuresState): Table {
	return {
		columns: [
			{ key: 'fiscal_year', label: 'Fiscal year', unit: 'year' },
			{ key: 'months', label: 'Months', unit: '' },
			{ key: 'at_ports', label: 'At ports of entry', unit: 'pounds' },
			{ key: 'between_ports', label: 'Between ports', unit: 'pounds' },
			{
				key: 'share_at_ports',
				label: 'Share at ports of entry',
				unit: 'percent',
				blank: 'none for a part of a year'
			},
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'release', label: 'CBP figures to', unit: 'month' }
		],
		rows: drawn(data, state).map((year) => [
			String(year.year),
			span(year),
			year.ports,
			year.between,
			year.share === null ? null : Number((year.share * 100).toFixed(1)),
			year.until ? `partial, to ${year.until}` : 'full year, measured',
			year.vintage
		])
	};
}

export function dataPoints(data: Tables, state: SeizuresState): DataPoint[] {
	const top = topOf(data);
	return drawn(data, state).map((year) => ({
		x: year.year,
		y: heightsOf(year, top, states[state].pounds)[state === 'ports' ? 'ports' : 'total'],
		label: `Fiscal year ${year.year}`,
		lines: [
			span(year),
			`${count(year.ports)} pounds at ports of entry`,
			`${count(year.between)} pounds between ports`,
			year.share === null
				? `partial, to ${year.until ?? ''}: no share`
				: `${percent(year.share)} percent at ports of entry`
		]
	}));
}
