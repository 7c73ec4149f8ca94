import { join } from 'node:path';
import type { ChartFile, ChartPicture } from '$lib/chart/chart-types';
import { csvFile } from '$lib/export/csv';
import { pack } from '../../tables/lines';
import { loadStateLines, type StateLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES } from './find-state/choice.svelte';
import { describeChosen, headlineOf } from './chosen-description';
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
			body: () => csvFile(rows(withChosen(tables, chosen), 'find'))
		}))
	];
}

/** A picture of each state that a reader can choose, which shows the rows of its CSV file. */
export const statePictures = (tables: Tables, dataDir: string): ChartPicture<Tables>[] =>
	loadStateLines(join(dataDir, 'tables')).map((line) => {
		const chosen = withChosen(tables, line);
		return {
			path: `find/${line.code}`,
			tables: chosen,
			state: 'find',
			...describeChosen(chosen),
			...headlineOf(chosen)
		};
	});

const withChosen = (tables: Tables, chosen: StateLine): Tables => ({
	...tables,
	states: { ...tables.states, chosen }
});
