import { defineTables, type TableDefinition } from '$lib/data/define-table';
import { claims } from './claims';
import type { Tables } from './table-types';

const found = import.meta.glob<TableDefinition>('./*-table.ts', { eager: true, import: 'table' });

/** The tables of the story: every file `*-table.ts` in this folder defines one. Charts get the claims too. */
export const tables = defineTables<Tables>([...Object.values(found), claims]);

/** Reads and checks them. @throws InputError with a sentence for each fault of a file */
export const loadTables = (dir = 'data/tables'): Tables => tables.load(dir);
