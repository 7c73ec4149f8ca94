import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { filesIn } from './files-in.mjs';
import { root } from './install.mjs';
import { LETTERS, pseudoJson, pseudoMarkdown, pseudoText, pseudoWords } from './pseudo-text.mjs';

/** @typedef {import('../src/lib/model/story-config').StoryConfig} StoryConfig */

/**
 * The language tag of the pseudo-locale, among those for private use. It finds text that is not
 * translatable, and layouts that have no room for longer words.
 */
export const PSEUDO = 'qps';

/** By how much the limits of short texts are multiplied. */
const TEXT_LENGTH = '1.5';

/** The translatable fields of JSON files of data. Names, titles and help lines are none. */
const FIELDS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
	'claims.json': ['claim', 'speaker', 'date', 'standing', 'verdict', 'otherwise', 'finding'],
	'sources.json': ['method', 'reason'],
	'corrections.json': ['what', 'was', 'now']
});

/**
 * The translatable columns of tables, by file: those with the unit `text` in the notes on the data.
 * @param {string} notes
 * @returns {Map<string, string[]>}
 */
function textColumns(notes) {
	const sections = notes.split(/^### `/m).slice(1);
	return new Map(
		sections.map((section) => {
			const rows = [...section.matchAll(/^\|([^|]*)\| *text *\|/gm)].map(([, names = '']) => names);
			const columns = rows.flatMap((names) =>
				[...names.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '')
			);
			return [section.slice(0, section.indexOf('`')), columns];
		})
	);
}

/**
 * @param {string} csv
 * @param {readonly string[]} columns the translatable ones
 */
function pseudoTable(csv, columns) {
	const [header = [], ...rows] = csvParseRows(csv);
	const translated = rows.map((row) =>
		row.map((cell, i) => (columns.includes(header[i] ?? '') ? pseudoText(cell) : cell))
	);
	return `${csvFormatRows([header, ...translated])}\n`;
}

/**
 * @param {string} json
 * @param {readonly string[]} fields the translatable ones
 */
const pseudoRecords = (json, fields) =>
	JSON.stringify(
		JSON.parse(json, (key, value) => (fields.includes(key) ? pseudoJson(value) : value)),
		null,
		'\t'
	);

/**
 * @param {string} file
 * @param {string} json
 */
function pseudoMessages(file, json) {
	const messages = JSON.parse(json);
	if (!file.endsWith('formats.json')) return JSON.stringify(pseudoJson(messages));
	const { letters, numbers } = messages;
	const kept = { letters: letters + LETTERS, numbers, textLength: TEXT_LENGTH };
	return JSON.stringify({ .../** @type {object} */ (pseudoJson(messages)), ...kept });
}

/**
 * Whether a file is data or text, and not one of the scripts beside the data. Kept releases are left
 * out: they are in the language in which they were published.
 */
const isData = (/** @type {string} */ file) =>
	/\.(csv|json|md)$/.test(file) && !file.startsWith('releases/');

/**
 * Writes a file if it differs, so that a running build does not read half of one.
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
	if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** The files in a folder of the project, which may not be there. */
const listed = (/** @type {string} */ folder) =>
	existsSync(resolve(root, folder)) ? filesIn(resolve(root, folder)) : [];

/**
 * Writes a story's copy, data and messages in the pseudo-locale, and returns a configuration that
 * names these files.
 * @param {StoryConfig} story
 * @param {string} messages the folder of its messages
 * @param {string} folder where to write them, from the root
 * @returns {{ story: StoryConfig, messages: string }}
 */
export function writePseudoStory(story, messages, folder) {
	/**
	 * Writes each file of a folder.
	 * @param {string} from
	 * @param {string} to
	 * @param {(file: string, text: string) => string} translate
	 */
	const writeFolder = (from, to, translate) => {
		const files = listed(from).filter(isData);
		for (const file of files) {
			const text = readFileSync(resolve(root, from, file), 'utf8');
			write(join(root, to, file), translate(file, text));
		}
		// Files that are no longer there, or those of another story.
		for (const file of listed(to)) if (!files.includes(file)) rmSync(join(root, to, file));
	};
	const formats = JSON.parse(readFileSync(join(root, messages, 'formats.json'), 'utf8'));
	/** @type {readonly string[]} months, and the “and” of a list */
	const stated = [...formats.months.split(' '), ...formats.listOfTwo.split(/\{\w+\}| /)];
	const copy = `${folder}/copy.md`;
	const words = story.copy.replace(/\.md$/, '');
	writeFolder(messages, `${folder}/messages`, pseudoMessages);
	writeFolder(words, `${folder}/copy`, (_, text) =>
		JSON.stringify(pseudoWords(JSON.parse(text), stated))
	);
	const methods = story.methods && `${folder}/methods.md`;
	for (const [from, to] of [
		[story.copy, copy],
		[story.methods, methods]
	])
		if (from && to)
			write(join(root, to), pseudoMarkdown(readFileSync(resolve(root, from), 'utf8'), stated));

	const data = `${folder}/data`;
	const notes = resolve(root, story.data, 'README.md');
	const columns = existsSync(notes) ? textColumns(readFileSync(notes, 'utf8')) : new Map();
	writeFolder(story.data, data, (file, text) => {
		const name = file.replace(/^tables\//, '');
		if (columns.has(name)) return pseudoTable(text, columns.get(name));
		if (FIELDS[file]) return pseudoRecords(text, FIELDS[file]);
		return file === 'README.md' ? pseudoMarkdown(text, stated) : text;
	});
	const { card, claimed } = story;
	return {
		messages: `${folder}/messages`,
		story: {
			...story,
			locale: PSEUDO,
			copy,
			methods,
			data,
			claimed: claimed && pseudoText(claimed),
			// Accented words cannot be read, and have other syllables.
			limits: undefined,
			card: { ...card, counts: card.counts && pseudoText(card.counts) }
		}
	};
}
