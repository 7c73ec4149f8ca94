import { faultOf, InputError } from '../../src/lib/data/input-error';
import { count } from '../../src/lib/data/format';
import { formatMonth } from '../../src/lib/data/month';
import { CLASS_OF, COUNTRY, JURISDICTIONS } from './cdc-dataset';
import { monthsOf, seriesKey, type Release } from './release';

function missingPlaces({ lines }: Release): string[] {
	const found = new Set([...lines.keys()].map((key) => key.split('|')[0]));
	const missing = [...JURISDICTIONS].filter((code) => !found.has(code));
	if (missing.length === 0) return [];
	return [
		`found no row of ${missing.join(', ')}, expected all ${JURISDICTIONS.size} jurisdictions`
	];
}

function missingClasses({ lines }: Release): string[] {
	const missing = [...CLASS_OF.keys()].filter((name) => !lines.has(seriesKey(COUNTRY, name)));
	if (missing.length === 0) return [];
	return [`found no row of ${COUNTRY} for ${missing.join(' and ')}, expected one for each month`];
}

/** A sentence for the first row that is missing, with the number of the others. */
function missingMonths(release: Release): string[] {
	const { lines, first, last } = release;
	const months = monthsOf(release);
	const missing = [...lines].flatMap(([key, rows]) =>
		months.filter((month) => !rows.has(month)).map((month) => ({ key, month }))
	);
	const [one] = missing;
	if (!one) return [];
	const [place = '', indicator = ''] = one.key.split('|');
	const more = missing.length > 1 ? `, nor ${count(missing.length - 1)} more` : '';
	return [
		`found no row of ${place} for ${indicator} in ${formatMonth(one.month)}${more}, ` +
			`expected every month from ${formatMonth(first)} to ${formatMonth(last)}`
	];
}

/**
 * The all-cause deaths of the country are the sum of its parts in each release, and change with each
 * release. Where they differ, the rows of the file come from more than one.
 */
function mixedReleases({ allCauses }: Release): string[] {
	const wrong = [...allCauses]
		.sort(([a], [b]) => a - b)
		.filter(([, { country, parts, blanks }]) => blanks === 0 && country !== parts);
	const [one] = wrong;
	if (!one) return [];
	const [month, { country, parts }] = one;
	const more = wrong.length > 1 ? ` and in ${count(wrong.length - 1)} more months` : '';
	return [
		`found ${count(parts)} deaths of all causes as the sum of the jurisdictions in ${formatMonth(month)}${more}, ` +
			`expected ${count(country)}, the U.S. total: the rows come from two releases`
	];
}

/**
 * Checks that a release is complete: all jurisdictions, all drug classes, every month of each series,
 * and rows of one release only.
 * @throws InputError with one sentence
 */
export function checkRelease(release: Release): void {
	for (const check of [missingPlaces, missingClasses, missingMonths, mixedReleases]) {
		const [what] = check(release);
		if (what) throw new InputError(faultOf(release.file.name, what));
	}
}
