import { join } from 'node:path';
import * as v from 'valibot';
import { rowFault } from '$lib/data/csv';
import { defineTable } from '$lib/data/define-table';
import { oneOfOrNull, text, whole, wholeOrNull } from '$lib/data/fields';
import { faultOf, InputError } from '$lib/data/input-error';
import { BASES } from './blanks';
import { NATION, STATE_CODES } from './state-codes';

const FILE = 'states-yearly.csv';

const row = v.pipe(
	v.object({
		state: v.picklist([NATION, ...STATE_CODES], 'the postal code of a state, DC or US'),
		name: text,
		year: whole,
		/** `null` is "not published", never zero. */
		deaths: wholeOrNull,
		/** Residents, by the Census Bureau's estimate. */
		population: v.pipe(whole, v.minValue(1, 'at least one resident')),
		basis: oneOfOrNull(BASES)
	}),
	v.forward(
		v.check((row) => row.deaths === null || row.basis !== null, 'whose deaths these are'),
		['basis']
	),
	v.forward(
		v.check((row) => row.deaths !== null || row.basis === null, 'nothing, as no deaths are given'),
		['basis']
	)
);

/** Deaths involving synthetic opioids, and residents, of a jurisdiction in one calendar year. */
export type YearlyCount = Omit<v.InferOutput<typeof row>, 'state' | 'name'>;

export const table = defineTable({ file: FILE, row, key: ['state', 'year'] });

/**
 * The country and every jurisdiction by code, each with every year of the table.
 * @throws InputError with a sentence that names the fault
 */
export function readYears(
	dir = 'data/tables'
): Map<string, { name: string; years: YearlyCount[] }> {
	const rows = table.read(dir);
	const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
	return new Map(
		([NATION, ...STATE_CODES] as const).map((code) => {
			const own = rows.filter((row) => row.state === code);
			const missing = years.find((year) => !own.some((row) => row.year === year));
			if (missing !== undefined) {
				const what = `found no row of ${code} for ${missing}, expected one for every year`;
				throw new InputError(
					own[0] ? rowFault(own[0], 'state', what) : faultOf(join(dir, FILE), what)
				);
			}
			const name = own[0]?.name ?? code;
			const other = own.find((row) => row.name !== name);
			if (other) {
				const what = `found the name "${other.name}" for ${code}, expected "${name}" as in its first row`;
				throw new InputError(rowFault(other, 'name', what));
			}
			const kept = own.map(({ state, name, ...year }) => year);
			return [code, { name, years: kept.sort((a, b) => a.year - b.year) }];
		})
	);
}

/** The whole country, year by year. @throws InputError with a sentence that names the fault */
export const loadNation = (dir?: string): readonly YearlyCount[] =>
	readYears(dir).get(NATION)?.years ?? [];
