import words from '$words/tiles.json';
import { isoMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { Blank } from '../../tables/blanks';
import type { TileTables } from './tile-tables';
import { MONTH, RELEASE, stateMonths, STATUS } from '../monthly';
import { oneDecimal } from '../rates';
import type { Column, Table } from '$lib/chart/chart-types';
import { valueAt } from '$lib/chart/series';
import { lineOf, nationRates, ratesOf, yearlyRatesOf, chosenRates } from './chosen-values';

/** Why no count is published, as readers see it. */
const BLANK_WORDS: Readonly<Record<Blank, string>> = {
	'low quality': words.lowQuality,
	'fewer than 10': words.fewerThanTen,
	'not in the data set': words.notInDataSet
};
const blankWords = (blank?: Blank | null) => (blank ? BLANK_WORDS[blank] : null);

/** The rates of the chosen jurisdiction, of those beside it and of the country, month by month. */
export function findRows(data: TileTables): Table {
	const line = lineOf(data);
	const rings = yearlyRatesOf(line);
	const [own, nation] = [chosenRates(data), nationRates(data)];
	const { name } = line;
	const { beside } = data.states;
	const besideRates = beside.map((line) => ({ ...ratesOf(line), rings: yearlyRatesOf(line) }));
	const country = words.unitedStates;
	const column = (key: string, label: string): Column => ({ key, label, unit: words.perResidents });
	const yearColumn = (key: string, name: string): Column => ({
		...column(key, fillMessage(words.columnYear, { name })),
		blank: words.noYearEnds
	});
	return {
		columns: [
			MONTH,
			column('state_reported', fillMessage(words.columnReported, { name })),
			column('state_predicted', fillMessage(words.columnPredicted, { name })),
			...(rings.length > 0 ? [yearColumn('state_year', name)] : []),
			...beside.flatMap((line) => {
				const { name } = line;
				const key = line.code.toLowerCase();
				if (yearlyRatesOf(line).length > 0) return [yearColumn(`${key}_year`, name)];
				return [
					column(`${key}_reported`, fillMessage(words.columnReported, { name })),
					column(`${key}_predicted`, fillMessage(words.columnPredicted, { name }))
				];
			}),
			column('us_reported', fillMessage(words.columnReported, { name: country })),
			column('us_predicted', fillMessage(words.columnPredicted, { name: country })),
			{ key: 'gap', label: fillMessage(words.whyNone, { name }), unit: '', blank: words.noGap },
			STATUS,
			RELEASE
		],
		rows: stateMonths(data).map(({ month, standing }) => [
			isoMonth(month),
			oneDecimal(valueAt(own.first, own.reported, month)),
			oneDecimal(valueAt(own.first, own.predicted, month)),
			...(rings.length > 0 ? [oneDecimal(rings.find(({ x }) => x === month)?.y ?? null)] : []),
			...besideRates.flatMap(({ first, reported, predicted, rings }) =>
				rings.length > 0
					? [oneDecimal(rings.find(({ x }) => x === month)?.y ?? null)]
					: [reported, predicted].map((rates) => oneDecimal(valueAt(first, rates, month)))
			),
			oneDecimal(valueAt(nation.first, nation.reported, month)),
			oneDecimal(valueAt(nation.first, nation.predicted, month)),
			blankWords(line.blanks[month - line.deaths.first]),
			fillMessage(words.statusMonth, { standing }),
			data.vintage
		])
	};
}
