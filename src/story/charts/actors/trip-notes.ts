import { note, soft, type Note, type Pen } from './notes-pen';

/** The visit, planned and made, and how the two governments took up their work again. */
export function tripNotes(pen: Pen): Note[] {
	const { tight, over, left, right, x, y, date, day, bold, wrap, name, times } = pen;
	const [planned, june, meeting] = [x('trip-planned'), x('trip-june'), x('meeting-2023')];
	const postponed = x('trip-postponed');
	const visit = [date('trip-june'), bold('Blinken in Beijing')];
	if (tight) {
		const explore = wrap('both agree only to explore a working group', right - june - 16);
		return [
			note('june', [june, y('state')], [0, -over - 6], visit),
			note(
				'postponed',
				[postponed, y('state')],
				[0, -12],
				[date('trip-postponed'), bold('postponed')]
			),
			note('agreed', [meeting, y('presidents')], [-9, 15], [bold('agree to work together again')]),
			note('meeting', [meeting, y('presidents')], [0, -11], [date('meeting-2023')]),
			note(
				'group',
				[right + 5, y('joint-work')],
				[-1, 20],
				[bold(`${day('working-group')}: group meets`)]
			),
			name('state', june, [13, 14], 'State Department', explore),
			name('china', june, [13, 14]),
			name('presidents', left, [1, -7]),
			name('joint-work', left, [1, -11]),
			...times('trip'),
			note('planned', [planned, y('china')], [8, 15], [soft(`planned: ${day('trip-planned')}`)]),
			note(
				'suspended',
				[left, y('joint-work')],
				[1, 20],
				[soft('suspended in August 2022')],
				[soft('suspended')]
			)
		];
	}
	return [
		note(
			'june',
			[june, (y('state') + y('china')) / 2],
			[14, 0],
			[...visit, ...wrap('both sides agree only to explore a working group', 170)],
			visit
		),
		note(
			'postponed',
			[postponed, y('state')],
			[12, -11],
			[date('trip-postponed'), bold('postponed, over a balloon')],
			[date('trip-postponed'), bold('postponed')]
		),
		note(
			'meeting',
			[meeting, y('presidents')],
			[-9, -11],
			[date('meeting-2023'), bold('agree to take the work up again')]
		),
		note(
			'group',
			[right + 1, y('joint-work')],
			[-1, 25],
			[date('working-group'), bold('working group first meets, in Beijing')]
		),
		note(
			'agreed',
			[(meeting + x('working-group')) / 2, y('joint-work')],
			[0, -12],
			[{ text: 'agreed' }]
		),
		...times('trip'),
		note(
			'planned',
			[planned, y('china')],
			[12, 20],
			[soft(day('trip-planned')), soft('planned days; no visit then')]
		),
		note(
			'suspended',
			[planned, y('joint-work')],
			[12, 25],
			wrap('suspended by the Chinese government in August 2022', june - planned - 24)
		),
		note(
			'letters',
			[x('senators-letter'), y('congress')],
			[12, -9],
			[soft(`the two letters, ${day('trone-letter')} and ${day('senators-letter')}`)]
		)
	];
}
