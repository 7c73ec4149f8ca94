import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { valueAt } from '$lib/chart/series';
import { count } from '$lib/data/format';
import { isoMonth, type Month } from '$lib/data/month';
import type { Drawing, During } from '$lib/drawing/drawing-types';
import { line, listed, type Block, type Field, type PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { STORY_YEAR_END } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import {
	drawn,
	MONTH,
	SYNTHETIC,
	monthFields,
	RELEASE,
	STATUS,
	twelveMonths,
	type Drawn
} from '../monthly';
import { dashedEnd } from '../newest-deaths';
import { monthsBetween } from './toll-values';

/** The months of the line before the guess. */
export const knownMonths = ({ deaths }: Tables): Month[] =>
	monthsBetween(deaths.all_drugs.first, STORY_YEAR_END);

/** The end of the scale of all deaths. */
export const MOST = 125_000;

/** The axes of a plot of months and deaths. */
export const axes = (months: readonly Month[], most: number, least = 0) => ({
	x: { ends: [months[0] ?? 0, months.at(-1) ?? 0] as const, ticks: 'months' as const },
	y: {
		ends: [least, most] as const,
		ticks: 4,
		format: (value: number, brief: boolean) =>
			brief && value > 0
				? fillMessage(words.thousands, { count: count(value / 1000) })
				: count(value)
	}
});

export const ALL = {
	reported: drawn('all_drugs', 'reported', words.allDrugs),
	predicted: drawn('all_drugs', 'predicted', words.allDrugs)
};

/** The deaths whose certificate names fentanyl. */
export const NAMED: Drawn = {
	column: { key: 'fentanyl_by_name', label: words.fentanylNamed, unit: monthly.deaths },
	words: words.deathsNamed,
	at: ({ fentanylByName: { first, deaths } }, month) => valueAt(first, deaths, month)
};

/** CDC's newest estimates under the name of their table. */
const newest = (of: Drawn, name: 'newestAll' | 'newestSynthetic'): Drawn => ({
	...of,
	at: ({ [name]: { first, predicted } }, month) => valueAt(first, predicted, month)
});
export const NEWEST = {
	newestAll: newest(ALL.predicted, 'newestAll'),
	newestSynthetic: newest(SYNTHETIC[1], 'newestSynthetic')
};

/** Months in the table and the tooltips, which stand on one of these lines. */
export const listedMonths = (
	t: Tables,
	months: readonly Month[],
	lines: readonly Drawn[],
	on: Drawn,
	release?: Parameters<typeof monthFields>[2]
): PlotMark =>
	listed(months, monthFields(t, lines, release), (month) => {
		const deaths = on.at(t, month);
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

/** A line through the values of months. */
export const monthLine = (
	t: Tables,
	key: string,
	months: readonly Month[],
	{ at }: Pick<Drawn, 'at'>,
	options: Omit<Parameters<typeof line<Month>>[2], 'x' | 'y'>
): PlotMark => line(key, months, { x: (month) => month, y: (month) => at(t, month), ...options });

/** One of the newest lines, dashed in its last months, which are incomplete. */
export function newestLine(t: Tables, name: keyof typeof NEWEST): PlotMark[] {
	const { first, predicted } = t[name];
	return dashedEnd(name, monthsBetween(first, first + predicted.length - 1), {
		x: (month) => month,
		y: (month) => NEWEST[name].at(t, month),
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
