import m from '$messages/data.json';
import type { Run, TableNote } from '../../data/dictionary';
import { tableVintages } from '../../data/table-vintages';
import { dataPackage, type DescribedTable, type DataPackage } from '../../export/data-package';
import { csvFileOf, jsonFileOf } from '../../export/table-files';
import { addressesIn } from '../../export/addresses';
import { fillMessage } from '../../messages/fill-message';
import type { LoadedStory } from '../../model/load';
import { releaseOf } from '../../model/release';
import { describedTables } from './described-tables';

/** How many rows a preview shows. */
const PREVIEW = 5;

/** What the page says of a source. */
interface TableSource {
	id: string;
	short: string;
	address: string | null;
}

/** A table, as its page describes it. */
export interface TableEntry {
	file: string;
	name: string;
	/** What it holds, and what else to know. Empty without a dictionary. */
	about: readonly (readonly Run[])[];
	notes: readonly (readonly Run[])[];
	dictionary: TableNote['columns'];
	vintages: readonly string[];
	/** The licences of its sources, each once. */
	licences: readonly string[];
	sources: readonly TableSource[];
	/** The checksum of the CSV file. */
	sha256: string;
	csvBytes: number;
	jsonBytes: number;
	rowCount: number;
	columns: readonly { name: string; isNumber: boolean }[];
	/** The first rows, as text. */
	preview: readonly (readonly string[])[];
}

/** The data of the page of all tables. */
export interface DataPageData {
	story: string;
	/** The release of the figures, or "". */
	release: string;
	tables: readonly TableEntry[];
}

function entryOf({ table, note, sources }: DescribedTable): TableEntry {
	const { bytes, sha256 } = csvFileOf(table);
	return {
		file: table.file,
		name: table.name,
		about: note?.about ?? [],
		notes: note?.notes ?? [],
		dictionary: note?.columns ?? [],
		vintages: tableVintages(table),
		licences: [...new Set(sources.map(({ licence }) => licence))],
		sources: sources.map(({ id, short, address }) => ({ id, short, address })),
		sha256,
		csvBytes: bytes,
		jsonBytes: jsonFileOf(table).bytes,
		rowCount: table.rows.length,
		columns: table.columns.map(({ name, type }) => ({
			name,
			isNumber: type === 'integer' || type === 'number'
		})),
		preview: table.rows.slice(0, PREVIEW)
	};
}

/** The data of the page of all tables. */
export const dataPageData = (loaded: LoadedStory): DataPageData => ({
	story: loaded.story.title,
	release: releaseOf(loaded).name,
	tables: describedTables(loaded).map(entryOf)
});

/**
 * All tables of a story, described as a Data Package.
 * @param site the absolute URL of the front page, with a trailing slash
 */
export function storyPackage(loaded: LoadedStory, site: string): DataPackage {
	const { definition, story } = loaded;
	return dataPackage(
		{
			name: definition.slug,
			title: story.title,
			description: fillMessage(m.packageDescription, { story: story.title }),
			release: releaseOf(loaded).name,
			tables: describedTables(loaded)
		},
		addressesIn(site)
	);
}
