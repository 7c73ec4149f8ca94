import type { TextLine } from '$lib/chart/place-annotations';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import type { Tables } from '../../tables/table-types';
import { mostOf, totalsOf } from './actors-derived';
import { note, soft, type Note, type Pen } from './notes-pen';

/** The dates of the control, and deaths in the twelve months before and after it. */
export function controlNotes(data: Tables, pen: Pen): Note[] {
	const { tight, left, right, x, y, plot, date, day, bold, wrap, name, times } = pen;
	const [pledge, announced] = [x('pledge-2018'), x('control-announced')];
	const [rule, criticised] = [x('control-in-force'), x('control-criticised')];
	const level = (deaths: number) => plot.yScale(deaths / mostOf(data));
	const base = plot.yScale(0);
	const month = tight ? shortMonth : formatMonth;
	const years = totalsOf(data).map((total, i) => {
		const last = i > 0;
		const when = `${month(total.month - 11)} to ${month(total.month)}`;
		return {
			value: note(
				`value-${i}`,
				[last ? right + 6 : rule, level(total.deaths)],
				[last ? -1 : -10, -10],
				[{ text: count(total.deaths), tone: 'accent', bold: true, size: tight ? 13 : 15 }]
			),
			months: note(
				`months-${i}`,
				[last ? right + (tight ? 3 : 0) : left, base],
				[last ? -1 : 1, tight ? 22 : 30],
				[
					{ text: when, bold: true },
					soft(
						tight
							? last
								? 'the first year under it'
								: 'the last year before'
							: last
								? 'the first twelve months under the rule'
								: 'the last twelve months before the rule'
					)
				],
				[{ text: when, bold: true }]
			)
		};
	});
	const totals = years.flatMap(({ value, months }) => [value, months]);
	if (tight) {
		const opioids: TextLine = { text: 'Synthetic opioids', tone: 'accent', bold: true };
		return [
			note(
				'rule',
				[rule, y('china')],
				[4, -9],
				[date('control-in-force'), bold('the rule is in force')],
				[bold('in force')]
			),
			note('pledge', [pledge + 5, y('china')], [-1, -9], [date('pledge-2018'), bold('pledge')]),
			note(
				'announced',
				[announced + 4, y('china')],
				[-1, -40],
				[date('control-announced'), bold('announced')]
			),
			note('welcome', [pledge + 5, y('us-president')], [-1, 16], [soft('welcomes it')]),
			note(
				'criticised',
				[criticised - 5, y('us-president')],
				[1, 16],
				[bold(`${date('control-criticised').text}: says not kept`)],
				[bold('says not kept')]
			),
			...totals,
			name('china', right, [-1, 18]),
			name('us-president', right, [-1, -8]),
			note(
				'deaths',
				[left, plot.yScale(1.25)],
				[1, -1],
				[{ ...opioids, text: `${opioids.text}:`, more: 'deaths' }, soft('in 12 months, estimated')],
				[opioids]
			)
		];
	}
	return [
		note(
			'pledge',
			[pledge + 6, y('china')],
			[-1, -16],
			[date('pledge-2018'), bold('pledges to control'), bold('fentanyl as one class')]
		),
		note(
			'announced',
			[announced + 5, y('china')],
			[-1, -16],
			[date('control-announced'), bold('announces')],
			[soft(day('control-announced')), bold('announces')]
		),
		note(
			'rule',
			[rule + 8, y('china')],
			[1, -16],
			[soft(`${date('control-in-force').text}, and since`), bold('the rule is in force')]
		),
		note(
			'precursors',
			[right, y('china')],
			[-1, 22],
			[{ text: 'it does not cover every precursor' }]
		),
		note(
			'meet',
			[pledge, (y('china') + y('us-president')) / 2],
			[-12, 0],
			[soft('the presidents meet')]
		),
		note('welcome', [pledge + 6, y('us-president')], [-1, 24], [bold('welcomes the pledge')]),
		note('when', [criticised - 7, y('us-president')], [1, -16], [date('control-criticised')]),
		note(
			'criticised',
			[criticised - 7, y('us-president')],
			[1, 24],
			[bold('says that it was not kept')]
		),
		...times('control'),
		...totals,
		{
			...note(
				'between',
				[right, base],
				[-12, -12],
				wrap('points between the two count months of both', right - rule - 24)
			),
			rim: false,
			clear: true
		},
		note(
			'cause',
			[left, base],
			[1, 78],
			[soft('Order in time is not cause. The pandemic began in the second twelve months.')]
		)
	];
}
