import { join } from 'node:path';
import type { ChartFile } from '$lib/chart/chart-types';
import { pack } from '../../tables/lines';
import { loadJurisdictionLines, type JurisdictionLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES, lineWith, type LinesFile } from './state-input';
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
export const lineIn = (dataDir: string, code: string): JurisdictionLine =>
	lineWith(loadJurisdictionLines(join(dataDir, 'tables')), code);
