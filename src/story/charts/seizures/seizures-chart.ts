import words from '$words/seizures.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { bar, chart, dot, listed, plot, rule, text } from '$lib/marks';
import type { Field, LabelSpec, View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { countsIn, dashedEnd, standingOf, STATUS, twelveMonths } from '../monthly';
import { sized } from '../sized';
import {
	deathsBeside,
	fullYears,
	highest,
	knownYears,
	partialYear,
	seizuresDescription,
	yearAt,
	yearsOf,
	type Year
} from './seizures-values';

/** "October 2022 to September 2023", or to the last month of an incomplete year. */
const span = ({ year, until }: Year) =>
	fillMessage(words.span, { before: year - 1, month: until ?? words.september, year });

const YEAR: Field<Year> = {
	key: 'fiscal_year',
	label: words.fiscalYear,
	unit: words.year,
	of: ({ year }) => String(year),
	say: ({ year }) => fillMessage(words.pointYear, { year })
};

/** The columns of pounds have none in the rows of months. */
const POUNDS = { unit: words.pounds, blank: words.inYears };

const FIELDS: readonly Field<Year>[] = [
	{ key: 'months', label: words.months, of: span, say: span },
	{
		...{ key: 'at_ports', label: words.atPorts, ...POUNDS },
		of: ({ ports }) => ports,
		say: ({ ports }) => fillMessage(words.pointAtPorts, { count: count(ports) })
	},
	{
		...{ key: 'between_ports', label: words.betweenPorts, ...POUNDS },
		of: ({ between }) => between,
		say: ({ between }) => fillMessage(words.pointBetween, { count: count(between) })
	},
	{
		key: 'share_at_ports',
		label: words.shareAtPorts,
		unit: words.percent,
		blank: words.fullYearsOnly,
		of: ({ share }) => share && Number((share * 100).toFixed(1)),
		say: ({ share, until }) =>
			share === null
				? fillMessage(words.pointPartial, { month: until ?? '' })
				: fillMessage(words.pointShare, { share: percent(share) })
	},
	{
		...STATUS,
		of: ({ until }) => (until ? fillMessage(words.partial, { month: until }) : words.full)
	},
	{
		key: 'release',
		label: words.release,
		unit: words.month,
		blank: words.inYears,
		of: ({ vintage }) => vintage
	}
];

/** The column of fiscal years and of months: neither is joined to the other. */
const PERIOD = { key: 'period', label: words.period, unit: '' };

const deathsFields = (t: Tables, last: Month): Field<Month>[] => [
	{ ...PERIOD, of: isoMonth, say: twelveMonths },
	{
		key: 'months',
		label: words.months,
		of: (at) => fillMessage(words.twelve, { from: formatMonth(at - 11), to: formatMonth(at) })
	},
	{ ...countsIn(t).newestAll, blank: words.inMonths },
	{ ...STATUS, of: (at) => standingOf(at, last) },
	{
		key: 'deaths_release',
		label: words.deathsRelease,
		unit: words.month,
		blank: words.inMonths,
		of: () => t.newestAll.vintage
	}
];

/** From half a year before the first one to half a year after the last one. */
const axisOf = (years: readonly Year[]) =>
	({
		ends: [(years[0]?.year ?? 0) - 0.5, (years.at(-1)?.year ?? 0) + 0.5],
		ticks: 'years',
		format: (year: number, brief: boolean) =>
			brief ? fillMessage(words.shortYear, { year: String(year).slice(2) }) : String(year)
	}) as const;

/** Columns of fiscal years. */
const columns = (
	key: string,
	years: readonly Year[],
	y: (year: Year) => readonly [number, number],
	look: { fill?: number; label?: (year: Year) => LabelSpec | null } = {}
) =>
	bar(key, years, {
		x: ({ year }) => year,
		y,
		by: ({ year }) => String(year),
		thick: 0.62,
		tone: 'accent',
		...look
	});

/** The share that was found at ports, in each full year before the wire story: solid, and the rest hollow. */
function ports(t: Tables): View {
	const years = knownYears(t);
	const last = years.at(-1)?.share ?? 0;
	const format = (value: number) => fillMessage(words.share, { share: value * 100 });
	return {
		block: plot(
			{ x: axisOf(years), y: { ends: [0, 1], parts: 4, format } },
			text('between', ['end', (1 + last) / 2], words.betweenLabel, { side: 'e' }),
			text('at ports', ['end', last / 2], words.atPortsLabel, { side: 'e' }),
			columns('between', years, ({ share }) => [share ?? 0, 1], { fill: 0 }),
			columns('seized', years, ({ share }) => [0, share ?? 0], {
				label: ({ share }) => {
					const text = percent(share ?? 0);
					return {
						texts: [fillMessage(words.share, { share: text }), text],
						side: 'in',
						bold: true
					};
				}
			}),
			listed(years, [YEAR, ...FIELDS], ({ year, share }) => [year, share])
		)
	};
}

/** How high the columns and the line are, and where its zero is, in shares of the plot. */
const [HIGH, ZERO, TOP] = [0.42, 0.58, 0.97];

/** In a narrow drawing, thousands. */
const numberIn = ({ compact }: SizeClass, pounds: number) =>
	compact ? fillMessage(words.thousands, { count: count(pounds / 1000) }) : count(pounds);

/** The type of the figures that the step compares. */
const largeIn = ({ width, height, compact }: SizeClass) => ({
	size: width < 348 ? 15 : compact || height < 279 ? 17 : width < 755 ? 20 : 26,
	bold: true
});

/** The deaths above, and the pounds that were seized below, over the same years. */
function byYear(t: Tables): View {
	const [years, full, partial] = [yearsOf(t), fullYears(t), partialYear(t)];
	const compared = [highest(t).year, full.at(-1)?.year];
	const { months, at, peak, last } = deathsBeside(t);
	const heightOf = ({ total }: Year) => (total / highest(t).total) * HIGH;
	const placeOf = (month: Month) => ZERO + (at(month) / at(peak)) * (TOP - ZERO);
	const summit = [yearAt(peak), placeOf(peak)] as const;
	const stand = (key: string, all: readonly Year[], fill?: number) =>
		sized((size) =>
			columns(key, all, (year) => [0, heightOf(year)], {
				...(fill === undefined ? {} : { fill }),
				label: ({ year, total }) =>
					compared.includes(year)
						? null
						: { texts: numberIn(size, total), size: size.compact ? 12 : 13, rank: 'may' }
			})
		);
	const part = partial && fillMessage(words.part, { year: partial.year, until: partial.until });
	const title = part && (() => [{ text: part, tone: 'soft' as const }]);
	const hollow = (key: string, month: Month, side: LabelSpec['side']) =>
		sized((size) => {
			const label = { texts: count(at(month)), side, free: true, ...largeIn(size) } as const;
			return dot(key, [yearAt(month), placeOf(month)], { as: 'estimated', r: 5, label });
		});
	return {
		follows: 'ports',
		block: plot(
			{ x: { ...axisOf(years), ...(title ? { title } : {}) }, y: { ends: [0, 1], ticks: false } },
			hollow('peak', peak, ['ne', 'e', 'nw']),
			// The line comes down to its end from the left.
			hollow('last', last, 'sw+'),
			...dashedEnd('line', months, { x: yearAt, y: placeOf, tone: 'ink', width: 3 }),
			text('deaths', ['start', ZERO], words.deathsTitle, { side: 'ne' }),
			rule('zero', { y: ZERO }, { as: 'measured', tone: 'axis' }),
			rule('month of the peak', [summit, [summit[0], HIGH + 0.08]], {
				as: 'measured',
				tone: 'axis',
				width: 1
			}),
			...full
				.filter(({ year }) => compared.includes(year))
				.map((each) =>
					sized((size) =>
						text(`pounds ${each.year}`, [each.year, heightOf(each)], numberIn(size, each.total), {
							side: 'n',
							...largeIn(size)
						})
					)
				),
			text('pounds', ['start', (HIGH + ZERO) / 2], words.poundsTitle, { side: 'se' }),
			stand('seized', full),
			stand('part', partial ? [partial] : [], 0),
			{
				...listed(years, [{ ...YEAR, ...PERIOD }, ...FIELDS], (year) => [
					year.year,
					heightOf(year)
				]),
				plot: { by: 'both' }
			},
			listed(months, deathsFields(t, last), (month) => [yearAt(month), placeOf(month)])
		)
	};
}

/** Fentanyl found at and between ports of entry, and the pounds of each year below the deaths. */
export const seizures = chart({
	id: 'seizures',
	states: { ports, 'by-year': byYear },
	default: 'by-year',
	description: import.meta.env.SSR ? seizuresDescription : null
});
