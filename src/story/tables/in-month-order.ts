import { rowFault } from '$lib/data/csv';
import { InputError } from '$lib/data/input-error';
import { formatMonth, type Month } from '$lib/data/month';

/**
 * Sorts the rows of a table by month and rejects gaps, because a line across a missing month would
 * look like a figure that nobody published.
 * @throws InputError with a sentence for each gap.
 */
export function inMonthOrder<R extends { month: Month }>(what: string, rows: readonly R[]): R[] {
	const ordered = [...rows].sort((a, b) => a.month - b.month);
	const gaps = ordered.flatMap((row, index) => {
		const before = ordered[index - 1];
		if (!before || row.month === before.month + 1) return [];
		const found = `found ${formatMonth(row.month)} after ${formatMonth(before.month)}`;
		return [rowFault(row, 'month', `${found} for ${what}, expected every month in between`)];
	});
	if (gaps.length > 0) throw new InputError(gaps);
	return ordered;
}
