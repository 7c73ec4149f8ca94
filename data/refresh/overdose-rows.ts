import { isoMonth } from '../../src/lib/data/month';
import { DRUG_CLASSES } from '../../src/story/tables/classes';
import { COUNTRY } from './cdc-dataset';
import { countKey, monthsOf, type Release } from './release';
import type { Row } from './table-files';

/**
 * The table of the country: each drug class in every month of the release, and then in the later
 * months of newer releases, which no line includes.
 * @param later rows of newer releases for months after the last one of the release
 */
export function overdoseRows(release: Release, vintage: string, later: readonly Row[]): Row[] {
	const { counts } = release;
	const months = monthsOf(release);
	return DRUG_CLASSES.flatMap((drugClass) => [
		...months.map((month): Row => {
			const { reported = '', predicted = '' } =
				counts.get(countKey(COUNTRY, drugClass, month)) ?? {};
			return { month: isoMonth(month), drug_class: drugClass, reported, predicted, vintage };
		}),
		...later.filter((row) => row.drug_class === drugClass)
	]);
}
