import { plainText, type TableNote } from '../data/dictionary';
import type { ColumnType } from '../data/column-type';
import type { RawTable } from '../data/raw-tables';
import type { Source } from '../data/sources';
import type { Addresses } from './addresses';
import { csvFileOf } from './table-files';

/** A table with all that is known of it. */
export interface DescribedTable {
	table: RawTable;
	/** What the dictionary says of it, if there is one. */
	note: TableNote | undefined;
	sources: readonly Source[];
	/** The columns that no two rows share; empty if that is not known. */
	key: readonly string[];
}

/** The input of a Data Package. */
export interface PackageInput {
	/** Names the package: lower case, without spaces. */
	name: string;
	title: string;
	description: string;
	/** The release of the figures, or "". */
	release: string;
	tables: readonly DescribedTable[];
}

/** The type of a field in a Table Schema, which has one for years. */
const fieldType = (type: ColumnType, unit: string): ColumnType | 'year' =>
	type === 'integer' && unit === 'year' ? 'year' : type;

const schemaOf = ({ table, note, key }: DescribedTable) => ({
	fields: table.columns.map(({ name, type }, i) => {
		const { unit = '', meaning = [] } = note?.columns[i] ?? {};
		const description = plainText(meaning);
		return {
			name,
			type: fieldType(type, unit),
			...(description && { description }),
			...(unit && { unit })
		};
	}),
	missingValues: [''],
	...(key.length > 0 && { primaryKey: [...key] })
});

const sourcesOf = (sources: readonly Source[]) =>
	sources.map(({ publisher, title, address }) => ({
		title: `${publisher}: ${title}`,
		...(address && { path: address })
	}));

/** The licences of sources, each once, with the section of the data page that explains them. */
const licencesOf = (sources: readonly Source[], { data }: Addresses) =>
	[...new Set(sources.map(({ licence }) => licence))].map((title) => ({
		path: data('licence'),
		title
	}));

function resourceOf(described: DescribedTable, addresses: Addresses) {
	const { table, note, sources } = described;
	const { bytes, sha256 } = csvFileOf(table);
	const description = (note?.about ?? []).map(plainText).join(' ');
	return {
		profile: 'tabular-data-resource',
		name: table.name,
		path: table.file,
		...(description && { description }),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		schema: schemaOf(described),
		...(sources.length > 0 && {
			sources: sourcesOf(sources),
			licenses: licencesOf(sources, addresses)
		})
	};
}

/**
 * Describes all tables as a Data Package. Its paths are relative to its own address, so that a copy
 * of the folder is a package too. See https://specs.frictionlessdata.io/data-package/
 */
export function dataPackage(input: PackageInput, addresses: Addresses) {
	const { name, title, description, release, tables } = input;
	const sources = [
		...new Map(tables.flatMap((each) => each.sources.map((s) => [s.id, s]))).values()
	];
	return {
		profile: 'tabular-data-package',
		name,
		title,
		description,
		...(release && { version: release }),
		homepage: addresses.data(),
		...(sources.length > 0 && {
			licenses: licencesOf(sources, addresses),
			sources: sourcesOf(sources)
		}),
		resources: tables.map((table) => resourceOf(table, addresses))
	};
}

export type DataPackage = ReturnType<typeof dataPackage>;
