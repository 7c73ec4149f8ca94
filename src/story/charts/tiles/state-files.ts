import { join } from 'node:path';
import type { ChartFile } from '$lib/chart/chart-types';
import { pack } from '../../tables/lines';
import { loadJurisdictionLines, type JurisdictionLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES, type LinesFile } from './find-state/choice.svelte';
import { tileTables } from './tile-tables';

/** A file with the lines of all jurisdictions and the tables of the map. */
export function stateFiles(tables: Tables, dataDir: string): ChartFile[] {
	const lines = loadJurisdictionLines(join(dataDir, 'tables'));
	return [
		{
			path: LINES,
			type: 'application/json',
			fetched: true,
			body: () =>
				JSON.stringify({ tables: tileTables(tables), lines: lines.map(pack) } satisfies LinesFile)
		}
	];
}

/**
 * The line of a jurisdiction.
 * @param code its postal code
 * @throws RangeError if the tables have no such line
 */
export function lineIn(dataDir: string, code: string): JurisdictionLine {
	const line = loadJurisdictionLines(join(dataDir, 'tables')).find((each) => each.code === code);
	if (!line) throw new RangeError(`no line is of “${code}”`);
	return line;
}
