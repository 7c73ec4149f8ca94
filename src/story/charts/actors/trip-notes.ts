import words from '$words/actors.json';
import { fillMessage } from '$lib/messages/fill-message';
import { between, note, soft, type Note, type NoteHelpers } from './note-helpers';

/** The visit, planned and made, and how the two governments took up their work again. */
export function tripNotes(helpers: NoteHelpers): Note[] {
	const { x, event, y, bold, wrapped, breaks, within, times } = helpers;
	const [planned, june, postponed] = [
		event('trip-planned'),
		event('trip-june'),
		event('trip-postponed')
	];
	const [meeting, group] = [event('meeting-2023'), event('working-group')];
	const [trone, senators] = [event('trone-letter'), event('senators-letter')];
	const visit = [june.date, bold(words.visit)];
	const room = helpers.between(planned.month, june.month, 24);
	return [
		note(
			[june.month, 0, between(y('state'), y('china'))],
			[14, 0],
			[...visit, ...wrapped(words.explore, 170)],
			visit
		),
		note(
			postponed.at(),
			[12, -11],
			[postponed.date, bold(words.postponedBalloon)],
			[postponed.date, bold(words.postponed)]
		),
		note(meeting.at(), [-9, -11], [meeting.date, bold(words.agree)]),
		note([x[1], 1, group.lane], [-1, 25], [group.date, bold(words.groupMeets)]),
		note([(meeting.month + group.month) / 2, 0, group.lane], [0, -12], [{ text: words.agreed }]),
		...times(),
		note([planned.month, 0, y('china')], [12, 20], [soft(planned.day), soft(words.plannedDays)]),
		{
			...note([planned.month, 0, group.lane], [12, 25], ...breaks(words.suspended, room)),
			...within(room)
		},
		note(
			senators.at(),
			[12, -9],
			[soft(fillMessage(words.twoLetters, { first: trone.day, second: senators.day }))]
		)
	];
}

/** The same in a tight drawing, with the names of the lanes. */
export function briefTripNotes(helpers: NoteHelpers): Note[] {
	const { x, low, event, y, bold, name, breaks, within, times } = helpers;
	const [planned, june, postponed] = [
		event('trip-planned'),
		event('trip-june'),
		event('trip-postponed')
	];
	const [meeting, group] = [event('meeting-2023'), event('working-group')];
	const [start, end] = x;
	const visit = [june.date, bold(words.visit)];
	const off = [postponed.date, bold(words.postponed)];
	const room = helpers.between(june.month, end, 16);
	return [
		note(june.at(), [0, -14], visit, visit.slice(1)),
		note(postponed.at(), [0, -11], off, off.slice(1)),
		note(meeting.at(), [-9, 15], [bold(words.agreeBrief)]),
		note(meeting.at(), [0, -11], [meeting.date]),
		note(
			[end, 5, group.lane],
			[-1, 19],
			[bold(fillMessage(words.groupMeetsBrief, { day: group.day }))]
		),
		{
			...name('state', june.month, [13, 13], undefined, breaks(words.exploreBrief, room)),
			...within(room)
		},
		name('china', june.month, [13, 13]),
		name('presidents', start, [1, -7]),
		...(low ? [] : [name('joint-work', start, [1, -11])]),
		...times(),
		note(
			[planned.month, 0, y('china')],
			[8, 15],
			[soft(fillMessage(words.plannedFor, { day: planned.day }))]
		),
		note([start, 0, group.lane], [1, 19], [soft(low ? words.suspendedLow : words.suspendedBrief)])
	];
}
