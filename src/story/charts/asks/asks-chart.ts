import words from '$words/asks.json';
import {
	chart,
	column,
	dots,
	legend,
	listed,
	plot,
	rule,
	text,
	type Field,
	type PlotMark
} from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { announcedIn, asksIn, cameOf, letterOf, monthsOf, othersIn, type Ask } from './asks-data';
import { asksDescription } from './asks-description';

/** The font size, and from the middle of a row up to its ask and down to what was announced, in pixels. */
const size = 15;
const APART = 11.5;

/** A row of the table, and what a tooltip says of it. */
type Row = ReturnType<typeof askRow> | ReturnType<typeof eventRow>;

const askRow = (ask: Ask, { date, when }: PolicyEvent) => ({
	...ask,
	what: ask.title,
	date,
	matches: ask.title,
	status: words.statusAsked,
	day: fillMessage(words.askedPoint, { date: when.full }),
	line: fillMessage(words.askedLine, { title: ask.title, about: ask.about })
});

const eventRow = ({ date, end, ...event }: PolicyEvent) => ({
	...event,
	what: event.short,
	date: end ? fillMessage(words.days, { date, end }) : date,
	matches: event.answers || null,
	who: event.actor,
	status: event.id === 'white-paper' ? words.statusIntended : words.statusAnnounced,
	day: event.when.full,
	line: event.about
});

const fields: readonly Field<Row>[] = [
	{ key: 'what', label: words.what, of: ({ what }) => what, say: ({ day }) => day },
	{ key: 'date', label: words.date, unit: words.day, of: ({ date }) => date },
	{ key: 'matches', label: words.matches, blank: words.noMatch, of: ({ matches }) => matches },
	{ key: 'who', label: words.who, of: ({ who }) => who },
	{ key: 'about', label: words.about, of: ({ about }) => about, say: ({ line }) => line },
	{ key: 'status', label: words.status, of: ({ status }) => status },
	{ key: 'source', label: words.source, of: ({ source }) => source }
];

/** A mark some pixels below its place: in a row of any height, a ring and its dot are close together. */
const lower = (pixels: number, mark: PlotMark): PlotMark => ({
	...mark,
	piece: (context) => {
		const { front = [], labels = [] } = mark.piece(context);
		const by = [0, pixels] as const;
		return {
			front: front.map((each) => (each.type === 'dot' ? { ...each, by } : each)),
			labels: labels.map((each) => ({ ...each, by }))
		};
	}
});

/**
 * Each ask has a row with a ring at the day of the letter. Below it is a dot at the day of the announcement
 * that decides what came of it. Nothing connects the two, because an order of dates is not a cause.
 */
function marksOf(all: readonly Ask[], { from, when }: PolicyEvent): PlotMark[] {
	const y = ({ number }: Ask) => number - 0.5;
	const asked = dots('ask', all, {
		x: () => from,
		y,
		by: ({ number }) => String(number),
		r: 5.5,
		as: 'estimated',
		label: ({ title, about }) => ({
			texts: [`**${title}** ${about}`, `**${title}**`],
			side: 'e',
			size
		}),
		legend: fillMessage(words.asked, { date: when.full })
	});
	const decided = all.flatMap((ask) => {
		const came = cameOf(ask);
		return came ? [{ ...came, y: y(ask) }] : [];
	});
	const announced = dots('came', decided, {
		x: ({ event }) => (event.from + event.to) / 2,
		y: (each) => each.y,
		by: ({ event }) => event.id,
		r: 5.5,
		label: ({ texts }) => ({
			texts: texts.map((each) => `**${each}**`),
			side: ['e', 'w'],
			tone: 'accent',
			size
		}),
		legend: words.since
	});
	const missing = all
		.filter((ask) => !cameOf(ask))
		.map((ask) =>
			text(`missing ${ask.number}`, [from, y(ask)], words.missing, {
				side: ['e', 's+'],
				tone: 'soft',
				size
			})
		);
	return [
		...all
			.slice(1)
			.map((_, i) =>
				rule(`rule ${i + 1}`, { y: i + 1 }, { as: 'measured', tone: 'axis', width: 0.5 })
			),
		lower(-APART, asked),
		...[announced, ...missing].map((mark) => lower(APART, mark))
	];
}

/** What a letter asked for, and what has been announced since: order, never an answer. */
export const asks = chart({
	id: 'asks',
	states: {
		announced: (t: Tables) => {
			const [letter, all] = [letterOf(t), asksIn(t)];
			return {
				block: column(
					legend(),
					plot(
						// The first ask is at the top.
						{
							x: { ends: monthsOf(t), ticks: 'months' },
							y: { ends: [all.length, 0], ticks: false }
						},
						...marksOf(all, letter),
						listed(
							all.map((ask) => askRow(ask, letter)),
							fields,
							() => [letter.from, 0]
						),
						listed(announcedIn(t).map(eventRow), fields, ({ from }) => [from, 0]),
						listed(othersIn(t).map(eventRow), fields, () => null)
					)
				)
			};
		}
	},
	description: import.meta.env.SSR ? asksDescription : null
});
