import type { Row } from './table-files';

const IN_STATE = 'place of death';

/**
 * The yearly table of states: a year without a final count of residents has the deaths in the state
 * to December, as the release counts them.
 * @param years the rows of the current table
 * @param months the monthly table of the release
 */
export function stateYearRows(years: readonly Row[], months: readonly Row[]): Row[] {
	const december = new Map(
		months
			.filter(({ month = '' }) => month.endsWith('-12'))
			.map(({ state = '', month = '', reported = '' }) => [
				`${state} ${month.slice(0, 4)}`,
				reported
			])
	);
	return years.map((row) => {
		if (row.basis !== IN_STATE && row.basis !== '') return row;
		const deaths = december.get(`${row.state ?? ''} ${row.year ?? ''}`) ?? '';
		return { ...row, deaths, basis: deaths === '' ? '' : IN_STATE };
	});
}
