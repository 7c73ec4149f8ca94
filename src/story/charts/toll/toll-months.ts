import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { valueAt } from '$lib/chart/series';
import { count } from '$lib/data/format';
import { isoMonth, type Month } from '$lib/data/month';
import type { Drawing, During } from '$lib/drawing/drawing-types';
import { listed, text, type Block, type Field, type PlotMark } from '$lib/marks';
import type { Sides, Texts, Value } from '$lib/marks/types';
import { fillMessage } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import {
	countsIn,
	countsOf,
	dashedEnd,
	MONTH,
	monthFields,
	monthsBetween,
	RELEASE,
	STATUS,
	thousands,
	twelveMonths,
	type Counts
} from '../monthly';

/** The months of the line before the guess. */
export const knownMonths = ({ deaths }: Tables): Month[] =>
	monthsBetween(deaths.all_drugs.first, STORY_YEAR_END);

/** The end of the scale of all deaths. */
export const MOST = 125_000;

/** The axes of a plot of months and deaths. */
export const axes = (months: readonly Month[], most: number, least = 0) => ({
	x: { ends: [months[0] ?? 0, months.at(-1) ?? 0] as const, ticks: 'months' as const },
	y: { ends: [least, most] as const, ticks: 4, format: thousands }
});

/** A soft text that keeps clear of lines. */
export const note = (key: string, at: readonly [Value, Value], texts: Texts, side: Sides) =>
	text(key, at, texts, { side, tone: 'soft', clear: true });

/** The deaths whose certificate names fentanyl. */
export const namedIn = ({ fentanylByName: { first, deaths } }: Tables): Counts =>
	countsOf({ key: 'fentanyl_by_name', label: words.fentanylNamed }, words.deathsNamed, (month) =>
		valueAt(first, deaths, month)
	);

/** Months in the table and the tooltips, which stand on one of these lines. */
export const listedMonths = (
	t: Tables,
	months: readonly Month[],
	lines: readonly Counts[],
	on: Counts,
	release?: Parameters<typeof monthFields>[2]
): PlotMark =>
	listed(months, monthFields(t, lines, release), (month) => {
		const deaths = on.of(month);
		return deaths === null ? null : [month, deaths];
	});

/** The deaths of some kind in twelve months, as a release has them. */
export interface Amount {
	what: string;
	month: Month;
	deaths: number;
	status: string;
	release: string;
	/** What the tooltip says after the number. */
	said: string;
}

/** What a table has of amounts of several kinds, or of several releases: one row for each. */
export const AMOUNT_FIELDS: readonly Field<Amount>[] = [
	{ key: 'what', label: words.what, of: ({ what }) => what },
	{ ...MONTH, of: ({ month }) => isoMonth(month), say: ({ month }) => twelveMonths(month) },
	{
		key: 'deaths',
		label: words.deathsColumn,
		unit: monthly.deaths,
		of: ({ deaths }) => deaths,
		say: ({ deaths, said }) => fillMessage(monthly.value, { count: count(deaths), what: said })
	},
	{ ...STATUS, of: ({ status }) => status },
	{ ...RELEASE, of: ({ release }) => release }
];

/** One of the newest lines, dashed in its last months, which are incomplete. */
export function newestLine(t: Tables, name: 'newestAll' | 'newestSynthetic'): PlotMark[] {
	const { first, predicted } = t[name];
	return dashedEnd(name, monthsBetween(first, first + predicted.length - 1), {
		y: countsIn(t)[name].of,
		width: 3,
		tone: name === 'newestAll' ? 'ink' : 'accent'
	});
}

/** A block with times of its own, and the time of those of its labels that have none. */
export const timed = (
	block: Block,
	labels: During,
	times: Pick<Drawing, 'moves' | 'seconds' | 'untilDuring'>
): Block => ({
	...block,
	draw: (...place) => {
		const drawn = block.draw(...place);
		const appearing = drawn.labels?.map((label) => ({ during: labels, ...label })) ?? [];
		return { ...drawn, ...times, labels: appearing };
	}
});
