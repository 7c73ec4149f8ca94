import { figuresFrom, type Figure } from '$lib/data/figure';
import { parseMonth } from '$lib/data/month';
import { LAST_KNOWN_YEAR } from '../tables/selectors';
import type { Seizure } from '../tables/seizures-table';
import type { Tables } from '../tables/table-types';

interface Year {
	year: number;
	pounds: number;
	atPorts: number;
}

/** Full fiscal years only, because a share of part of a year is not the share of the year. */
function fullYears(seizures: readonly Seizure[]): Year[] {
	const full = seizures.filter((row) => !row.partial);
	const years = [...new Set(full.map((row) => row.fiscalYear))].sort((a, b) => a - b);
	return years.map((year) => {
		const rows = full.filter((row) => row.fiscalYear === year);
		const sum = (kept: readonly Seizure[]) => kept.reduce((total, row) => total + row.pounds, 0);
		return {
			year,
			pounds: sum(rows),
			atPorts: sum(rows.filter((row) => row.place === 'ports of entry'))
		};
	});
}

/** The incomplete fiscal year: what has been seized so far, and up to which month. */
function soFar(seizures: readonly Seizure[]): Figure[] {
	const make = figuresFrom('seizures.csv');
	const rows = seizures.filter((row) => row.partial);
	const [first] = rows;
	if (!first) return [];
	return [
		make.year('so-far-year', first.fiscalYear),
		make.month('so-far-month', parseMonth(first.vintage)),
		make.count(
			'seized-so-far',
			rows.reduce((total, row) => total + row.pounds, 0)
		)
	];
}

/** Where fentanyl is seized, and how much in each full fiscal year and in the incomplete one. */
export function seizureFigures({ seizures }: Tables): Figure[] {
	const make = figuresFrom('seizures.csv');
	const years = fullYears(seizures);
	const [first] = years;
	const last = years.at(-1);
	if (!first || !last) throw new Error('the seizures table has no full fiscal year');
	const known = years.filter(({ year }) => year <= LAST_KNOWN_YEAR);
	const shares = known.map(({ pounds, atPorts }) => atPorts / pounds);
	return [
		make.share('ports-share-low', Math.min(...shares)),
		make.share('ports-share-high', Math.max(...shares)),
		make.year('ports-first-year', first.year),
		make.year('ports-last-year', Math.max(...known.map(({ year }) => year))),
		make.count('seized-first', first.pounds),
		make.count('seized-most', Math.max(...years.map(({ pounds }) => pounds))),
		make.count('seized-last', last.pounds),
		...years.flatMap(({ year, pounds, atPorts }) => [
			make.share(`ports-share-${year}`, atPorts / pounds),
			make.count(`seized-${year}`, pounds)
		]),
		...soFar(seizures)
	];
}
