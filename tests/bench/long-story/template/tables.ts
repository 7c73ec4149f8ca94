import * as v from 'valibot';
import { readTable } from '$lib/data/csv';
import { text, whole } from '$lib/data/fields';

const valuesRow = v.object({ step: whole, value: whole, source: text });

export interface Tables {
	values: readonly v.InferOutput<typeof valuesRow>[];
}

/** Reads and checks the table. */
export const loadTables = (dir: string): Tables => ({
	values: readTable(dir, 'values.csv', valuesRow, ['step'])
});
