import words from '$words/asks.json';
import { only } from '$lib/data/only';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { parseMonth } from '$lib/data/month';
import { chart, column, dots, legend, listed, plot, rule, text } from '$lib/marks';
import type { Field, PlotMark, View } from '$lib/marks';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';

/** The texts on what came of an ask, by the announcement that decides it, from full to brief. */
const CAME: Readonly<Record<string, readonly string[]>> = {
	'buyers-notice': words.advised,
	'china-licences': words.partly,
	'working-group': words.meets
};

/**
 * The announcement that decides what came of an ask, and what that is. Undefined if nothing was announced.
 * @throws Error if something was announced, and no text says what came of it
 */
function cameOf(title: string, events: readonly PolicyEvent[]) {
	if (events.length === 0) return undefined;
	const event = only(events, `what came of “${title}”`, ({ id }) => id in CAME);
	return { event, texts: CAME[event.id] ?? [] };
}

/** What was asked. An event matches an ask, or a part of its title: “Export rules, enforced”. */
export const asksIn = ({ positions, events: all }: Tables) =>
	positions
		.filter(({ topic }) => topic === 'asks')
		.map((position, i) => {
			const parts = position.title.split(', ');
			/** What was announced since, oldest first. */
			const events = all.filter(({ answers }) => parts.includes(answers));
			return { ...position, y: i + 0.5, events, came: cameOf(position.title, events) };
		});

export type Ask = ReturnType<typeof asksIn>[number];

/** The letter with the asks. */
export const letterOf = ({ events }: Tables): PolicyEvent =>
	only(events, 'the letter with the asks', ({ id }) => id === 'trone-letter');

/** What was announced without having been asked by name: other controls. */
export const othersIn = (data: Tables): PolicyEvent[] =>
	data.events.filter(
		({ topics, actor, from, answers }) =>
			topics.includes('controls') && actor === 'China' && from > letterOf(data).to && !answers
	);

/** What came of an ask, and when that was announced, or that nothing was found. */
function describeAsk({ title: name, came: decided }: Ask): string {
	if (!decided) return fillMessage(words.described, { name, found: words.missing });
	const [came = ''] = decided.texts;
	return fillMessage(words.describedCame, { name, came, date: decided.event.when.month });
}

const describe = (t: Tables): string =>
	sentences(
		fillMessage(words.askedAndAnnounced, { date: letterOf(t).when.full }),
		...asksIn(t).map(describeAsk)
	);

/** A row of the table, and what a tooltip says of it. */
const rowOf = (event: PolicyEvent) => ({
	...event,
	status: event.id === 'white-paper' ? words.statusIntended : words.statusAnnounced,
	day: event.when.full,
	line: event.about
});

const askRow = ({ title, about, who, source }: Ask, letter: PolicyEvent) => ({
	...rowOf({ ...letter, short: title, answers: title, actor: who, about, source }),
	status: words.statusAsked,
	day: fillMessage(words.askedPoint, { date: letter.when.full }),
	line: fillMessage(words.askedLine, { title, about })
});

const datesOf = ({ date, end }: PolicyEvent) =>
	end ? fillMessage(words.days, { date, end }) : date;

const fields: readonly Field<ReturnType<typeof rowOf>>[] = [
	{ key: 'what', label: words.what, of: ({ short }) => short, say: ({ day }) => day },
	{ key: 'date', label: words.date, unit: words.day, of: datesOf },
	{ key: 'matches', label: words.matches, blank: words.noMatch, of: (row) => row.answers || null },
	{ key: 'who', label: words.who, of: ({ actor }) => actor },
	{ key: 'about', label: words.about, of: ({ about }) => about, say: ({ line }) => line },
	{ key: 'status', label: words.status, of: ({ status }) => status },
	{ key: 'source', label: words.source, of: ({ source }) => source }
];

/** From the middle of a row up to its ask and down to what was announced, in pixels. */
const APART = 11.5;

/** A mark below its place: in a row of any height, a ring and its dot are close together. */
const lower = (pixels: number, mark: PlotMark): PlotMark => ({
	...mark,
	piece: (context) => {
		const { front = [], labels = [] } = mark.piece(context);
		const by = [0, pixels] as const;
		return {
			front: front.map((each) => (each.type === 'dot' ? { ...each, by } : each)),
			labels: labels.map((each) => ({ ...each, by, size: 15 }))
		};
	}
});

/**
 * What a letter asked for, and what has been announced since: order, never an answer. Each ask has a row
 * with a ring at the day of the letter, and what came of it below. Nothing connects the two, because an
 * order of dates is not a cause.
 */
function announced(t: Tables): View {
	const [letter, all] = [letterOf(t), asksIn(t)];
	const between = { as: 'measured', tone: 'axis', width: 0.5 } as const;
	const events = all.flatMap((ask) => ask.events);
	const last = Math.max(letter.to, ...events.map(({ to }) => to));
	const asked = dots('ask', all, {
		x: () => letter.from,
		y: ({ y }) => y,
		by: ({ title }) => title,
		r: 5.5,
		as: 'estimated',
		label: ({ title, about }) => ({ texts: [`**${title}** ${about}`, `**${title}**`], side: 'e' }),
		legend: fillMessage(words.asked, { date: letter.when.full })
	});
	const decided = all.flatMap(({ y, came }) => (came ? { ...came, y } : []));
	const came = dots('came', decided, {
		x: ({ event }) => (event.from + event.to) / 2,
		y: ({ y }) => y,
		by: ({ event }) => event.id,
		r: 5.5,
		label: ({ texts }) => ({ texts, side: ['e', 'w'], tone: 'accent', bold: true }),
		legend: words.since
	});
	const missing = all.flatMap(({ title, y, came }) =>
		came ? [] : text(title, [letter.from, y], words.missing, { side: ['e', 's+'], tone: 'soft' })
	);
	return {
		block: column(
			legend(),
			plot(
				{
					// The axis ends some weeks after the newest event, and the first ask is at the top.
					x: { ends: [parseMonth('2023-01'), last + 1.5], ticks: 'months' },
					y: { ends: [all.length, 0], ticks: false }
				},
				...all.slice(1).map((_, i) => rule(`rule ${i}`, { y: i + 1 }, between)),
				lower(-APART, asked),
				...[came, ...missing].map((mark) => lower(APART, mark)),
				listed(
					[...all.map((ask) => askRow(ask, letter)), ...[...events, ...othersIn(t)].map(rowOf)],
					fields,
					({ answers, from }) => (answers ? [from, 0] : null)
				)
			)
		)
	};
}

export const asks = chart({
	id: 'asks',
	states: { announced },
	description: import.meta.env.SSR ? { subtitle: () => words.subtitle, describe } : null
});
