import type { Blank, LaterCount, Month, StateLine, StateYear } from './types';

const BLANKS: readonly Blank[] = ['low quality', 'fewer than 10', 'not in the data set'];
const BASES = ['residents', 'place of death'] as const;

/** A state's line as it travels: what repeats itself is a digit, and what is small is kept small. */
export interface PackedLine {
	code: string;
	name: string;
	first: Month;
	reported: readonly (number | null)[];
	/** How much more is predicted than reported. */
	more: readonly (number | null)[];
	/** One digit a month: 0 where there is no blank, or the place of its reason in the list, from 1. */
	blanks: string;
	later: readonly (readonly [Month, number | null, number | null])[];
	laterVintage: string | null;
	/** Year, deaths, residents, and the place of the basis in its list, from 1. */
	years: readonly (readonly [number, number | null, number, number])[];
}

/** Makes a state's line small, for the one file that all of them travel in. */
export function pack(line: StateLine): PackedLine {
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

/** The line that was packed. */
export function unpack({ first, reported, more, blanks, ...packed }: PackedLine): StateLine {
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
		years: packed.years.map(([year, deaths, population, basis]): StateYear => {
			return { year, deaths, population, basis: BASES[basis - 1] ?? null };
		})
	};
}
