// Bundles the script of a page that is made with another library.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const here = import.meta.dirname;

/**
 * @param {string} name of a package
 * @returns {string} its version
 */
export function versionOf(name) {
	return JSON.parse(readFileSync(join(here, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/**
 * The rows of a table, without its head, as fields. Only for tables without quotation marks in the
 * fields that are read.
 * @param {string} name
 */
export function readRows(name) {
	const table = readFileSync(join(here, '../../../data/tables', `${name}.csv`), 'utf8');
	return table
		.trim()
		.split('\n')
		.slice(1)
		.map((row) => row.split(','));
}

/**
 * Bundles the script of one page, as small as possible. Assuming that property reads have no side
 * effects removes a third of Chart.js, which nothing uses.
 * @param {string} entry its path in this folder
 * @param {Record<string, string>} define
 * @param {'iife' | 'es'} [format]
 */
export async function bundle(entry, define, format = 'iife') {
	const bundled = await rolldown({
		input: join(here, entry),
		platform: 'browser',
		transform: {
			define: {
				global: 'globalThis',
				'process.env.NODE_ENV': '"production"',
				...define
			}
		},
		treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
		// Plotly imports the styles of maps, which a line chart does not need.
		moduleTypes: { '.css': 'empty' },
		logLevel: 'silent'
	});
	const { output } = await bundled.generate({
		format,
		minify: true,
		comments: { legal: false },
		codeSplitting: false
	});
	await bundled.close();
	return output[0].code;
}
