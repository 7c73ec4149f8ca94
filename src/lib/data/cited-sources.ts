import type { TableNote } from './dictionary';
import type { RawTable } from './raw-tables';
import type { Source } from './sources';

/** The sources of a table: those that its rows name, and those that the dictionary names. */
export function citedSources(
	{ columns, rows }: RawTable,
	note: TableNote | undefined,
	sources: Readonly<Record<string, Source>>
): Source[] {
	const column = columns.findIndex(({ name }) => name === 'source');
	const inRows = column < 0 ? [] : rows.map((row) => row[column] ?? '');
	const inNote = [...(note?.about ?? []), ...(note?.notes ?? [])]
		.flat()
		.flatMap(({ text, code }) => (code ? [text] : []));
	return [...new Set([...inNote, ...inRows])].flatMap((id) => sources[id] ?? []);
}
