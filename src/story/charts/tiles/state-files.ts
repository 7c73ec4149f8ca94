import { join } from 'node:path';
import type { ChartFile } from '$lib/chart/chart-types';
import { pack } from '../../tables/lines';
import { loadJurisdictionLines, type JurisdictionLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';
import { LINES, lineWith, type LinesFile } from './state-input';

/** A file with the lines of all jurisdictions and the tables of the map. */
export function stateFiles(tables: Tables, dataDir: string): ChartFile[] {
	const lines = loadJurisdictionLines(join(dataDir, 'tables')).map(pack);
	const { deaths, states, vintage } = tables;
	const { synthetic_opioids } = deaths;
	const file: LinesFile = { tables: { deaths: { synthetic_opioids }, states, vintage }, lines };
	return [
		{
			path: LINES,
			type: 'application/json',
			fetched: true,
			body: () => JSON.stringify(file)
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
