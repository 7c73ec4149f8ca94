import { join } from 'node:path';
import type { ChartFile, ChartPicture } from '$lib/chart/chart-types';
import { csvFile } from '$lib/export/csv';
import { pack } from '../../tables/lines';
import { loadJurisdictionLines } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES, type LinesFile } from './find-state/choice.svelte';
import { describeTile } from './chosen-tile-description';
import { findRows } from './find-rows';
import { tileTables, withChosen } from './tile-tables';

/**
 * A file with the lines of all jurisdictions and the tables of the map, and a CSV file for each one that
 * a reader can choose.
 */
export function stateFiles(tables: Tables, dataDir: string): ChartFile[] {
	const lines = loadJurisdictionLines(join(dataDir, 'tables'));
	return [
		{
			path: LINES,
			type: 'application/json',
			fetched: true,
			body: () =>
				JSON.stringify({ tables: tileTables(tables), lines: lines.map(pack) } satisfies LinesFile)
		},
		...lines.map((chosen) => ({
			path: `find/${chosen.code}.csv`,
			type: 'text/csv; charset=utf-8',
			fetched: false,
			body: () => csvFile(findRows(withChosen(tables, chosen)))
		}))
	];
}

/** A picture of each jurisdiction that a reader can choose, which shows the rows of its CSV file. */
export const statePictures = (tables: Tables, dataDir: string): ChartPicture<Tables>[] =>
	loadJurisdictionLines(join(dataDir, 'tables')).map((line) => {
		const chosen = withChosen(tables, line);
		return {
			path: `find/${line.code}`,
			tables: chosen,
			state: 'lines',
			...describeTile(chosen, 'lines')
		};
	});
