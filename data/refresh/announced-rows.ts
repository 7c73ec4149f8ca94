import { faultOf, InputError } from '../../src/lib/data/input-error';
import type { Row } from './table-files';

/**
 * The announced totals, each beside what the release predicts for the same twelve months.
 * @param rows the rows of the current table
 * @param overdose the table of the country, from the release
 * @throws InputError if the release has no such total
 */
export function announcedRows(
	rows: readonly Row[],
	overdose: readonly Row[],
	vintage: string
): Row[] {
	return rows.map((row) => {
		const same = overdose.find(
			({ month, drug_class, vintage: of }) =>
				month === row.month && drug_class === row.drug_class && of === vintage
		);
		if (!same?.predicted) {
			const what = `found no predicted total of ${row.month ?? ''}, expected one for announced.csv`;
			throw new InputError(faultOf(`the release ${vintage}`, what));
		}
		return { ...row, later_value: same.predicted, later_vintage: vintage };
	});
}
