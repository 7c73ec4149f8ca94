import { BASES, BLANKS } from './blanks';
import type { LaterCount, JurisdictionLine } from './states-12mo-table';
import type { YearlyCount } from './states-yearly-table';
import type { Month } from '$lib/data/month';

/**
 * The line of a jurisdiction, packed for download: repeated words become digits, and large numbers
 * become small differences.
 */
export interface PackedLine {
	code: string;
	name: string;
	first: Month;
	reported: readonly (number | null)[];
	/** Predicted minus reported. */
	more: readonly (number | null)[];
	/** One digit per month: 0 without a blank, or the position of its reason in `BLANKS`, from 1. */
	blanks: string;
	later: readonly (readonly [Month, number | null, number | null])[];
	laterVintage: string | null;
	/** Year, deaths, residents, and the position of the basis in `BASES`, from 1. */
	years: readonly (readonly [number, number | null, number, number])[];
}

/** Packs a jurisdiction's line for the one file that holds all of them. */
export function pack(line: JurisdictionLine): PackedLine {
	const { first, reported, predicted } = line.deaths;
	return {
		code: line.code,
		name: line.name,
		first,
		reported,
		more: predicted.map((deaths, i) => (deaths === null ? null : deaths - (reported[i] ?? 0))),
		blanks: line.blanks.map((blank) => (blank ? BLANKS.indexOf(blank) + 1 : 0)).join(''),
		later: line.later.map(({ month, reported, predicted }) => [month, reported, predicted]),
		laterVintage: line.laterVintage,
		years: line.years.map(({ year, deaths, population, basis }) => [
			year,
			deaths,
			population,
			basis ? BASES.indexOf(basis) + 1 : 0
		])
	};
}

/** Reverses `pack`. */
export function unpack({ first, reported, more, blanks, ...packed }: PackedLine): JurisdictionLine {
	return {
		code: packed.code,
		name: packed.name,
		deaths: {
			first,
			reported,
			predicted: more.map((deaths, i) => (deaths === null ? null : deaths + (reported[i] ?? 0)))
		},
		blanks: Array.from(blanks, (digit) => BLANKS[Number(digit) - 1] ?? null),
		later: packed.later.map(([month, counted, estimated]): LaterCount => {
			return { month, reported: counted, predicted: estimated };
		}),
		laterVintage: packed.laterVintage,
		years: packed.years.map(([year, deaths, population, basis]): YearlyCount => {
			return { year, deaths, population, basis: BASES[basis - 1] ?? null };
		})
	};
}
