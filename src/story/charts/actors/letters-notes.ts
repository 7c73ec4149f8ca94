import { note, soft, type Note, type Pen } from './notes-pen';

/** Who wrote to whom, the visit put off, and the days that it was planned for. */
export function lettersNotes({ tight, right, at, y, bold, wrap, name }: Pen): Note[] {
	const [trone, senators] = [at('trone-letter'), at('senators-letter')];
	const [postponed, planned] = [at('trip-postponed'), at('trip-planned')];
	const written = [trone.date, bold('Rep. Trone writes')];
	const signed = [senators.date, bold('14 senators write')];
	const days = [soft(planned.day), bold('planned')];
	if (tight) {
		const few = wrap('even a few steps there could save lives', senators.x - trone.x - 32);
		const topics = wrap('fentanyl and other topics', right - senators.x - 16);
		const off = [postponed.date, bold('postponed')];
		return [
			note(trone.x, trone.y, [0, -10], written, written.slice(1)),
			note(senators.x, senators.y, [0, -10], signed, signed.slice(1)),
			note(planned.x, planned.y, [0, -14], days, days.slice(1)),
			name('congress', trone.x, [12, 13], 'Congress', few),
			name('treasury', trone.x, [12, 13], 'Treasury: Yellen'),
			name('china', trone.x, [12, -5]),
			note(postponed.x, postponed.y, [-8, 13], off, off.slice(1)),
			name('state', trone.x, [12, 13], 'State Dept.: Blinken'),
			{ ...note(senators.x, senators.y, [14, 24], topics), clear: true }
		];
	}
	return [
		note(trone.x - 7, trone.y, [1, -18], written),
		note(
			senators.x - 13,
			senators.y,
			[1, -18],
			[...signed, soft('Republicans, Ricketts and Rubio'), soft('among them; who led is open')],
			signed
		),
		note(
			postponed.x - 7,
			postponed.y,
			[1, -20],
			[postponed.date, bold('visit postponed'), soft('over a balloon')]
		),
		note(
			planned.x,
			(planned.y + y('china')) / 2,
			[0, 0],
			[...days, soft('no visit'), soft('then')],
			days
		),
		note(
			trone.x,
			trone.y,
			[15, 34],
			wrap('says that even a few steps by the Chinese government could save lives', 180)
		),
		note(
			senators.x,
			senators.y,
			[22, 34],
			wrap('the same letter to both; fentanyl is one of several topics', 150)
		),
		note(trone.x, y('china'), [15, -12], [soft('Both letters concern it; neither is sent to it.')])
	];
}
