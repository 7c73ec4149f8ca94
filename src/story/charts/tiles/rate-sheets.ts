import monthly from '$words/monthly.json';
import words from '$words/tiles.json';
import { count, percent } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import { listed, sheetOf, type Block, type Field, type PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { valueAt } from '$lib/chart/series';
import { changeMonths, changeOf, FEW, isFew } from './change';
import { MONTH, monthsBetween, RELEASE, standingOf, STATUS, twelveMonths } from '../monthly';
import { oneDecimal, rateText } from '../rates';
import type { TileTables } from './tile-tables';
import { rowsOf, type Named } from './tiles';
import { tileMonths } from '../../tables/jurisdiction-tiles';
import { monthlyRates } from '../../tables/rates';
import { lastMonth } from '../../tables/series';
import type { Blank } from '../../tables/blanks';
import { countryOf, isYearly, largeLines, lineOf, ratesOf, whenOf } from './chosen-values';
import type { Place } from './chosen-values';

type Row = ReturnType<typeof rowsOf>[number];

export const STATE = { key: 'state', label: words.state } as const;
export const CODE = { key: 'code', label: words.code } as const;

/** A change with its sign: "−60 %". */
function signed(share: number): string {
	const number = percent(share);
	return `${share > 0 && number !== '0' ? '+' : ''}${number}\u00a0%`;
}

/** What the table says of each jurisdiction and of the country, and the buttons on the map of each tile. */
export function changeSheet(data: TileTables): Block['sheets'][number] {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const deaths = (key: string, label: string, of: 'from' | 'to' | 'counted'): Field<Row> => ({
		...{ key, label, unit: monthly.deaths },
		of: ({ change }) => change && change[of]
	});
	const fields: readonly Field<Row>[] = [
		{ ...STATE, of: ({ name }) => name, say: ({ name }) => name },
		{ ...CODE, of: ({ code }) => code },
		deaths('from', fillMessage(words.monthsPredicted, { month: from }), 'from'),
		deaths('to', fillMessage(words.monthsPredicted, { month: to }), 'to'),
		deaths('to_reported', fillMessage(words.monthsReported, { month: to }), 'counted'),
		{
			key: 'change',
			label: words.changeColumn,
			unit: words.percent,
			of: ({ change }) => change && oneDecimal(changeOf(change) * 100),
			say: ({ change }) =>
				change
					? fillMessage(words.pointChange, { change: signed(changeOf(change)) })
					: fillMessage(words.pointNoCount, { from, to })
		},
		{
			...STATUS,
			of: ({ change }) => {
				if (!change) return words.statusNone;
				return isFew(change) ? fillMessage(words.statusFew, { few: FEW }) : words.statusChange;
			},
			say: ({ change }) => {
				const [before, after] = [count(change?.from ?? 0), count(change?.to ?? 0)];
				return change && fillMessage(words.pointDeaths, { before, from, after, to });
			}
		},
		{ ...RELEASE, of: () => data.vintage }
	];
	return sheetOf(rowsOf(data), fields, ({ column, row }) =>
		column === undefined || row === undefined ? null : [column, row]
	);
}

/** Why no count is published, as readers see it. */
const BLANK_WORDS: Readonly<Record<Blank, string>> = {
	'low quality': words.lowQuality,
	'fewer than 10': words.fewerThanTen,
	'not in the data set': words.notInDataSet
};

/** The reported and the estimated rates of a place, or those of years. */
function placeFields(key: string, place: Place, isMain: boolean): Field<Month>[] {
	const { name } = place;
	const { first, reported, predicted } = monthlyRates(place.deaths, place.years);
	const yearly = isYearly(place);
	const rates = ratesOf(place);
	const rateIn = (month: Month) => rates.find((each) => each.month === month)?.rate ?? null;
	const say = (month: Month) => {
		const rate = rateIn(month);
		if (rate === null) return yearly ? null : fillMessage(words.pointNone, { name });
		const said = { name, rate: rateText(rate), year: whenOf(place, month) };
		return yearly ? fillMessage(words.pointYearOf, said) : fillMessage(words.pointRateOf, said);
	};
	const field = (what: string, label: string, of: (month: Month) => number | null) => ({
		...{ key: `${key}_${what}`, label, unit: words.perResidents },
		of: (month: Month) => oneDecimal(of(month))
	});
	const label = fillMessage(words.columnPredicted, { name });
	const months: Field<Month>[] = [
		field('reported', fillMessage(words.columnReported, { name }), (month) =>
			valueAt(first, reported, month)
		),
		{ ...field('predicted', label, (month) => valueAt(first, predicted, month)), say }
	];
	if (!yearly) return months;
	const year = field('year', fillMessage(words.columnYear, { name }), rateIn);
	return [
		...(isMain ? months.map((each) => ({ ...each, say: undefined })) : []),
		{ ...year, blank: words.noYearEnds, say }
	];
}

/** The rates of the jurisdictions that are drawn large and of the country, month by month. */
export function monthSheet(data: TileTables): PlotMark {
	const line = lineOf(data);
	const country = countryOf(data);
	const { deaths } = data.states.westVirginia;
	const last = lastMonth(deaths);
	const fields: readonly Field<Month>[] = [
		{ ...MONTH, of: isoMonth, say: twelveMonths },
		...largeLines(data).flatMap((each, i) =>
			placeFields(i === 0 ? 'state' : each.code.toLowerCase(), each, i === 0)
		),
		...placeFields('us', country, true),
		{
			key: 'gap',
			label: fillMessage(words.whyNone, { name: line.name }),
			blank: words.noGap,
			of: (month) => {
				const blank = line.blanks[month - line.deaths.first];
				return blank ? BLANK_WORDS[blank] : null;
			}
		},
		{
			...STATUS,
			of: (month) => fillMessage(words.statusMonth, { standing: standingOf(month, last) })
		},
		{ ...RELEASE, of: () => data.vintage }
	];
	const drawn = [...ratesOf(line), ...ratesOf(country)];
	const at = (month: Month) =>
		[month, drawn.find((each) => each.month === month)?.rate ?? 0] as const;
	// Until a reader chooses, the table has all states instead.
	const show = data.states.chosen ? undefined : 'tips';
	return listed(monthsBetween(deaths.first, last), fields, at, show);
}

/** The rates of all jurisdictions and of the country, every third month: the table until a reader chooses. */
export function allStatesSheet(data: TileTables): PlotMark {
	const { deaths } = data.states.westVirginia;
	const fields: readonly Field<Named>[] = [
		{ ...STATE, of: ({ name }) => name },
		{ ...CODE, of: ({ code }) => code },
		...tileMonths(deaths.first, lastMonth(deaths)).map((month, i): Field<Named> => ({
			key: `m${isoMonth(month).replace('-', '_')}`,
			label: twelveMonths(month),
			unit: words.perResidents,
			of: ({ perMillion: { [i]: rate = null } }) => rate && rate / 10
		})),
		{ ...STATUS, of: ({ yearly }) => (yearly ? words.statusYearly : words.statusRate) },
		{ ...RELEASE, of: () => data.vintage }
	];
	return listed(rowsOf(data), fields, () => null);
}
