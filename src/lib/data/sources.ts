import * as v from 'valibot';
import { loadAges } from './ages';
import { date, shortText, text, vintage } from './fields';
import { readRecords } from './records';
import { loadStated } from './stated';
import { loadTables } from './tables';
import type { Source } from './types';

const sourceSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'expected lower-case words joined by hyphens')),
	publisher: text,
	title: text,
	short: shortText(60),
	address: v.nullable(v.pipe(v.string(), v.startsWith('https://', 'expected an https address'))),
	licence: text,
	vintage: v.nullable(vintage),
	retrieved: date,
	method: text
});

/**
 * Reads `sources.json` as a record by source id.
 * @throws TableError naming the source and the field at fault, or an id that stands twice.
 */
export function loadSources(dir = 'data'): Record<string, Source> {
	const sources = readRecords(dir, 'sources.json', sourceSchema);
	return Object.fromEntries(sources.map((source) => [source.id, source]));
}

/** Every source id that a row of a table in `dir` cites. */
export function citedByTables(dir = 'data/tables'): string[] {
	const { announced, potency, statements, published, events, positions, route } = loadTables(dir);
	const rows = [
		...announced,
		...potency,
		...statements,
		...published,
		...events,
		...positions,
		...route,
		...loadAges(dir),
		...loadStated(dir)
	];
	return [...new Set(rows.map((row) => row.source))];
}
