import { note, soft, type Note, type Pen } from './notes-pen';

/** Who wrote to whom, the visit put off, and the days that it was planned for. */
export function lettersNotes(pen: Pen): Note[] {
	const { tight, over, right, x, y, date, day, bold, wrap, name } = pen;
	const [trone, senators] = [x('trone-letter'), x('senators-letter')];
	const [postponed, planned] = [x('trip-postponed'), x('trip-planned')];
	const written = [date('trone-letter'), bold('Rep. Trone writes')];
	const signed = [date('senators-letter'), bold('14 senators write')];
	const days = [soft(day('trip-planned')), bold('planned')];
	if (tight) {
		const few = wrap('even a few steps there could save lives', senators - trone - 32);
		const off = [date('trip-postponed'), bold('postponed')];
		const topics = wrap('fentanyl and other topics', right - senators - 16);
		return [
			note('trone', [trone, y('congress')], [0, -12], written),
			note('senators', [senators, y('congress')], [0, -12], signed),
			note('planned', [planned, y('state') - over], [0, -6], days),
			name('congress', trone, [12, 14], 'Congress', few),
			name('treasury', trone, [12, 14], 'Treasury: Yellen'),
			name('china', trone, [12, -6]),
			note('postponed', [postponed, y('state')], [-8, 16], off, off.slice(1)),
			name('state', trone, [12, 14], 'State Dept.: Blinken'),
			{ ...note('topics', [senators, y('congress')], [14, 24], topics), clear: true }
		];
	}
	return [
		note('trone', [trone - 7, y('congress')], [1, -18], written),
		note(
			'senators',
			[senators - 13, y('congress')],
			[1, -18],
			[...signed, soft('Republicans, Ricketts and Rubio'), soft('among them; who led is open')],
			signed
		),
		note(
			'postponed',
			[postponed - 7, y('state')],
			[1, -20],
			[date('trip-postponed'), bold('visit postponed'), soft('over a balloon')]
		),
		note(
			'planned',
			[planned, (y('state') + y('china')) / 2],
			[0, 0],
			[...days, soft('no visit'), soft('then')],
			days
		),
		note(
			'step',
			[trone, y('congress')],
			[15, 34],
			wrap('says that even a few steps by the Chinese government could save lives', 180)
		),
		note(
			'topics',
			[senators, y('congress')],
			[22, 34],
			wrap('the same letter to both; fentanyl is one of several topics', 150)
		),
		note(
			'neither',
			[trone, y('china')],
			[15, -12],
			[soft('Both letters concern it; neither is sent to it.')]
		)
	];
}
