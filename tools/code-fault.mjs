import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { runnerImport } from 'vite';
import { fromRoot } from './folders.mjs';
import { root } from './install.mjs';
import { problem, problemsOf } from './problems.mjs';

/**
 * The position of a text in a file, as `file:line:column`, or only the file if it is not there.
 * @param {string} file from the root, or absolute
 * @param {RegExp} text
 */
export function placeIn(file, text) {
	const path = resolve(root, file);
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const index = before.search(text);
	if (index < 0) return fromRoot(path);
	const lines = before.slice(0, index).split(/\r\n|[\r\n]/);
	return `${fromRoot(path)}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** A pattern for a text as it is. */
export const literal = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What Vite says of an import that it cannot resolve. */
const NOT_FOUND = [
	/^Failed to load url (?<source>\S+) .* in (?<file>.+)\. Does the file exist\?$/,
	/^Cannot find module '(?<source>[^']+)' imported from '(?<file>[^']+)'$/
];

/**
 * The sentence for an import of a module that does not exist.
 * @param {string} message
 */
function importFault(message) {
	for (const form of NOT_FOUND) {
		const { source = '', file = '' } = form.exec(message)?.groups ?? {};
		if (!file) continue;
		const place = placeIn(file, new RegExp(`(?<=['"])${literal(source)}(?=['"])`));
		const isFile = /^[./$]/.test(source);
		return `${place}: found the import “${source}”, expected ${isFile ? 'a file that exists' : 'an installed package'}.`;
	}
	return undefined;
}

/** @typedef {{ file?: string, line: number, column: number }} Location where a compiler stopped */

/**
 * The sentence for code that is not valid TypeScript or Svelte.
 * @param {any} error
 */
function syntaxFault(error) {
	/** @type {{ message: string, loc?: Location }} */
	const { message, loc } = error?.errors?.[0] ?? error ?? {};
	const file = loc?.file ?? error?.id;
	if (!loc || typeof file !== 'string') return undefined;
	const [first = ''] = stripVTControlCharacters(message).split('\n');
	const what = first
		.replace(/^\[\w+\] /, '')
		.replace(/^.*?\.\w+:\d+:\d+ /, '')
		.replace(/\.?$/, '');
	return `${fromRoot(file)}:${loc.line}:${loc.column + 1}: found code that cannot be read, expected valid syntax: ${what}.`;
}

/**
 * An error of the story's code as an error with one sentence: where it is, and what is wrong.
 * @param {unknown} error any error; one that has sentences already is returned as it is
 * @returns {Promise<unknown>}
 */
export async function codeFault(error) {
	if (problemsOf(error)) return error;
	const message = error instanceof Error ? error.message : String(error);
	// The place where an error was thrown is then that in the source.
	process.setSourceMapsEnabled(true);
	const known = importFault(message) ?? syntaxFault(error);
	if (known) return problem(known);
	/** @type {{ module: typeof import('../src/lib/data/thrown') }} */
	const { module } = await runnerImport(join(root, 'src/lib/data/thrown.ts'), {
		logLevel: 'error'
	});
	return problem(module.thrownFault(error, 'the story cannot be read'));
}
