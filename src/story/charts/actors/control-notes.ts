import words from '$words/actors.json';
import { fillMessage } from '$lib/messages/fill-message';
import { IN_FORCE } from './actors-events';
import { between, note, soft, type Note, type NoteHelpers } from './note-helpers';

const eventsIn = ({ event }: NoteHelpers) => ({
	pledge: event('pledge-2018'),
	announced: event('control-announced'),
	rule: event(IN_FORCE),
	criticised: event('control-criticised')
});

/** The pledge, the rule and the complaint: who did what, and when. */
export function controlNotes(helpers: NoteHelpers): Note[] {
	const { x, y, bold, times } = helpers;
	const [, end] = x;
	const { pledge, announced, rule, criticised } = eventsIn(helpers);
	const [china, president] = [y('china'), y('us-president')];
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
		...times()
	];
}

/** The same in a tight drawing, with the names of the lanes. */
export function briefControlNotes(helpers: NoteHelpers): Note[] {
	const { x, bold, name } = helpers;
	const [, end] = x;
	const { pledge, announced, rule, criticised } = eventsIn(helpers);
	const president = criticised.lane;
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
		note([pledge.month, 0, between(rule.lane, president)], [10, 0], [soft(words.presidentsMeet)])
	];
}
