import monthly from '$words/monthly.json';
import words from '$words/tiles.json';
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { sheetOf, type Block, type Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { changeMonths, changeOf, FEW, isFew } from './change';
import { RELEASE, STATUS } from '../monthly';
import { oneDecimal } from '../rates';
import type { TileTables } from './tile-tables';
import { rowsOf } from './tiles';

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
