import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineTables, type TableDefinition } from '../../src/lib/data/define-table';
import { loadHelp } from '../../src/lib/data/help';
import { InputError } from '../../src/lib/data/input-error';
import { loadSources, unknownCitations } from '../../src/lib/data/sources';
import { figuresById, type Figures } from '../../src/lib/data/figure';
import { computeFigures } from '../../src/story/figures/figures';
import type { Tables } from '../../src/story/tables/table-types';

const DEFINITIONS = resolve(import.meta.dirname, '../../src/story/tables');

/** The definitions of all tables. The story finds them with Vite, which takes twice the memory. */
async function definitions(): Promise<TableDefinition[]> {
	const files = readdirSync(DEFINITIONS).filter((file) => file.endsWith('-table.ts'));
	return Promise.all(
		files.map(async (file) => {
			const module = (await import(/* @vite-ignore */ resolve(DEFINITIONS, file))) as {
				table: TableDefinition;
			};
			return module.table;
		})
	);
}

/**
 * Reads all tables of a folder with the story’s own parser, and computes the figures of the text.
 * @param tablesDir the folder of the tables
 * @param dataDir the folder of the sources and the ways to find help
 * @throws InputError with a sentence for each fault of a table; Error if a figure has no value
 */
export async function readFigures(tablesDir: string, dataDir: string): Promise<Figures> {
	const tables = defineTables<Tables>(await definitions()).load(tablesDir);
	const unknown = unknownCitations(tablesDir, loadSources(dataDir));
	if (unknown.length > 0) throw new InputError(unknown);
	return figuresById(computeFigures(tables, tablesDir, loadHelp(dataDir)));
}
