import words from '$words/seizures.json';
import { count, percent } from '$lib/data/format';
import { bar, chart, listed, plot, text } from '$lib/marks';
import type { Field, LabelSpec, PlotMark, View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { seizuresDescription } from './seizures-description';
import {
	fullYears,
	highest,
	knownYears,
	partialYear,
	topOf,
	yearsOf,
	type Year
} from './seizures-values';

/** "October 2022 to September 2023", or to the last month of an incomplete year. */
const span = ({ year, until }: Year) =>
	fillMessage(words.span, { before: year - 1, month: until ?? words.september, year });

const FIELDS: readonly Field<Year>[] = [
	{
		key: 'fiscal_year',
		label: words.fiscalYear,
		unit: words.year,
		of: ({ year }) => String(year),
		say: ({ year }) => fillMessage(words.pointYear, { year })
	},
	{ key: 'months', label: words.months, of: span, say: span },
	{
		key: 'at_ports',
		label: words.atPorts,
		unit: words.pounds,
		of: ({ ports }) => ports,
		say: ({ ports }) => fillMessage(words.pointAtPorts, { count: count(ports) })
	},
	{
		key: 'between_ports',
		label: words.betweenPorts,
		unit: words.pounds,
		of: ({ between }) => between,
		say: ({ between }) => fillMessage(words.pointBetween, { count: count(between) })
	},
	{
		key: 'share_at_ports',
		label: words.shareAtPorts,
		unit: words.percent,
		blank: words.noneForPart,
		of: ({ share }) => share && Number((share * 100).toFixed(1)),
		say: ({ share, until }) =>
			share === null
				? fillMessage(words.pointPartial, { month: until ?? '' })
				: fillMessage(words.pointShare, { share: percent(share) })
	},
	{
		key: 'status',
		label: words.status,
		of: ({ until }) => (until ? fillMessage(words.partial, { month: until }) : words.full)
	},
	{ key: 'release', label: words.release, unit: words.month, of: ({ vintage }) => vintage }
];

/** Where the parts of a column end, as shares of the axis. */
type Ends = (year: Year) => { ports: number; total: number };

/** A part of the columns of some years. */
const part = (
	key: string,
	years: readonly Year[],
	y: (year: Year) => readonly [number, number],
	look: { as?: 'derived'; fill?: number; label?: (year: Year) => LabelSpec }
) =>
	bar(key, years, {
		x: ({ year }) => year,
		y,
		by: ({ year }) => String(year),
		tone: 'accent',
		...look
	});

/** Seizures at ports are solid, and between ports hollow. An incomplete year is dotted, and never solid. */
function columns(years: readonly Year[], ends: Ends, label?: (year: Year) => LabelSpec) {
	const { ports, total } = years.map(ends).at(-1) ?? { ports: 0, total: 0 };
	const full = years.filter(({ until }) => until === null);
	const partial = years.filter(({ until }) => until !== null);
	const atPorts = (each: Year) => [0, ends(each).ports] as const;
	const between = (each: Year) => [ends(each).ports, ends(each).total] as const;
	return [
		text('between', ['end', (ports + total) / 2], words.betweenLabel, { side: 'e' }),
		text('at ports', ['end', ports / 2], words.atPortsLabel, { side: 'e' }),
		part('between', full, between, { fill: 0 }),
		part('ports', full, atPorts, label ? { label } : {}),
		part('partial between', partial, between, { as: 'derived', fill: 0 }),
		part('partial ports', partial, atPorts, { as: 'derived', fill: 0.16 })
	];
}

/** From half a year before the first one to half a year after the last one. */
const endsOfYears = (years: readonly Year[]) =>
	[(years[0]?.year ?? 0) - 0.5, (years.at(-1)?.year ?? 0) + 0.5] as const;

/** Where the columns are close, years in brief, but none for an incomplete one: its note names it. */
const yearText =
	(partial?: Year) =>
	(year: number, brief: boolean): string => {
		if (!brief) return String(year);
		const last = String(year).slice(2);
		return year === partial?.year ? '' : fillMessage(words.shortYear, { year: last });
	};

/** The share that was found at ports, in each full year before the wire story. */
function ports(t: Tables): View {
	const years = knownYears(t);
	const ends: Ends = ({ share }) => ({ ports: share ?? 0, total: 1 });
	const format = (value: number) => fillMessage(words.shareTick, { share: value * 100 });
	return {
		block: plot(
			{
				x: { ends: endsOfYears(years), ticks: 'years', format: yearText() },
				y: { ends: [0, 1], parts: 4, format }
			},
			...columns(years, ends, ({ share }) => {
				const text = percent(share ?? 0);
				return { texts: [fillMessage(words.share, { share: text }), text], side: 'in', bold: true };
			}),
			listed(years, FIELDS, (each) => [each.year, ends(each).ports])
		)
	};
}

/** The pounds of a year, once the columns have nearly shrunk to them. */
const total = (each: Year, ends: Ends, side: 'n' | readonly ['n', 'ne+']) => {
	const pounds = count(each.total);
	const texts = [fillMessage(words.poundsLabel, { count: pounds }), `**${pounds}**`];
	const at = [each.year, ends(each).total] as const;
	return text(`total ${each.year}`, at, texts, { side, during: [0.75, 1] });
};

/** The note on the incomplete year, below the axis: it names the year where the axis does not. */
function note({ year, until }: Year): PlotMark {
	const values = { year, month: until ?? '' };
	const label = { at: [year, 0], offsets: [[0, 36]], free: true } as const;
	const soft = (text: string) => [[{ text, tone: 'soft' }]] as const;
	return {
		key: 'note',
		extent: { x: [], y: [] },
		below: 1,
		piece: () => ({
			labels: [
				{
					...label,
					id: 'note',
					texts: soft(fillMessage(words.to, values)),
					rank: 'may',
					// From so many pixels on, years have all of their digits.
					roomAcross: 40
				},
				{
					...label,
					id: 'note with year',
					unless: 'note',
					texts: soft(fillMessage(words.yearTo, values))
				}
			]
		})
	};
}

/** The pounds that were seized in each year. */
function pounds(t: Tables): View {
	const [years, top] = [yearsOf(t), topOf(t)];
	const ends: Ends = ({ ports, total }) => ({ ports: ports / top, total: total / top });
	const [most, last, partial] = [highest(t), fullYears(t).at(-1), partialYear(t)];
	const format = (share: number, brief: boolean) => {
		const value = Math.round(share * top);
		if (!brief || value === 0) return count(value);
		return fillMessage(words.thousands, { count: count(value / 1000) });
	};
	return {
		follows: 'ports',
		block: plot(
			{
				x: { ends: endsOfYears(years), ticks: 'years', format: yearText(partial) },
				y: { ends: [0, 1], parts: top / 10_000, format }
			},
			...columns(years, ends),
			...(partial ? [note(partial)] : []),
			...(most.year === last?.year ? [] : [total(most, ends, 'n')]),
			...(last ? [total(last, ends, ['n', 'ne+'])] : []),
			listed(years, FIELDS, (each) => [each.year, ends(each).total])
		)
	};
}

/** Fentanyl found at and between ports of entry: as shares of each year, and in pounds. */
export const seizures = chart({
	id: 'seizures',
	states: { ports, 'by-year': pounds },
	default: 'by-year',
	description: import.meta.env.SSR ? seizuresDescription : null
});
