import words from '$words/seizures.json';
import { textLines } from '$lib/chart/text-line';
import { count } from '$lib/data/format';
import type { During, Label } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import {
	drawnYears,
	fullYears,
	heightsOf,
	highest,
	partialYear,
	topOf,
	type SeizuresState,
	type Year
} from './seizures';

/** From this column width on, in pixels, a year has room for four digits. */
export const FOUR_DIGITS = 40;

/** From this column width on, in pixels, there is room for the unit above a column. */
const UNIT = 50;

/** What the chart says beside and above its columns, and below its axis. */
export function labelsOf(tables: Tables, state: SeizuresState): Label[] {
	const top = topOf(tables);
	const part = partialYear(tables);
	const last = fullYears(tables).at(-1);
	// The names of the two parts are beside the last column.
	const beside = drawnYears(tables, state).at(-1);
	return [
		...(beside ? namesOf(heightsOf(beside, top, state)) : []),
		...(state === 'by-year' && last ? totalsOf(highest(tables), last, top) : []),
		...(state === 'by-year' && part ? noteOf(part) : [])
	];
}

function namesOf({ ports, total }: ReturnType<typeof heightsOf>): Label[] {
	const name = (id: string, y: number, texts: readonly string[]): Label => ({
		id,
		at: [1, y],
		anchors: 'pd',
		texts: texts.map((text) => textLines(text)),
		offsets: [[8, 0]],
		dodges: true
	});
	return [
		name('between', (ports + total) / 2, words.betweenLabel),
		name('at ports', ports / 2, words.atPortsLabel)
	];
}

/** The pounds of the highest year and of the last full one, which begin at its column. */
const totalsOf = (most: Year, last: Year, top: number): Label[] =>
	(most.year === last.year ? [last] : [most, last]).flatMap((year) => {
		const id = String(year.year);
		const aside = year === last;
		const place = {
			at: [aside ? year.year - 0.37 : year.year, heightsOf(year, top, 'by-year').total],
			offsets: [-8, -12].map((dy) => [aside ? START : 0, dy] as const),
			during: LAST
		} satisfies Partial<Label>;
		return [
			{
				...place,
				id,
				texts: [textLines(fillMessage(words.poundsLabel, { count: count(year.total) }))],
				roomAcross: UNIT
			},
			{
				...place,
				id: `${id} without unit`,
				texts: [[{ text: count(year.total), bold: true }]],
				unless: id
			}
		];
	});

/** When the totals appear: once the columns have nearly shrunk from a hundred percent. */
const LAST: During = [0.75, 1];

/** A text to the right of its point begins there: with no offset at all it would be centred. */
const START = 0.01;

/** The note on the incomplete year, below the axis. */
function noteOf({ year, until: month }: { year: number; until: string }): Label[] {
	const soft = (text: string): Label['texts'] => [[{ text, tone: 'soft' }]];
	const place = { at: [year, 0], offsets: [[0, 36]] } satisfies Partial<Label>;
	return [
		{
			...place,
			id: 'partial year',
			texts: soft(fillMessage(words.to, { month })),
			roomAcross: FOUR_DIGITS
		},
		{
			// Close columns have no tick for the incomplete year, so its note names it.
			...place,
			id: 'named partial year',
			texts: soft(fillMessage(words.yearTo, { year, month })),
			unless: 'partial year'
		}
	];
}
