import monthly from '$words/monthly.json';
import words from '$words/tiles.json';
import { formatMonth, isoMonth } from '$lib/data/month';
import { valueAt } from '$lib/chart/series';
import { listed, sheetOf, type Field, type PlotMark } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { tileMonths } from '../../tables/jurisdiction-tiles';
import { monthlyRates } from '../../tables/rates';
import { lastMonth } from '../../tables/series';
import type { Blank } from '../../tables/blanks';
import { MONTH, RELEASE, stateMonths, STATUS } from '../monthly';
import { oneDecimal, rateText } from '../rates';
import { CODE, STATE } from './change-sheet';
import { countryOf, isYearly, largeLines, lineOf, ratesOf, whenOf } from './chosen-values';
import type { Place } from './chosen-values';
import type { TileTables } from './tile-tables';
import { rowsOf, type Named } from './tiles';

/** A month of the lines, with the status of its counts. */
type Row = ReturnType<typeof stateMonths>[number];

/** Why no count is published, as readers see it. */
const BLANK_WORDS: Readonly<Record<Blank, string>> = {
	'low quality': words.lowQuality,
	'fewer than 10': words.fewerThanTen,
	'not in the data set': words.notInDataSet
};

/** The reported and the estimated rates of a place, or those of years. */
function placeFields(key: string, place: Place, isMain: boolean): Field<Row>[] {
	const { name } = place;
	const { first, reported, predicted } = monthlyRates(place.deaths, place.years);
	const yearly = isYearly(place);
	const rates = ratesOf(place);
	const rateIn = ({ month }: Row) => rates.find((each) => each.month === month)?.rate ?? null;
	const say = (row: Row) => {
		const rate = rateIn(row);
		if (rate === null) return yearly ? null : fillMessage(words.pointNone, { name });
		const said = { name, rate: rateText(rate), year: whenOf(place, row.month) };
		return yearly ? fillMessage(words.pointYearOf, said) : fillMessage(words.pointRateOf, said);
	};
	const field = (what: string, label: string, of: (row: Row) => number | null): Field<Row> => ({
		...{ key: `${key}_${what}`, label, unit: words.perResidents },
		of: (row) => oneDecimal(of(row))
	});
	const label = fillMessage(words.columnPredicted, { name });
	const months: Field<Row>[] = [
		field('reported', fillMessage(words.columnReported, { name }), ({ month }) =>
			valueAt(first, reported, month)
		),
		{ ...field('predicted', label, ({ month }) => valueAt(first, predicted, month)), say }
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
	const fields: readonly Field<Row>[] = [
		{
			...MONTH,
			of: ({ month }) => isoMonth(month),
			say: ({ month }) => fillMessage(monthly.twelveMonths, { month: formatMonth(month) })
		},
		...largeLines(data).flatMap((each, i) =>
			placeFields(i === 0 ? 'state' : each.code.toLowerCase(), each, i === 0)
		),
		...placeFields('us', country, true),
		{
			key: 'gap',
			label: fillMessage(words.whyNone, { name: line.name }),
			blank: words.noGap,
			of: ({ month }) => {
				const blank = line.blanks[month - line.deaths.first];
				return blank ? BLANK_WORDS[blank] : null;
			}
		},
		{ ...STATUS, of: ({ standing }) => fillMessage(words.statusMonth, { standing }) },
		{ ...RELEASE, of: () => data.vintage }
	];
	const drawn = [...ratesOf(line), ...ratesOf(country)];
	const at = ({ month }: Row) =>
		[month, drawn.find((each) => each.month === month)?.rate ?? 0] as const;
	// Until a reader chooses, the table has all states instead.
	const show = data.states.chosen ? 'all' : 'tips';
	return { ...listed([], [], () => null), sheets: [sheetOf(stateMonths(data), fields, at, show)] };
}

/** The rates of all jurisdictions and of the country, every third month: the table until a reader chooses. */
export function allStatesSheet(data: TileTables): PlotMark {
	const { deaths } = data.states.westVirginia;
	const fields: readonly Field<Named>[] = [
		{ ...STATE, of: ({ name }) => name },
		{ ...CODE, of: ({ code }) => code },
		...tileMonths(deaths.first, lastMonth(deaths)).map((month, i): Field<Named> => ({
			key: `m${isoMonth(month).replace('-', '_')}`,
			label: fillMessage(monthly.twelveMonths, { month: formatMonth(month) }),
			unit: words.perResidents,
			of: ({ perMillion: { [i]: rate = null } }) => rate && rate / 10
		})),
		{ ...STATUS, of: ({ yearly }) => (yearly ? words.statusYearly : words.statusRate) },
		{ ...RELEASE, of: () => data.vintage }
	];
	return listed(rowsOf(data), fields, () => null);
}
