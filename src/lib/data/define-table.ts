import * as v from 'valibot';
import { record } from './check-json';
import { readTable, type RowSchema } from './csv';

/** A CSV file whose rows are checked and typed by one schema. */
export interface TableDefinition<R extends object = object, F extends object = object> {
	/** The name of the file. */
	file: string;
	/** The columns that no two rows share. */
	key: readonly string[];
	/**
	 * Reads and checks the rows. Unchanged text is not parsed again.
	 * @throws InputError with a sentence for each fault of the file
	 */
	read(dir?: string): R[];
	/** Reads what the charts get of the table. @throws InputError, as `read` does */
	fields(dir: string): F;
	/** Checks the same fields in the snapshot of a release. */
	snapshot: v.ObjectEntries;
}

/** What has all fields of the members of a union. */
type All<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
	? I
	: never;

/** What the charts get of a table, or of several: `FieldsOf<typeof boats | typeof harbors>`. */
export type FieldsOf<T extends TableDefinition> = All<ReturnType<T['fields']>>;

interface Options<E extends v.ObjectEntries, R extends object> {
	/** The file, in the folder `tables/` of the story's data. */
	file: string;
	/** Checks the columns of a row, and makes the row that charts use. */
	row: RowSchema<E, R>;
	/** The columns that no two rows share. */
	key: readonly (keyof E & string)[];
}

type Fields<S extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<S, undefined>>;

const rows = v.array(v.looseObject({}, 'a row as an object'), 'a list of rows');

/** Rows in the snapshot of a release. Their fields were checked when they were read from the file. */
export const snapshotRows = <R extends object>() =>
	rows as unknown as v.GenericSchema<unknown, readonly R[]>;

/**
 * Defines a table that the charts get in another form: `from` makes the fields from its rows, and
 * `fields` has their schemas, which check them in the snapshot of a release.
 */
export function defineTable<
	E extends v.ObjectEntries,
	R extends object,
	const S extends v.ObjectEntries
>(
	options: Options<E, R> & { fields: S; from: (rows: R[], dir: string) => Fields<S> }
): TableDefinition<R, Fields<S>>;
/**
 * Defines a table. The charts get its rows under `name`; an older release without them has none. A
 * table without a name is for figures, or for another table.
 * @example
 * defineTable({ name: 'boats', file: 'boats.csv', row: v.object({ year: whole }), key: ['year'] })
 */
export function defineTable<
	E extends v.ObjectEntries,
	R extends object,
	const N extends string = never
>(options: Options<E, R> & { name?: N }): TableDefinition<R, Readonly<Record<N, readonly R[]>>>;
export function defineTable<E extends v.ObjectEntries, R extends object>({
	file,
	row,
	key,
	name = '',
	fields = name ? { [name]: v.optional(rows, []) } : {},
	from = (rows) => (name ? { [name]: rows } : {})
}: Options<E, R> & {
	name?: string;
	fields?: v.ObjectEntries;
	from?: (rows: R[], dir: string) => object;
}): TableDefinition<R> {
	const read = (dir = 'data/tables') => readTable(dir, file, row, key);
	return { file, key, read, fields: (dir) => from(read(dir), dir), snapshot: fields };
}

/**
 * Defines the table `<name>.csv`, whose rows the charts get as they are, under its name.
 * @param columns what each column holds, by its name: see `fields.ts`
 * @param key the columns that no two rows share
 * @example
 * csvTable('boats', { year: whole, sail: amount, source: text }, ['year'])
 */
export const csvTable = <const N extends string, E extends v.ObjectEntries>(
	name: N,
	columns: E,
	key: readonly (keyof E & string)[]
) => defineTable({ name, file: `${name}.csv`, row: v.object(columns), key });

/** All tables of a story. */
export interface StoryTables<T extends object = object> {
	/** Reads and checks them. @throws InputError with a sentence for each fault of a file */
	load(dir: string): T;
	/** Checks them in the snapshot of a release. */
	snapshot: v.GenericSchema<unknown, T>;
	/** The columns that no two rows of a file share, by the name of the file. */
	keys: Readonly<Record<string, readonly string[]>>;
}

/**
 * Puts the tables of a story together.
 * @throws Error if two of them have a field of the same name
 */
export function defineTables<T extends object>(tables: readonly TableDefinition[]): StoryTables<T> {
	const entries = tables.flatMap(({ snapshot }) => Object.entries(snapshot));
	const names = entries.map(([name]) => name);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== undefined) throw new Error(`two tables have the field "${twice}"`);
	return {
		load: (dir) => Object.assign({}, ...tables.map((table) => table.fields(dir))) as T,
		snapshot: record(Object.fromEntries(entries)) as unknown as v.GenericSchema<unknown, T>,
		keys: Object.fromEntries(tables.map(({ file, key }) => [file, key]))
	};
}
