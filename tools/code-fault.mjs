import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runnerImport } from 'vite';
import { filesIn, textOf } from './files-in.mjs';
import { fromRoot, STORY } from './folders.mjs';
import { root } from './install.mjs';
import { jsonFault } from './json-fault.mjs';
import { problem, problemsOf } from './problems.mjs';

/**
 * The position of a text in a file, as `file:line:column`, or only the file if it is not there.
 * @param {string} file from the root, or absolute
 * @param {RegExp} text
 */
export function placeIn(file, text) {
	const path = resolve(root, file);
	const before = textOf(path);
	const index = before.search(text);
	if (index < 0) return fromRoot(path);
	const lines = before.slice(0, index).split(/\r\n|[\r\n]/);
	return `${fromRoot(path)}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** What to add to what was expected where a number such as 11,7 was found. */
export const POINT = ', with a point in decimals, such as 11.7';

/** A pattern for a text as it is. */
export const literal = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What Vite says of an import that it cannot resolve: when it imports modules one by one, and when it
 * bundles them. The last one names the file that an alias leads to.
 */
const NOT_FOUND = [
	/^Failed to load url (?<source>\S+) .* in (?<file>.+)\. Does the file exist\?$/,
	/^Cannot find module '(?<source>[^']+)' imported from '(?<file>[^']+)'$/,
	/^\[UNRESOLVED_IMPORT\] Could not resolve '(?<source>[^']+)' in (?<file>.+)$/,
	/failed to resolve import "(?<source>[^"]+)" from "(?<file>[^"]+)"/,
	/^\[UNLOADABLE_DEPENDENCY\] Could not load (?:.*\/)?(?<end>[^/]+)$/
];

/** @typedef {{ file?: string, line: number, column: number }} Location where a compiler stopped */

/**
 * An error of a compiler or a bundler.
 * @typedef {{ message: string, id?: string, exporter?: string, loc?: Location }} CodeError
 */

/**
 * The sentence for an import of a module that does not exist.
 * @param {string} message in one line
 * @param {CodeError} error
 */
function importFault(message, { id = '' }) {
	for (const form of NOT_FOUND) {
		const match = form.exec(message);
		const { source, file = id, end = '' } = match?.groups ?? {};
		if (!match || !file) continue;
		const path = resolve(root, file);
		const named = new RegExp(
			`(?<=['"])${source ? literal(source) : `[^'"]*${literal(end)}`}(?=['"])`
		);
		const found = source ?? (named.exec(readFileSync(path, 'utf8'))?.[0] || end);
		const isFile = /^[./$]/.test(found);
		return `${placeIn(path, named)}: found the import “${found}”, expected ${isFile ? 'a file that exists' : 'an installed package'}.`;
	}
	return undefined;
}

/**
 * The sentence for an import of a name that a module does not export.
 * @param {string} message in one line
 * @param {CodeError} error
 */
function exportFault(message, { id, exporter }) {
	const [, name] = /^\[MISSING_EXPORT\] "([^"]+)" is not exported by/.exec(message) ?? [];
	if (!name || !id || !exporter) return undefined;
	const file = fromRoot(exporter);
	if (name === 'default') {
		const from = literal(basename(exporter).replace(/\.\w+$/, ''));
		const named = new RegExp(`(?<=\\bimport\\s+)\\w+(?=[^;'"]*from\\s*['"][^'"]*${from})`);
		return `${placeIn(id, named)}: found a default import, expected names in braces, since ${file} has no default export.`;
	}
	const named = new RegExp(`(?<=\\b(?:im|ex)port\\b[^;'"]*)\\b${literal(name)}\\b`);
	return `${placeIn(id, named)}: found the import “${name}”, expected a name that ${file} exports.`;
}

/** The place in the frame of an error that a bundler prints, relative to the working directory. */
const FRAME = /╭─\[ (?<file>.+):(?<line>\d+):(?<column>\d+) \]/;

/**
 * The sentence for code that is not valid TypeScript or Svelte.
 * @param {string} message in one line
 * @param {CodeError} error
 */
function syntaxFault(message, { id, loc, message: whole }) {
	if (!loc) return undefined;
	const framed = FRAME.exec(stripVTControlCharacters(whole))?.groups?.file;
	const file = loc.file ?? id ?? framed;
	if (!file) return undefined;
	const what = message
		.replace(/^\[[^\]]+\] /, '')
		.replace(/^.*?\.\w+:\d+:\d+ /, '')
		.replace(/\.?$/, '');
	const before =
		textOf(resolve(file))
			.split(/\r\n|[\r\n]/)
			[loc.line - 1]?.slice(0, loc.column) ?? '';
	// A number such as 11,7, after which code expects a value.
	const point = /\d,\d+\s*$/.test(before) ? POINT : '';
	return `${fromRoot(resolve(file))}:${loc.line}:${loc.column + 1}: found code that cannot be read, expected valid syntax${point}: ${what}.`;
}

/**
 * The sentences for an error of a compiler or a bundler, or nothing for another one.
 * @param {any} error
 * @returns {readonly string[]}
 */
function knownFaults(error) {
	const [first = ''] = stripVTControlCharacters(String(error?.message)).split('\n');
	const fault = importFault(first, error) ?? exportFault(first, error) ?? syntaxFault(first, error);
	return problemsOf(error) ?? (fault ? [fault] : []);
}

/** Whether a bundler has read a file of JSON that is none, which it does not name. */
const isJsonError = (/** @type {any} */ error) =>
	String(error?.message).includes('[builtin:vite-json]');

/** A sentence for each file of JSON that the code of the story imports, and that is none. */
async function jsonFaults() {
	const files = filesIn(resolve(root, STORY)).filter(
		(file) => /\.json$/.test(file) && !/^(build|node_modules)\//.test(file)
	);
	const faults = files.map(async (file) => {
		const text = readFileSync(resolve(root, STORY, file), 'utf8');
		try {
			JSON.parse(text);
			return [];
		} catch {
			return [await jsonFault(`${STORY}/${file}`, text)];
		}
	});
	return (await Promise.all(faults)).flat();
}

/**
 * An error of the story's code as an error with a sentence for each fault: where it is, and what is
 * wrong.
 * @param {any} error any error; one that has sentences already is returned as it is
 * @returns {Promise<unknown>}
 */
export async function codeFault(error) {
	if (problemsOf(error)) return error;
	// The place where an error was thrown is then that in the source.
	process.setSourceMapsEnabled(true);
	// A bundler collects errors.
	const errors = [error, ...(error?.errors ?? [])];
	const known = [
		...errors.flatMap(knownFaults),
		...(errors.some(isJsonError) ? await jsonFaults() : [])
	];
	if (known.length > 0) return problem(...new Set(known));
	/** @type {{ module: typeof import('../src/lib/data/thrown') }} */
	const { module } = await runnerImport(join(root, 'src/lib/data/thrown.ts'), {
		logLevel: 'error'
	});
	return problem(module.thrownFault(error, 'the story cannot be read'));
}
