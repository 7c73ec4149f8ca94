import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Token, Tokens } from 'marked';
import { faultAt, faultOf, InputError, quote, type InputFile } from './input-error';
import { readBlocks } from './markdown-blocks';
import type { RawTable } from './raw-tables';
import { readText } from './read-text';

/** A run of text of the dictionary. `code` marks names and values of a table. */
export interface Run {
	text: string;
	code?: true;
	strong?: true;
}

/** What the dictionary says of a column. */
export interface ColumnNote {
	name: string;
	/** Such as `deaths`; `text` for words that a translation translates; empty for names, ids and codes. */
	unit: string;
	meaning: readonly Run[];
}

/** What the dictionary says of a table. */
export interface TableNote {
	/** The paragraphs before the list of columns: what the table holds. */
	about: readonly (readonly Run[])[];
	/** In the order of the file. */
	columns: readonly ColumnNote[];
	/** The paragraphs after the list of columns. */
	notes: readonly (readonly Run[])[];
}

/** The notes of a data folder, by the name of the CSV file. */
export type Dictionary = Readonly<Record<string, TableNote>>;

const FILE = 'README.md';
const HEADER = ['column', 'unit', 'meaning'];

/** The runs of inline Markdown. Emphasis and links are plain text. */
function runsOf(tokens: readonly Token[], strong = false): Run[] {
	return tokens.flatMap((token) => {
		const mark = strong ? { strong: true as const } : {};
		if (token.type === 'codespan') return { text: String(token.text), code: true, ...mark };
		if ('tokens' in token && token.tokens)
			return runsOf(token.tokens, strong || token.type === 'strong');
		const text = 'text' in token ? String(token.text) : token.raw;
		// Non-breaking spaces stay.
		return { text: text.replace(/[ \t\n]+/g, ' '), ...mark };
	});
}

/** The text of runs, without marks. */
export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The part of the file below a heading that names a table. */
interface Section {
	file: string;
	offset: number;
	about: Run[][];
	notes: Run[][];
	columns: ColumnNote[];
	/** The header of its list of columns, if it has one. */
	header: string[] | undefined;
}

/** A row may explain several columns that share a unit and a meaning. */
function columnsOf(cells: readonly Tokens.TableCell[]): ColumnNote[] {
	const [names, unit, meaning] = cells.map(({ tokens }) => runsOf(tokens));
	const named = (names ?? []).filter(({ code }) => code);
	return named.map(({ text }) => ({
		name: text,
		unit: plainText(unit ?? []),
		meaning: meaning ?? []
	}));
}

/** Splits the file at its headings and keeps the sections whose heading begins with a CSV file. */
function sectionsIn(input: InputFile): Section[] {
	const sections: Section[] = [];
	let section: Section | undefined;
	readBlocks(input, (token, offset) => {
		if (token.type === 'heading') {
			const file = /^`([^`]+\.csv)`/.exec(String(token.text))?.[1];
			const parts = { about: [], notes: [], columns: [], header: undefined };
			section = file ? { file, offset, ...parts } : undefined;
			if (section) sections.push(section);
		} else if (section && token.type === 'paragraph') {
			const paragraphs = section.header ? section.notes : section.about;
			paragraphs.push(runsOf(token.tokens ?? []));
		} else if (section && token.type === 'table') {
			const { header, rows } = token as Tokens.Table;
			section.header = header.map((cell) => cell.text);
			section.columns.push(...rows.flatMap(columnsOf));
		}
	});
	return sections;
}

/** One sentence for each fault of a section, without its position. */
function faultsIn({ about, header, columns }: Section, table: RawTable): string[] {
	const names = table.columns.map(({ name }) => name);
	if (about.length === 0)
		return [`found no paragraph on ${table.file}, expected one that says what the table holds`];
	if (header?.join() !== HEADER.join()) {
		const found = header ? `a list with ${header.join(', ')}` : 'no list of the columns';
		return [`found ${found} for ${table.file}, expected a table with ${HEADER.join(', ')}`];
	}
	const explained = columns.map(({ name }) => name);
	return [
		...names
			.filter((name) => !explained.includes(name))
			.map((name) => `found no row for the column ${name} of ${table.file}, expected one`),
		...explained
			.filter((name) => !names.includes(name))
			.map(
				(name) => `found the column ${quote(name)}, which ${table.file} lacks, expected its columns`
			),
		...explained
			.filter((name, i) => explained.indexOf(name) !== i)
			.map((name) => `found the column ${name} of ${table.file} twice, expected it once`)
	];
}

/**
 * Reads the dictionary from a Markdown file: a heading with the name of each CSV file in backticks,
 * a paragraph on what it holds, and a table with column, unit and meaning.
 * @throws InputError with a sentence for each fault: a table without a section, a section without a
 * table, a column without a meaning
 */
export function parseDictionary(source: InputFile, tables: readonly RawTable[]): Dictionary {
	// Normalize line breaks as the Markdown parser does, so that its offsets match this text.
	const file = { ...source, text: source.text.replace(/\r\n?/g, '\n') };
	const sections = sectionsIn(file);
	const problems: string[] = [];
	for (const table of tables) {
		const own = sections.filter((section) => section.file === table.file);
		const [first, second] = own;
		if (!first) {
			const what = `found no section on ${table.file}, expected a heading that begins with \`${table.file}\` in backticks`;
			problems.push(faultOf(file.path, what));
		} else if (second) {
			const what = `found a second section on ${table.file}, expected one`;
			problems.push(faultAt(file, second.offset, what));
		} else {
			const faults = faultsIn(first, table);
			problems.push(...faults.map((what) => faultAt(file, first.offset, what)));
		}
	}
	for (const section of sections) {
		if (tables.some((table) => table.file === section.file)) continue;
		const what = `found a section on ${section.file}, expected a file of that name among the tables`;
		problems.push(faultAt(file, section.offset, what));
	}
	if (problems.length > 0) throw new InputError(problems);
	return Object.fromEntries(
		tables.map((table) => {
			const section = sections.find((each) => each.file === table.file);
			const { about = [], notes = [], columns = [] } = section ?? {};
			const ordered = table.columns.flatMap(
				({ name }) => columns.find((column) => column.name === name) ?? []
			);
			return [table.file, { about, columns: ordered, notes }];
		})
	);
}

/**
 * Reads the dictionary of a data folder, which is its README. A folder without one has no dictionary.
 * @throws InputError, as `parseDictionary` does
 */
export function loadDictionary(dir: string, tables: readonly RawTable[]): Dictionary | undefined {
	const path = join(dir, FILE);
	return existsSync(path) ? parseDictionary(readText(path), tables) : undefined;
}
