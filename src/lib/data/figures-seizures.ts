import { figuresFrom } from './figure';
import { parseMonth } from './month';
import type { Figure, Seizure, Tables } from './types';

interface Year {
	year: number;
	pounds: number;
	atPorts: number;
}

/** Full fiscal years only: the share of a part of a year is not the share of the year. */
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

/** The fiscal year that is not over: what was seized in it so far, and up to which month. */
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

/** Where seizures are made, and how much is seized in each full fiscal year and in one that is not over. */
export function seizureFigures({ seizures }: Tables): Figure[] {
	const make = figuresFrom('seizures.csv');
	const years = fullYears(seizures);
	const [first] = years;
	const last = years.at(-1);
	if (!first || !last) throw new Error('the seizures table has no full fiscal year');
	const shares = years.map(({ pounds, atPorts }) => atPorts / pounds);
	return [
		make.share('ports-share-low', Math.min(...shares)),
		make.share('ports-share-high', Math.max(...shares)),
		make.year('ports-first-year', first.year),
		make.year('ports-last-year', last.year),
		...years.flatMap(({ year, pounds, atPorts }) => [
			make.share(`ports-share-${year}`, atPorts / pounds),
			make.count(`seized-${year}`, pounds)
		]),
		...soFar(seizures)
	];
}
