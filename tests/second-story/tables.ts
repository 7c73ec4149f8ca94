import * as v from 'valibot';
import { readTable } from '$lib/data/csv';
import { text, whole } from '$lib/data/fields';

const boatsRow = v.object({ year: whole, sail: whole, motor: whole, source: text });

export interface Tables {
	boats: readonly v.InferOutput<typeof boatsRow>[];
}

/** Reads and checks the table. */
export const loadTables = (dir: string): Tables => ({
	boats: readTable(dir, 'boats.csv', boatsRow, ['year'])
});
