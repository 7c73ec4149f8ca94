import { note, soft, type Note, type Pen } from './notes-pen';

/** The visit, planned and made, and how the two governments took up their work again. */
export function tripNotes({
	tight,
	low,
	left,
	right,
	at,
	y,
	bold,
	wrap,
	name,
	times
}: Pen): Note[] {
	const [planned, june, postponed] = [at('trip-planned'), at('trip-june'), at('trip-postponed')];
	const [meeting, group] = [at('meeting-2023'), at('working-group')];
	const [china, state] = [y('china'), y('state')];
	const visit = [june.date, bold('Blinken in Beijing')];
	const off = [postponed.date, bold('postponed')];
	if (tight) {
		const explore = wrap('both agree only to explore a working group', right - june.x - 16);
		return [
			note(june.x, state, [0, -14], visit, visit.slice(1)),
			note(postponed.x, state, [0, -11], off, off.slice(1)),
			note(meeting.x, meeting.y, [-9, 15], [bold('agree to work together again')]),
			note(meeting.x, meeting.y, [0, -11], [meeting.date]),
			note(right + 5, group.y, [-1, 19], [bold(`${group.day}: group meets`)]),
			name('state', june.x, [13, 13], 'State Department', explore),
			name('china', june.x, [13, 13]),
			name('presidents', left, [1, -7]),
			...(low ? [] : [name('joint-work', left, [1, -11])]),
			...times('trip'),
			note(planned.x, china, [8, 15], [soft(`planned: ${planned.day}`)]),
			note(
				left,
				group.y,
				[1, 19],
				[soft(low ? 'joint work suspended' : 'suspended in August 2022')]
			)
		];
	}
	const explore = wrap('both sides agree only to explore a working group', 170);
	const suspended = 'suspended by the Chinese government in August 2022';
	return [
		note(june.x, (state + china) / 2, [14, 0], [...visit, ...explore], visit),
		note(postponed.x, state, [12, -11], [postponed.date, bold('postponed, over a balloon')], off),
		note(meeting.x, meeting.y, [-9, -11], [meeting.date, bold('agree to take the work up again')]),
		note(right + 1, group.y, [-1, 25], [group.date, bold('working group first meets, in Beijing')]),
		note((meeting.x + group.x) / 2, group.y, [0, -12], [{ text: 'agreed' }]),
		...times('trip'),
		note(planned.x, china, [12, 20], [soft(planned.day), soft('planned days; no visit then')]),
		note(planned.x, group.y, [12, 25], wrap(suspended, june.x - planned.x - 24)),
		note(
			at('senators-letter').x,
			y('congress'),
			[12, -9],
			[soft(`the two letters, ${at('trone-letter').day} and ${at('senators-letter').day}`)]
		)
	];
}
