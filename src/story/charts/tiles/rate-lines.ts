import words from '$words/tiles.json';
import { count } from '$lib/data/format';
import { formatMonth, shortMonth } from '$lib/data/month';
import { column, dot, dots, firstFitting, line, paragraph, plot, space, text } from '$lib/marks';
import type { PlotMark, Tone, View } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { tileMonths } from '../../tables/jurisdiction-tiles';
import { RECENT_MONTHS } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import { rateText } from '../rates';
import { changeMonths } from './change';
import { noteOf } from './chosen-description';
import {
	countryOf,
	isYearly,
	largeLines,
	lineOf,
	monthsOf,
	newestOf,
	ratesOf,
	whenOf,
	type Place,
	type Rate
} from './chosen-values';
import { faintLines } from './faint-lines';
import { allStatesSheet, monthSheet } from './rate-sheets';
import { lineSigns } from './line-signs';
import type { TileTables } from './tile-tables';

/** How chosen jurisdictions are told apart: by width, tone and sign, besides their names. */
const LOOKS = [
	{ tone: 'accent', width: 3.5 },
	{ tone: 'ink', width: 2, sign: 'square' },
	{ tone: 'slate', width: 2, sign: 'diamond' }
] as const;

const monthOf = ({ month }: Pick<Rate, 'month'>) => month;

/** A line of estimated rates, which is dashed in the newest months. */
function rateLine(key: string, place: Place, tone: Tone, width: number): PlotMark[] {
	const months = monthsOf(place);
	const recent = months.length - RECENT_MONTHS;
	const y = ({ rate }: (typeof months)[number]) => rate && Math.round(rate * 100) / 100;
	return [
		line(key, months.slice(0, recent), { x: monthOf, y, tone, width }),
		line(`${key} newest`, months.slice(recent - 1), { x: monthOf, y, tone, width, dash: '6 4' })
	];
}

/** The line of a jurisdiction or, with yearly counts alone, a dot for each year. */
function stateMarks(place: Place, i: number): PlotMark[] {
	const { code } = place;
	const { tone, width, ...look } = LOOKS[i] ?? LOOKS[0];
	if (isYearly(place)) {
		const y = ({ rate }: Rate) => rate;
		return [
			dots(`years ${code}`, ratesOf(place), {
				x: monthOf,
				y,
				by: (each) => String(each.month),
				tone
			})
		];
	}
	return [
		...rateLine(`rate ${code}`, place, tone, width),
		...('sign' in look ? [lineSigns(`signs ${code}`, ratesOf(place), look.sign, tone)] : [])
	];
}

const bold = (text: string) => text.replaceAll(/[^\n]+/g, '**$&**');

/** The name at the end of a line, with its newest rate, which is large for the main line. */
function endName(place: Place, tone: Tone, isMain: boolean): PlotMark {
	const { code, name, deaths } = place;
	const { month, rate } = newestOf(place);
	const value = bold(rateText(rate));
	const when = month < lastMonth(deaths) ? [whenOf(place, month, shortMonth)] : [];
	const texts = [name, name.replace(' ', '\n'), code].map((each) =>
		[...(isMain ? [value, bold(each)] : [bold(each), value]), ...when].join('\n')
	);
	return text(`name ${code}`, ['end', rate], [...texts, `${bold(code)} ${rateText(rate)}`], {
		side: 'e',
		tone,
		...(isMain ? { number: true } : {})
	});
}

/** Where the fall that the title names begins, if both months that it compares have a rate. */
function startMarks(data: TileTables): PlotMark[] {
	const rates = ratesOf(lineOf(data), false);
	const [start, end] = changeMonths(data).map((at) => rates.find(({ month }) => month === at));
	if (!start || !end) return [];
	const value = bold(rateText(start.rate));
	return [
		dot(`start ${lineOf(data).code}`, [start.month, start.rate], {
			as: 'estimated',
			tone: 'accent',
			label: {
				texts: [`${value}\n${formatMonth(start.month)}`, `${value} ${shortMonth(start.month)}`],
				side: ['ne', 'nw', 'w', 'e', 'n+'],
				free: true,
				rank: 'may'
			}
		})
	];
}

/** The rates of the jurisdictions that are drawn large and of the country; until a reader chooses, before all others. */
export function rateLines(data: TileTables): View {
	const { chosen, westVirginia, tiles } = data.states;
	const { first } = westVirginia.deaths;
	const last = lastMonth(westVirginia.deaths);
	const country = countryOf(data);
	const end = newestOf(country).rate;
	const large = largeLines(data);
	const isAlone = large.length === 1;
	const lines = plot(
		{
			x: { ends: [first, last], ticks: 'months' },
			y: {
				ticks: 4,
				format: count,
				title: (top) => [{ text: fillMessage(words.scale, { top }), tone: 'soft' }]
			},
			least: 150
		},
		...(chosen ? [] : [faintLines('others', tileMonths(first, last)[0] ?? first, tiles)]),
		...rateLine('rate US', country, 'soft', 1.25),
		...large.flatMap(stateMarks).toReversed(),
		...(isAlone ? startMarks(data) : []),
		...large.map((each, i) => endName(each, (LOOKS[i] ?? LOOKS[0]).tone, i === 0)),
		text(
			'name US',
			['end', end],
			[words.unitedStates, words.us].map((name) => `${name}\n${rateText(end)}`),
			{ side: 'e', tone: 'soft' }
		),
		monthSheet(data),
		...(chosen ? [] : [allStatesSheet(data)])
	);
	const note = [chosen ? '' : words.noteFaint, words.noteDashed].filter(Boolean).join(' ');
	const gaps = isAlone ? noteOf(lineOf(data)) : '';
	const above = (text: string) =>
		column(lines, space(4), paragraph('note', text, { tone: 'soft' }));
	return {
		units: 'rates',
		block: firstFitting(above(gaps ? `${note} ${gaps}.` : note), above(note), lines)
	};
}
