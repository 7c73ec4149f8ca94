import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './install.mjs';
import { ALL_MESSAGES } from './messages.mjs';

/**
 * The sentence for a text that is no JSON, with its place. What reads JSON files of data finds it, which
 * only Vite can import.
 * @param {string} path from the root
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function jsonFault(path, text) {
	try {
		/** @type {{ module: typeof import('../src/lib/data/json-places') }} */
		const { module } = await runnerImport(join(root, 'src/lib/data/json-places.ts'), {
			logLevel: 'error',
			resolve: { alias: { $messages: resolve(root, ALL_MESSAGES, 'en') } }
		});
		module.jsonPlaces(text);
	} catch (error) {
		if (error instanceof Error && 'offset' in error) {
			const lines = text.slice(0, Number(error.offset)).split('\n');
			return `${path}:${lines.length}:${(lines.at(-1) ?? '').length + 1}: ${error.message}.`;
		}
	}
	// The file with the messages of the reader is the one that is no JSON.
	return `${path}: found no JSON, expected an object of texts.`;
}
