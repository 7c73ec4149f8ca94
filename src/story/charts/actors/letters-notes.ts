import words from '$words/actors.json';
import { between, note, soft, type Note, type NoteHelpers } from './note-helpers';

/** Who wrote to whom, the visit put off, and the days that it was planned for. */
export function lettersNotes({ event, y, bold, wrapped }: NoteHelpers): Note[] {
	const [trone, senators] = [event('trone-letter'), event('senators-letter')];
	const [postponed, planned] = [event('trip-postponed'), event('trip-planned')];
	const signed = [senators.date, bold(words.senatorsWrite)];
	const days = [soft(planned.day), bold(words.planned)];
	return [
		note(trone.at(-7), [1, -18], [trone.date, bold(words.writes)]),
		note(senators.at(-13), [1, -18], [...signed, ...words.senators.split('\n').map(soft)], signed),
		note(
			postponed.at(-7),
			[1, -20],
			[postponed.date, bold(words.visitPostponed), soft(words.overBalloon)]
		),
		note(
			[planned.month, 0, between(planned.lane, y('china'))],
			[0, 0],
			[...days, ...words.noVisit.split('\n').map(soft)],
			days
		),
		note(trone.at(), [15, 34], wrapped(words.fewSteps, 180)),
		note(senators.at(), [22, 34], wrapped(words.topics, 150)),
		note([trone.month, 0, y('china')], [15, -12], [soft(words.concerned)])
	];
}

/** The same in a tight drawing, with the names of the lanes. */
export function briefLettersNotes(helpers: NoteHelpers): Note[] {
	const { x, event, bold, name, breaks, within } = helpers;
	const [trone, senators] = [event('trone-letter'), event('senators-letter')];
	const [postponed, planned] = [event('trip-postponed'), event('trip-planned')];
	const written = [trone.date, bold(words.writes)];
	const signed = [senators.date, bold(words.senatorsWrite)];
	const days = [soft(planned.day), bold(words.planned)];
	const off = [postponed.date, bold(words.postponed)];
	const few = helpers.between(trone.month, senators.month, 32);
	const topics = helpers.between(senators.month, x[1], 16);
	return [
		note(trone.at(), [0, -10], written, written.slice(1)),
		note(senators.at(), [0, -10], signed, signed.slice(1)),
		note(planned.at(), [0, -14], days, days.slice(1)),
		{
			...name('congress', trone.month, [12, 13], undefined, breaks(words.fewStepsBrief, few)),
			...within(few)
		},
		name('treasury', trone.month, [12, 13], words.treasuryName),
		name('china', trone.month, [12, -5]),
		note(postponed.at(), [-8, 13], off, off.slice(1)),
		name('state', trone.month, [12, 13], words.stateName),
		{
			...note(senators.at(), [14, 24], ...breaks(words.topicsBrief, topics)),
			...within(topics),
			clear: true
		}
	];
}
