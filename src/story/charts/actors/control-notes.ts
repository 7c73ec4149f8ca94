import words from '$words/actors.json';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { IN_FORCE } from './actors-events';
import { between, note, soft, type Note, type NoteHelpers } from './note-helpers';
import { mostOf, totalsOf } from './actors-totals';

const eventsIn = ({ event }: NoteHelpers) => ({
	pledge: event('pledge-2018'),
	announced: event('control-announced'),
	rule: event(IN_FORCE),
	criticised: event('control-criticised')
});

/**
 * Deaths in the twelve months before the rule and under it, and these months.
 * @param about what these months are, from full to brief
 */
function totalNotes(
	helpers: NoteHelpers,
	about: readonly [before: string[], under: string[]]
): Note[] {
	const { data, tight, x, at, event } = helpers;
	const [start, end] = x;
	const month = tight ? shortMonth : formatMonth;
	const rule = event(IN_FORCE);
	return totalsOf(data).flatMap(({ month: last, deaths }, i) => {
		const from = month(last - 11);
		// Each is in its half of the drawing.
		const text = helpers.fitting(about[i] ?? [], helpers.between(start, rule.month, 8));
		const months = {
			text: fillMessage(words.months, { from, to: month(last) }),
			bold: true
		};
		return [
			note(
				[i ? end : rule.month, i ? 6 : 0, at(deaths / mostOf(data))],
				[i ? -1 : -10, -10],
				[{ text: count(deaths), tone: 'accent', bold: true, size: tight ? 13 : 15 }]
			),
			note(
				[i ? end : start, i && tight ? 3 : 0, at(0)],
				[i ? -1 : 1, tight ? 22 : 30],
				...(text === undefined ? [] : [[months, soft(text)]]),
				[months]
			)
		];
	});
}

/** The dates of the control, and deaths in the twelve months before and under it. */
export function controlNotes(helpers: NoteHelpers): Note[] {
	const { x, at, y, bold, breaks, within, times } = helpers;
	const [start, end] = x;
	const { pledge, announced, rule, criticised } = eventsIn(helpers);
	const [china, president] = [y('china'), y('us-president')];
	const room = helpers.between(rule.month, end, 24);
	return [
		note(pledge.at(6), [-1, -16], [pledge.date, ...words.pledges.split('\n').map(bold)]),
		note(
			announced.at(5),
			[-1, -16],
			[announced.date, bold(words.announces)],
			[announced.dayOfYear, bold(words.announces)]
		),
		note(
			rule.at(8),
			[1, -16],
			[soft(fillMessage(words.inForceSince, { date: rule.date.text })), bold(words.inForce)]
		),
		note([end, 0, china], [-1, 22], [{ text: words.notCovered }]),
		note([pledge.month, 0, between(china, president)], [-12, 0], [soft(words.presidentsMeet)]),
		note([pledge.month, 6, president], [-1, 24], [bold(words.welcomesPledge)]),
		note(criticised.at(-7), [1, -16], [criticised.date]),
		note(criticised.at(-7), [1, 24], [bold(words.saysNotKept)]),
		...times(),
		...totalNotes(helpers, [
			[words.lastBefore, words.lastBeforeBrief],
			[words.firstUnder, words.firstUnderBrief]
		]),
		{
			...note([end, 0, at(0)], [-12, -12], ...breaks(words.countBoth, room)),
			...within(room),
			rim: false,
			clear: true
		},
		note([start, 0, at(0)], [1, 78], [soft(words.order)])
	];
}

/** The same in a tight drawing, with the names of the lanes. */
export function briefControlNotes(helpers: NoteHelpers): Note[] {
	const { x, at, bold, name } = helpers;
	const [start, end] = x;
	const { pledge, announced, rule, criticised } = eventsIn(helpers);
	const president = criticised.lane;
	const opioids = { tone: 'accent', bold: true } as const;
	return [
		note(
			rule.at(),
			[4, -9],
			[rule.dayOfYear, bold(words.inForce)],
			[bold(fillMessage(words.inForceFrom, { month: rule.monthOfYear }))]
		),
		note(
			pledge.at(5),
			[-1, -9],
			[pledge.dayOfYear, bold(words.pledge)],
			[bold(fillMessage(words.pledgeIn, { month: pledge.monthOfYear }))]
		),
		note(announced.at(4), [-1, -40], [announced.dayOfYear, bold(words.announced)]),
		...totalNotes(helpers, [[words.lastBeforeBrief], [words.firstUnderBrief]]),
		name('china', end, [-1, 18]),
		name('us-president', end, [-1, -8]),
		note(
			criticised.at(-5),
			[1, 17],
			[criticised.dayOfYear, bold(words.notKept)],
			[{ text: words.notKept, bold: true, more: criticised.monthOfYear }],
			[bold(words.notKept)]
		),
		note([pledge.month, 0, president], [-10, -7], [soft(words.welcomes)]),
		note(
			[start, 0, at(1.25)],
			[1, -1],
			[
				{ ...opioids, text: words.deathsTitle, more: words.opioidsDeaths },
				soft(words.inTwelveMonths)
			],
			[{ ...opioids, text: words.opioids }, soft(words.deathsInTwelve)],
			[{ ...opioids, text: words.opioids }]
		)
	];
}
