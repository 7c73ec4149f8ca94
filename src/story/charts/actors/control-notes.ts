import type { TextLine } from '$lib/chart/place-annotations';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import type { Tables } from '../../tables/table-types';
import { IN_FORCE } from './actors-events';
import { mostOf, totalsOf } from './actors-totals';
import { note, soft, type Note, type Pen } from './notes-pen';

/** The dates of the control, and deaths in the twelve months before and under it. */
export function controlNotes(pen: Pen, data: Tables): Note[] {
	const { tight, tiny, left, right, at, y, plot, bold, wrap, name, times } = pen;
	const [pledge, announced] = [at('pledge-2018'), at('control-announced')];
	const [rule, criticised] = [at(IN_FORCE), at('control-criticised')];
	const [china, president] = [y('china'), y('us-president')];
	const base = plot.yScale(0);
	const month = tight ? shortMonth : formatMonth;
	const years = tight ? 'year' : 'twelve months';
	const about = [
		`the last ${years} before${tight ? '' : ' the rule'}`,
		`the first ${years} under it`
	];
	const totals = totalsOf(data).flatMap(({ month: end, deaths }, i) => {
		const months = { text: `${month(end - 11)} to ${month(end)}`, bold: true };
		const value: TextLine = {
			text: count(deaths),
			tone: 'accent',
			bold: true,
			size: tight ? 13 : 15
		};
		return [
			note(
				i ? right + 6 : rule.x,
				plot.yScale(deaths / mostOf(data)),
				[i ? -1 : -10, -10],
				[value]
			),
			note(
				i ? right + Number(tight) * 3 : left,
				base,
				[i ? -1 : 1, tight ? 22 : 30],
				[months, soft(about[i] ?? '')],
				[months]
			)
		];
	});
	if (tight) {
		const opioids: TextLine = { text: 'Synthetic opioids', tone: 'accent', bold: true };
		return [
			note(
				rule.x,
				china,
				[4, -9],
				[rule.dayOfYear, bold('the rule is in force')],
				[bold(`rule in force ${rule.monthOfYear}`)]
			),
			note(
				pledge.x + 5,
				china,
				[-1, -9],
				[pledge.dayOfYear, bold('pledge')],
				[bold(`pledge ${pledge.monthOfYear}`)]
			),
			note(announced.x + 4, china, [-1, -40], [announced.dayOfYear, bold('announced')]),
			...totals,
			name('china', right, [-1, 18]),
			name('us-president', right, [-1, -8]),
			note(
				criticised.x - 5,
				president,
				[1, 17],
				[criticised.dayOfYear, bold('says not kept')],
				[{ text: 'says not kept', bold: true, more: criticised.monthOfYear }],
				[bold(tiny ? 'U.S. says not kept' : 'says not kept')]
			),
			note(pledge.x, president, [-10, -7], [soft('welcomes it')]),
			note(
				left,
				plot.yScale(1.25),
				[1, -1],
				[
					{ ...opioids, text: 'Synthetic opioids:', more: 'deaths' },
					soft('in 12 months, estimated')
				],
				[opioids, soft('deaths in 12 months')],
				[opioids]
			)
		];
	}
	const both = wrap('points between the two count months of both', right - rule.x - 24);
	return [
		note(
			pledge.x + 6,
			china,
			[-1, -16],
			[pledge.date, bold('pledges to control'), bold('fentanyl as one class')]
		),
		note(
			announced.x + 5,
			china,
			[-1, -16],
			[announced.date, bold('announces')],
			[announced.dayOfYear, bold('announces')]
		),
		note(
			rule.x + 8,
			china,
			[1, -16],
			[soft(`${rule.date.text}, and since`), bold('the rule is in force')]
		),
		note(right, china, [-1, 22], [{ text: 'it does not cover every precursor' }]),
		note(pledge.x, (china + president) / 2, [-12, 0], [soft('the presidents meet')]),
		note(pledge.x + 6, president, [-1, 24], [bold('welcomes the pledge')]),
		note(criticised.x - 7, president, [1, -16], [criticised.date]),
		note(criticised.x - 7, president, [1, 24], [bold('says that it was not kept')]),
		...times('control'),
		...totals,
		{ ...note(right, base, [-12, -12], both), rim: false, clear: true },
		note(
			left,
			base,
			[1, 78],
			[soft('Order in time is not cause. The pandemic began in the second twelve months.')]
		)
	];
}
