import { join } from 'node:path';
import type { ChartFile } from '$lib/chart/chart-types';
import { toCsv } from '$lib/export/csv';
import { pack } from '../../tables/lines';
import { loadStateLines } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES } from './find-state/choice.svelte';
import { rows } from './states-rows';

/** The lines of all states in one file, and a CSV file for each state that a reader can choose. */
export function stateFiles(tables: Tables, dataDir: string): ChartFile[] {
	const lines = loadStateLines(join(dataDir, 'tables'));
	return [
		{
			path: LINES,
			type: 'application/json',
			fetched: true,
			body: () => JSON.stringify(lines.map(pack))
		},
		...lines.map((chosen) => ({
			path: `find/${chosen.code}.csv`,
			type: 'text/csv; charset=utf-8',
			fetched: false,
			body: () => toCsv(rows({ ...tables, states: { ...tables.states, chosen } }, 'find'))
		}))
	];
}
